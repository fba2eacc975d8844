import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import '../src/market-commentary.js';
import { argTypes } from './support/arg-types.js';
import { given } from './support/given.js';
import { endless, occupation, slice } from './support/guide.js';
import { inside } from './support/inside.js';
import { dark, narrow, rightToLeft } from './support/surroundings.js';

const meta: Meta = {
  title: 'market-commentary',
  component: 'market-commentary',
  tags: ['autodocs'],
  argTypes,
  render: (args) => html`<market-commentary ${given(args)}></market-commentary>`,
};
export default meta;

export const Default: StoryObj = { args: { occupation } };

/** Alone with the data of its section: no guide needed. */
export const OnlyItsSlice: StoryObj = {
  args: { data: slice('market') },
  parameters: {
    docs: {
      source: {
        code: `document.querySelector('market-commentary').data = sliceOf(guide, 'market');`,
      },
    },
  },
};

export const Long: StoryObj = {
  args: {
    data: {
      ...slice('market'),
      trends: Array.from({ length: 8 }, (_, copy) =>
        slice('market').trends?.map((trend) => ({ ...trend, id: `${trend.id}-${copy}` })),
      ).flat(),
    },
  },
};

/** A shrinking occupation: the bar goes to the other side of zero. */
export const Shrinking: StoryObj = {
  args: {
    data: {
      ...slice('market'),
      figures: slice('market').figures?.map((figure, index) => (index ? figure : { ...figure, value: -7 })),
    },
  },
};

/** Growth of other people is named as theirs, and drawn against the average of the same years only. */
export const Growth: StoryObj = {
  args: { occupation },
  play: async ({ canvasElement }) => {
    const section = await inside(canvasElement, 'market-commentary');
    const [first, average] = section.getAllByRole('listitem');
    await expect(first).toHaveTextContent('Medical Secretaries and Administrative Assistants');
    await expect(first).toHaveTextContent('+4%');
    await expect(average).toHaveTextContent('All occupations');
  },
};

export const Loading: StoryObj = { args: { occupation: endless } };

export const UnknownOccupation: StoryObj = { args: { occupation: 'lighthouse-keeper' } };

export const InvalidData: StoryObj = { args: { data: { outlook: 7 } } };

/** A part that cannot be read is left out; the rest is shown. */
export const Partial: StoryObj = { args: { data: { ...slice('market'), figures: 7 } } };

export const Empty: StoryObj = {};

export const RightToLeft: StoryObj = { args: { occupation }, decorators: [rightToLeft] };

export const Dark: StoryObj = { args: { occupation }, decorators: [dark] };

export const Narrow: StoryObj = { args: { occupation }, decorators: [narrow] };
