import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/career-path.js';
import '../src/faq-accordion.js';
import { element } from './support/element.js';
import { given } from './support/given.js';
import { occupation } from './support/guide.js';
import { inside } from './support/inside.js';
import { posting } from './support/posting.js';
import { held } from './support/settled.js';
import { statesOf } from './support/states.js';

const meta: Meta = {
  ...element(
    'career-path',
    {
      purpose:
        'A whole guide from one tag: what the occupation is, its figures, pay, levels, questions, and where all of that comes from. Section tags inside it show the same guide where the page wants them.',
      data: 'A guide, from `.guide`, `src`, a JSON script inside the tag, or `occupation`, the highest of these that there is. The smallest has a version, a slug, a language and a title. A section that a guide does not have is neither shown nor listed; one that cannot be read is left out with a notice.',
      keyboard: [
        ['Tab', 'Goes through the contents list, then through the sections.'],
        ['Enter on a link of the contents', 'Scrolls to the section and moves the focus there.'],
        ['Escape', 'Closes the origin of a figure, and gives the focus back to its button.'],
      ],
    },
    { sections: { control: 'text' } },
  ),
  title: 'career-path',
};
export default meta;

const states = statesOf('career-path');

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

/** The reader's level is marked in the pay table and on the career path. */
export const WithLevel: StoryObj = { args: { occupation, level: 'senior' } };

/** `sections` chooses sections and orders them. */
export const ChosenSections: StoryObj = { args: { occupation, sections: 'salary career-path faq' } };

/** A site's own guide, as small as a guide can be. */
export const SmallestGuide: StoryObj = {
  args: { guide: { schemaVersion: 1, slug: 'optician', locale: 'en', title: 'Optician' } },
  parameters: {
    docs: {
      source: {
        code: `document.querySelector('career-path').guide = {
  schemaVersion: 1,
  slug: 'optician',
  locale: 'en',
  title: 'Optician',
};`,
      },
    },
  },
};

/** A page's own text before and after the guide and after a section, and a section of its own choice. */
export const Slots: StoryObj = {
  args: { occupation, sections: 'pros-cons faq' },
  render: (args) =>
    html`<career-path ${given(args)}>
      <p slot="before">What a page says before the guide.</p>
      <p slot="after-pros-cons">What it says after one section.</p>
      <faq-accordion slot="faq" exclusive></faq-accordion>
      <p slot="after">What it says at the end.</p>
    </career-path>`,
};

/** A call to action of the host's own, after a section and at the end. There is none unless the host brings it. */
export const CallToAction: StoryObj = {
  args: { occupation, sections: 'facts salary faq' },
  render: (args) =>
    html`<career-path ${given(args)}>
      <p slot="after-salary"><a href="/alerts">Tell me about jobs in this range</a></p>
      <p slot="after"><a href="/signup">Make an account and apply</a></p>
    </career-path>`,
};

/** The contents list leads to a section and moves focus there. */
export const FollowContents: StoryObj = {
  args: { occupation },
  play: async ({ canvasElement }) => {
    const guide = await inside(canvasElement, 'career-path', 'article');
    await userEvent.click(guide.getByRole('link', { name: 'Pros and cons' }));
    const host = canvasElement.querySelector('career-path');
    await waitFor(() => expect(host?.shadowRoot?.activeElement?.localName).toBe('career-path--pros-cons'));
    await held();
  },
};

/** With `structured-data` search engines find the guide in the head of the page. */
export const StructuredData: StoryObj = {
  args: { occupation, sections: 'facts duties', 'structured-data': true },
  play: async ({ canvasElement }) => {
    await inside(canvasElement, 'career-path', 'article');
    const data = () => document.querySelector('head script[type="application/ld+json"]')?.textContent;
    await waitFor(() => expect(data()).toContain('"Occupation"'));
  },
};

/** With `posting` it reads the JobPosting of the page, and says what the guide means for that job. */
export const InAPosting: StoryObj = {
  args: { occupation, posting },
  play: async ({ canvasElement }) => {
    const guide = await inside(canvasElement, 'career-path', '[part=posting]');
    await expect(guide.getByText(/Medical Secretary at Lakeside Family Clinic/)).toBeVisible();
  },
};
