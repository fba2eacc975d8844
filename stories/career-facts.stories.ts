import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/career-facts.js';
import { argTypes } from './support/arg-types.js';
import { given } from './support/given.js';
import { endless, occupation, slice } from './support/guide.js';
import { inside } from './support/inside.js';
import { dark, narrow, rightToLeft } from './support/surroundings.js';

const meta: Meta = {
  title: 'career-facts',
  component: 'career-facts',
  tags: ['autodocs'],
  argTypes,
  render: (args) => html`<career-facts ${given(args)}></career-facts>`,
};
export default meta;

export const Default: StoryObj = { args: { occupation } };

/** Alone with the data of its section: no guide needed. */
export const OnlyItsSlice: StoryObj = {
  args: { data: slice('facts') },
  parameters: {
    docs: { source: { code: `document.querySelector('career-facts').data = sliceOf(guide, 'facts');` } },
  },
};

/** Every figure opens its origin: who is counted, where, when, who says so. */
export const OpenOrigin: StoryObj = {
  args: { occupation },
  play: async ({ canvasElement }) => {
    const facts = await inside(canvasElement, 'career-facts');
    const [origin] = facts.getAllByRole('button', { name: /Official.*Where this figure comes from/ });
    await userEvent.click(origin!);
    await waitFor(() => expect(facts.getByRole('dialog')).toHaveTextContent('Who is counted'));
  },
};

export const Loading: StoryObj = { args: { occupation: endless } };

export const UnknownOccupation: StoryObj = { args: { occupation: 'lighthouse-keeper' } };

export const InvalidData: StoryObj = { args: { data: { items: 'none' } } };

/** A part that cannot be read is left out; the rest is shown. */
export const Partial: StoryObj = { args: { data: { ...slice('facts'), intro: 7 } } };

export const Empty: StoryObj = {};

export const RightToLeft: StoryObj = { args: { occupation }, decorators: [rightToLeft] };

export const Dark: StoryObj = { args: { occupation }, decorators: [dark] };

export const Narrow: StoryObj = { args: { occupation }, decorators: [narrow] };
