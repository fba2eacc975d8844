import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/career-duties.js';
import { argTypes } from './support/arg-types.js';
import { given } from './support/given.js';
import { endless, occupation, slice } from './support/guide.js';
import { dark, narrow, rightToLeft } from './support/surroundings.js';

const meta: Meta = {
  title: 'career-duties',
  component: 'career-duties',
  tags: ['autodocs'],
  argTypes,
  render: (args) => html`<career-duties ${given(args)}></career-duties>`,
};
export default meta;

export const Default: StoryObj = { args: { occupation } };

/** Alone with the data of its section: no guide needed. */
export const OnlyItsSlice: StoryObj = {
  args: { data: slice('duties') },
  parameters: {
    docs: { source: { code: `document.querySelector('career-duties').data = sliceOf(guide, 'duties');` } },
  },
};

/** Far more than any guide has. */
export const Long: StoryObj = {
  args: {
    data: {
      ...slice('duties'),
      responsibilities: Array.from({ length: 12 }, () => slice('duties').responsibilities)
        .flat()
        .map(({ title, text }) => ({ title, text })),
    },
  },
};

export const Loading: StoryObj = { args: { occupation: endless } };

export const UnknownOccupation: StoryObj = { args: { occupation: 'lighthouse-keeper' } };

export const InvalidData: StoryObj = { args: { data: { responsibilities: [] } } };

/** A part that cannot be read is left out; the rest is shown. */
export const Partial: StoryObj = { args: { data: { ...slice('duties'), intro: 7 } } };

export const Empty: StoryObj = {};

export const RightToLeft: StoryObj = { args: { occupation }, decorators: [rightToLeft] };

export const Dark: StoryObj = { args: { occupation }, decorators: [dark] };

export const Narrow: StoryObj = { args: { occupation }, decorators: [narrow] };
