import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/career-skills.js';
import { element } from './support/element.js';
import { occupation } from './support/guide.js';
import { inside } from './support/inside.js';
import { statesOf } from './support/states.js';

const meta: Meta = {
  ...element('career-skills', {
    purpose:
      'What an occupation asks for, and why. Readers choose a kind of skill and see which certifications cover one.',
    data: 'The section `skills` of a guide: qualifications, technical and soft skills, each by itself. A mark shows where a certification in the section `education` attests a skill.',
    keyboard: [
      ['Tab', 'Goes to the switch between kinds, then through the links.'],
      ['Arrow keys', 'Choose a kind.'],
    ],
  }),
  title: 'career-skills',
};
export default meta;

const states = statesOf('career-skills');

export const Default = states.Default;
export const Anatomy = states.Anatomy;
export const OnlyItsSlice = states.OnlyItsSlice;
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

/** One kind at a time; arrow keys move through the kinds. */
export const FilterByKind: StoryObj = {
  args: { occupation },
  play: async ({ canvasElement }) => {
    const skills = await inside(canvasElement, 'career-skills');
    await userEvent.click(skills.getByRole('radio', { name: 'Soft skills' }));
    await waitFor(() => expect(skills.queryByRole('heading', { name: 'Technical skills' })).toBeNull());
    await expect(skills.getByRole('heading', { name: 'Soft skills' })).toBeVisible();
  },
};
