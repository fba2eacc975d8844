import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import '../src/faq-accordion.js';
import { argTypes } from './support/arg-types.js';
import { given } from './support/given.js';
import { endless, occupation, slice } from './support/guide.js';
import { inside } from './support/inside.js';
import { dark, narrow, rightToLeft } from './support/surroundings.js';

const meta: Meta = {
  title: 'faq-accordion',
  component: 'faq-accordion',
  tags: ['autodocs'],
  argTypes: { ...argTypes, exclusive: { control: 'boolean' } },
  render: (args) => html`<faq-accordion ${given(args)}></faq-accordion>`,
};
export default meta;

export const Default: StoryObj = { args: { occupation } };

/** Alone with the data of its section: no guide needed. */
export const OnlyItsSlice: StoryObj = {
  args: { data: slice('faq') },
  parameters: {
    docs: { source: { code: `document.querySelector('faq-accordion').data = sliceOf(guide, 'faq');` } },
  },
};

/** One answer at a time. */
export const Exclusive: StoryObj = { args: { occupation, exclusive: true } };

/** The filter looks through questions and answers, and says how many match. */
export const Filter: StoryObj = {
  args: { occupation },
  play: async ({ canvasElement }) => {
    const faq = await inside(canvasElement, 'faq-accordion');
    const all = faq.getAllByRole('group').length;
    await userEvent.type(faq.getByRole('searchbox', { name: 'Filter questions' }), 'remote');
    await expect(faq.getByRole('status')).toHaveTextContent(new RegExp(`^[1-9]\\d* of ${all} questions$`));
  },
};

export const Loading: StoryObj = { args: { occupation: endless } };

export const UnknownOccupation: StoryObj = { args: { occupation: 'lighthouse-keeper' } };

export const InvalidData: StoryObj = { args: { data: { items: [{ question: 'Without an answer?' }] } } };

/** A part that cannot be read is left out; the rest is shown. */
export const Partial: StoryObj = { args: { data: { ...slice('faq'), intro: 7 } } };

export const Empty: StoryObj = {};

export const RightToLeft: StoryObj = { args: { occupation }, decorators: [rightToLeft] };

export const Dark: StoryObj = { args: { occupation }, decorators: [dark] };

export const Narrow: StoryObj = { args: { occupation }, decorators: [narrow] };
