import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/career-overview.js';
import { argTypes } from './support/arg-types.js';
import { given } from './support/given.js';
import { endless, occupation, slice } from './support/guide.js';
import { dark, narrow, rightToLeft } from './support/surroundings.js';

const meta: Meta = {
  title: 'career-overview',
  component: 'career-overview',
  tags: ['autodocs'],
  argTypes,
  render: (args) => html`<career-overview ${given(args)}></career-overview>`,
};
export default meta;

export const Default: StoryObj = { args: { occupation } };

/** Alone with the data of its section: no guide needed. */
export const OnlyItsSlice: StoryObj = {
  args: { data: slice('overview') },
  parameters: {
    docs: {
      source: { code: `document.querySelector('career-overview').data = sliceOf(guide, 'overview');` },
    },
  },
};

/** Far more than any guide has. */
export const Long: StoryObj = {
  args: {
    data: {
      ...slice('overview'),
      neighbors: Array.from({ length: 9 }, () => slice('overview').neighbors ?? []).flat(),
    },
  },
};

export const Loading: StoryObj = { args: { occupation: endless } };

export const UnknownOccupation: StoryObj = { args: { occupation: 'lighthouse-keeper' } };

export const InvalidData: StoryObj = { args: { data: { neighbors: [] } } };

/** A part that cannot be read is left out; the rest is shown. */
export const Partial: StoryObj = { args: { data: { ...slice('overview'), neighbors: 7 } } };

export const Empty: StoryObj = {};

export const RightToLeft: StoryObj = { args: { occupation }, decorators: [rightToLeft] };

export const Dark: StoryObj = { args: { occupation }, decorators: [dark] };

export const Narrow: StoryObj = { args: { occupation }, decorators: [narrow] };
