import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import '../src/related-careers.js';
import { argTypes } from './support/arg-types.js';
import { given } from './support/given.js';
import { bundled, endless, occupation, slice } from './support/guide.js';
import { inside } from './support/inside.js';
import { dark, narrow, rightToLeft } from './support/surroundings.js';

const meta: Meta = {
  title: 'related-careers',
  component: 'related-careers',
  tags: ['autodocs'],
  argTypes: { ...argTypes, 'link-template': { control: 'text' } },
  render: (args) => html`<related-careers ${given(args)}></related-careers>`,
};
export default meta;

export const Default: StoryObj = { args: { occupation } };

/** Alone with the data of its section, and the key facts that it compares with: no guide needed. */
export const OnlyItsSlice: StoryObj = {
  args: { data: slice('related') },
  parameters: {
    docs: { source: { code: `document.querySelector('related-careers').data = sliceOf(guide, 'related');` } },
  },
};

/** The host says where the titles lead. */
export const WithLinks: StoryObj = { args: { occupation, 'link-template': '/careers/{slug}' } };

/** A page may handle a link itself. */
export const FollowLink: StoryObj = {
  args: { occupation, 'link-template': '/careers/{slug}' },
  play: async ({ canvasElement }) => {
    const related = await inside(canvasElement, 'related-careers');
    const followed: string[] = [];
    canvasElement.addEventListener('related-link', (event) => {
      followed.push(event.slug);
      event.preventDefault();
    });
    await userEvent.click(related.getByRole('link', { name: 'Medical Office Manager' }));
    await expect(followed).toEqual(['medical-office-manager']);
  },
};

/** The guide of a related occupation, given by the page: its key figures stand beside this one's. */
export const WithGuides: StoryObj = {
  args: { occupation },
  render: (args) =>
    html`<related-careers
      ${given(args)}
      .guides=${[{ ...bundled, slug: 'medical-office-coordinator', title: 'Medical Office Coordinator' }]}
    ></related-careers>`,
};

/** Many careers, long reasons, no figures. */
export const Long: StoryObj = {
  args: {
    data: {
      items: Array.from({ length: 12 }, (_, index) => ({
        slug: `career-${index + 1}`,
        title: `Career ${index + 1} with a title that is longer than most titles are`,
        reason: 'Some of what is done there is done here as well. '.repeat(1 + (index % 4)).trim(),
        relation: 'shared-duties',
      })),
    },
  },
};

export const Loading: StoryObj = { args: { occupation: endless } };

export const UnknownOccupation: StoryObj = { args: { occupation: 'lighthouse-keeper' } };

export const InvalidData: StoryObj = { args: { data: { items: [{ title: 'Without a reason' }] } } };

/** A part that cannot be read is left out; the rest is shown. */
export const Partial: StoryObj = { args: { data: { ...slice('related'), intro: 7 } } };

export const Empty: StoryObj = {};

export const RightToLeft: StoryObj = {
  args: { occupation, 'link-template': '/careers/{slug}' },
  decorators: [rightToLeft],
};

export const Dark: StoryObj = {
  args: { occupation, 'link-template': '/careers/{slug}' },
  decorators: [dark],
};

export const Narrow: StoryObj = {
  args: { occupation, 'link-template': '/careers/{slug}' },
  decorators: [narrow],
};
