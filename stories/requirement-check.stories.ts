import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import '../src/requirement-check.js';
import { element } from './support/element.js';
import { occupation } from './support/guide.js';
import { inside } from './support/inside.js';
import { posting } from './support/posting.js';
import { statesOf } from './support/states.js';

const meta: Meta = {
  ...element(
    'requirement-check',
    {
      purpose:
        'What a posting asks for beside what the guide says of the occupation, so that readers see what they have and what is missing.',
      data: 'A `posting`: the schema.org JobPosting that the page has anyway, as data or read from the page; and the skills, certifications and education of a guide. A posting of another occupation shows nothing.',
      keyboard: [
        ['Tab', 'Goes through the links and buttons of the section.'],
        ['Enter, Space', 'Follows a link, or presses a button.'],
      ],
    },
    { posting: { control: 'object' } },
  ),
  title: 'requirement-check',
};
export default meta;

const states = statesOf('requirement-check', { posting });

export const Default = states.Default;
export const Anatomy = states.Anatomy;
export const Loading = states.Loading;
export const Missing = states.Missing;
export const ServerError = states.ServerError;
export const Offline = states.Offline;
export const Timeout = states.Timeout;
export const NotJson = states.NotJson;
export const Truncated = states.Truncated;
export const InvalidData = states.InvalidData;
export const OtherVersion = states.OtherVersion;
export const UnknownOccupation = states.UnknownOccupation;
export const Partial = states.Partial;
export const Empty = states.Empty;
export const Fallback = states.Fallback;
export const Long = states.Long;
export const Narrow = states.Narrow;
export const RightToLeft = states.RightToLeft;
export const Dark = states.Dark;
export const ForcedColours = states.ForcedColours;

/** For recruiters, before they publish: where the posting asks too much, and what it leaves out. */
export const ForRecruiters: StoryObj = {
  args: {
    occupation,
    audience: 'recruiter',
    posting: { ...posting, educationRequirements: 'Master’s degree' },
  },
  play: async ({ canvasElement }) => {
    const check = await inside(canvasElement, 'requirement-check');
    await expect(check.getByRole('heading', { name: 'It asks for more than is typical' })).toBeVisible();
  },
};

/** A title far longer than usual, and a long list of skills. */
export const LongPosting: StoryObj = {
  args: {
    occupation,
    posting: {
      ...posting,
      title: 'Senior Medical Office Administrator – Cardiology and Vascular Surgery, Main Campus (Full-Time)',
      skills: Array.from({ length: 25 }, (_, index) => `Something that is asked for, number ${index + 1}`),
    },
  },
};

/** For another occupation nothing is shown. */
export const NoMatch: StoryObj = { args: { occupation, posting: { ...posting, title: 'Dental Hygienist' } } };

/** A posting that says next to nothing. */
export const SparsePosting: StoryObj = { args: { occupation, posting: { title: 'Medical Secretary' } } };
