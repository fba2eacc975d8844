import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/career-path.js';
import '../src/faq-accordion.js';
import { argTypes } from './support/arg-types.js';
import { given } from './support/given.js';
import { bundled, endless, occupation } from './support/guide.js';
import { inside } from './support/inside.js';
import { posting } from './support/posting.js';
import { dark, narrow, rightToLeft } from './support/surroundings.js';

const meta: Meta = {
  title: 'career-path',
  component: 'career-path',
  tags: ['autodocs'],
  argTypes: { ...argTypes, sections: { control: 'text' } },
  render: (args) => html`<career-path ${given(args)}></career-path>`,
};
export default meta;

export const Default: StoryObj = { args: { occupation } };

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

export const Loading: StoryObj = { args: { occupation: endless } };

/** Own text inside the tag stands in for the guide until there is one, and when there is none. */
export const LoadingWithFallback: StoryObj = {
  args: { occupation: endless },
  render: (args) =>
    html`<career-path ${given(args)}
      ><p>Medical office administrators keep a clinic running.</p></career-path
    >`,
};

export const UnknownOccupation: StoryObj = { args: { occupation: 'lighthouse-keeper' } };

export const InvalidData: StoryObj = { args: { guide: { schemaVersion: 1, title: 'No slug, no locale' } } };

/** One broken section is left out; the rest is shown. */
export const Partial: StoryObj = {
  args: { guide: { ...bundled, salary: { levels: 'to be announced' } } },
};

export const Empty: StoryObj = {};

export const RightToLeft: StoryObj = { args: { occupation }, decorators: [rightToLeft] };

export const Dark: StoryObj = { args: { occupation, level: 'senior' }, decorators: [dark] };

export const Narrow: StoryObj = { args: { occupation }, decorators: [narrow] };
