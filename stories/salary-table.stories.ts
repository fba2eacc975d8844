import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import '../src/salary-table.js';
import { argTypes } from './support/arg-types.js';
import { given } from './support/given.js';
import { endless, occupation, slice } from './support/guide.js';
import { inside } from './support/inside.js';
import { dark, narrow, rightToLeft } from './support/surroundings.js';

const meta: Meta = {
  title: 'salary-table',
  component: 'salary-table',
  tags: ['autodocs'],
  argTypes: {
    ...argTypes,
    period: {
      control: 'inline-radio',
      options: ['year', 'month', 'hour'],
      table: { category: 'attributes' },
    },
  },
  render: (args) => html`<salary-table ${given(args)}></salary-table>`,
};
export default meta;

export const Default: StoryObj = { args: { occupation } };

/** The row of the reader's level is marked. */
export const WithLevel: StoryObj = { args: { occupation, level: 'senior' } };

/** Alone with the data of its section: no guide needed. */
export const OnlyItsSlice: StoryObj = {
  args: { data: slice('salary') },
  parameters: {
    docs: { source: { code: `document.querySelector('salary-table').data = sliceOf(guide, 'salary');` } },
  },
};

/** What the amounts are shown per; the hours used are stated where amounts are converted. */
export const ByTheHour: StoryObj = { args: { occupation, period: 'hour' } };

/** A column sorts upwards, then downwards, then not at all. */
export const Sort: StoryObj = {
  args: { occupation },
  play: async ({ canvasElement }) => {
    const table = await inside(canvasElement, 'salary-table');
    const median = table.getByRole('button', { name: 'Median' });
    const firstLevel = () => table.getAllByRole('rowheader')[0];
    await userEvent.click(median);
    await expect(median.closest('th')).toHaveAttribute('aria-sort', 'ascending');
    await expect(firstLevel()).toHaveTextContent('Junior');
    await userEvent.click(median);
    await expect(median.closest('th')).toHaveAttribute('aria-sort', 'descending');
    await expect(firstLevel()).toHaveTextContent('Director');
  },
};

export const Loading: StoryObj = { args: { occupation: endless } };

export const UnknownOccupation: StoryObj = { args: { occupation: 'lighthouse-keeper' } };

export const InvalidData: StoryObj = { args: { data: { levels: [] } } };

/** A part that cannot be read is left out; the rest is shown. */
export const Partial: StoryObj = { args: { data: { ...slice('salary'), intro: 7 } } };

export const Empty: StoryObj = {};

export const RightToLeft: StoryObj = { args: { occupation }, decorators: [rightToLeft] };

export const Dark: StoryObj = { args: { occupation, level: 'senior' }, decorators: [dark] };

export const Narrow: StoryObj = { args: { occupation }, decorators: [narrow] };
