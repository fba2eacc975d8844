import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/pros-cons.js';
import { argTypes } from './support/arg-types.js';
import { given } from './support/given.js';
import { endless, occupation, slice } from './support/guide.js';
import { inside } from './support/inside.js';
import { dark, narrow, rightToLeft } from './support/surroundings.js';

const meta: Meta = {
  title: 'pros-cons',
  component: 'pros-cons',
  tags: ['autodocs'],
  argTypes,
  render: (args) => html`<pros-cons ${given(args)}></pros-cons>`,
};
export default meta;

export const Default: StoryObj = { args: { occupation } };

/** Alone with the data of its section: no guide needed. */
export const OnlyItsSlice: StoryObj = {
  args: { data: slice('pros-cons') },
  parameters: {
    docs: { source: { code: `document.querySelector('pros-cons').data = sliceOf(guide, 'pros-cons');` } },
  },
};

/** Where there is no guide for an occupation, those that there are can be chosen. */
export const ChooseAnother: StoryObj = {
  args: { occupation: 'lighthouse-keeper' },
  play: async ({ canvasElement }) => {
    const error = await inside(canvasElement, 'pros-cons', '[part=error]');
    await userEvent.click(error.getByRole('button', { name: 'medical office administrator' }));
    const section = await inside(canvasElement, 'pros-cons');
    await waitFor(() => expect(section.getByRole('heading', { name: 'Pros' })).toBeVisible());
  },
};

export const Loading: StoryObj = { args: { occupation: endless } };

export const UnknownOccupation: StoryObj = { args: { occupation: 'lighthouse-keeper' } };

export const InvalidData: StoryObj = { args: { data: { pros: [{ title: 'One side only' }] } } };

/** A part that cannot be read is left out; the rest is shown. */
export const Partial: StoryObj = { args: { data: { ...slice('pros-cons'), intro: 7 } } };

export const Empty: StoryObj = {};

export const RightToLeft: StoryObj = { args: { occupation }, decorators: [rightToLeft] };

export const Dark: StoryObj = { args: { occupation }, decorators: [dark] };

export const Narrow: StoryObj = { args: { occupation }, decorators: [narrow] };
