import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import '../src/career-specializations.js';
import { argTypes } from './support/arg-types.js';
import { given } from './support/given.js';
import { endless, occupation, slice } from './support/guide.js';
import { inside } from './support/inside.js';
import { dark, narrow, rightToLeft } from './support/surroundings.js';

const meta: Meta = {
  title: 'career-specializations',
  component: 'career-specializations',
  tags: ['autodocs'],
  argTypes,
  render: (args) => html`<career-specializations ${given(args)}></career-specializations>`,
};
export default meta;

export const Default: StoryObj = { args: { occupation } };

/** Alone with the data of its section: no guide needed. */
export const OnlyItsSlice: StoryObj = {
  args: { data: slice('specializations') },
  parameters: {
    docs: {
      source: {
        code: `document.querySelector('career-specializations').data = sliceOf(guide, 'specializations');`,
      },
    },
  },
};

export const Long: StoryObj = {
  args: {
    data: {
      ...slice('specializations'),
      items: Array.from({ length: 4 }, (_, copy) =>
        slice('specializations').items.map((item) => ({ ...item, id: `${item.id}-${copy}` })),
      ).flat(),
    },
  },
};

/** How long it takes until the fields are common, and who says so. */
export const Origin: StoryObj = {
  args: { occupation },
  play: async ({ canvasElement }) => {
    const section = await inside(canvasElement, 'career-specializations');
    await userEvent.click(section.getByRole('button', { name: /^Estimate/ }));
    await expect(await section.findByRole('dialog')).toHaveTextContent('3–5 years');
  },
};

export const Loading: StoryObj = { args: { occupation: endless } };

export const UnknownOccupation: StoryObj = { args: { occupation: 'lighthouse-keeper' } };

export const InvalidData: StoryObj = { args: { data: { items: [] } } };

/** A part that cannot be read is left out; the rest is shown. */
export const Partial: StoryObj = { args: { data: { ...slice('specializations'), horizon: 7 } } };

export const Empty: StoryObj = {};

export const RightToLeft: StoryObj = { args: { occupation }, decorators: [rightToLeft] };

export const Dark: StoryObj = { args: { occupation }, decorators: [dark] };

export const Narrow: StoryObj = { args: { occupation }, decorators: [narrow] };
