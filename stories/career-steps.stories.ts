import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/career-steps.js';
import { argTypes } from './support/arg-types.js';
import { given } from './support/given.js';
import { endless, occupation, slice } from './support/guide.js';
import { inside } from './support/inside.js';
import { dark, narrow, rightToLeft } from './support/surroundings.js';

const meta: Meta = {
  title: 'career-steps',
  component: 'career-steps',
  tags: ['autodocs'],
  argTypes: { ...argTypes, persist: { control: 'boolean', table: { category: 'attributes' } } },
  render: (args) => html`<career-steps ${given(args)}></career-steps>`,
};
export default meta;

export const Default: StoryObj = { args: { occupation } };

/** Alone with the data of its section: no guide needed. */
export const OnlyItsSlice: StoryObj = {
  args: { data: slice('steps') },
  parameters: {
    docs: { source: { code: `document.querySelector('career-steps').data = sliceOf(guide, 'steps');` } },
  },
};

/** Steps are ticked off; the link leads to the first one that is not. */
export const TickOff: StoryObj = {
  args: { occupation },
  play: async ({ canvasElement }) => {
    const steps = await inside(canvasElement, 'career-steps');
    await userEvent.click(steps.getByRole('checkbox', { name: /Complete a program/ }));
    await waitFor(() => expect(steps.getByText('1 of 7 steps done')).toBeVisible());
    await expect(steps.getByRole('link', { name: /^Next step/ })).toHaveTextContent(
      'Get hands-on experience',
    );
  },
};

/** With `persist` the ticks are there again on the next visit, on the same device. */
export const Persist: StoryObj = { args: { occupation, persist: true } };

/** Far more than any guide has. */
export const Long: StoryObj = {
  args: {
    data: {
      ...slice('steps'),
      items: Array.from({ length: 6 }, () => slice('steps').items)
        .flat()
        .map(({ title, text }) => ({ title, text })),
    },
  },
};

export const Loading: StoryObj = { args: { occupation: endless } };

export const UnknownOccupation: StoryObj = { args: { occupation: 'lighthouse-keeper' } };

export const InvalidData: StoryObj = { args: { data: { items: [] } } };

/** A part that cannot be read is left out; the rest is shown. */
export const Partial: StoryObj = { args: { data: { ...slice('steps'), intro: 7 } } };

export const Empty: StoryObj = {};

export const RightToLeft: StoryObj = { args: { occupation }, decorators: [rightToLeft] };

export const Dark: StoryObj = { args: { occupation }, decorators: [dark] };

export const Narrow: StoryObj = { args: { occupation }, decorators: [narrow] };
