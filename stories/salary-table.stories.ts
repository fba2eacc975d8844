import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import '../src/salary-table.js';
import { element } from './support/element.js';
import { occupation } from './support/guide.js';
import { inside } from './support/inside.js';
import { statesOf } from './support/states.js';

const meta: Meta = {
  ...element(
    'salary-table',
    {
      purpose:
        'Pay by level of experience, as a table and as bars. The reader chooses year, month or hour, sorts by any column, and sees their own level marked.',
      data: 'The section `salary` of a guide, with the years of the same level from its section `career-path`. A level without a median or an average says so. Amounts are converted between periods with the hours that the figure names, else 2,080 a year, and the table says which. Amounts in different currencies are listed and not drawn.',
      keyboard: [
        [
          'Tab',
          'Goes to the pay period, to the headings of the columns, then to the origins of the figures.',
        ],
        ['Arrow keys', 'Choose the period.'],
        ['Enter, Space on a heading', 'Sorts upwards, then downwards, then as the guide has it.'],
        ['Escape', 'Closes an origin, and gives the focus back to its button.'],
      ],
    },
    {
      period: {
        control: 'inline-radio',
        options: ['year', 'month', 'hour'],
        table: { category: 'attributes' },
      },
    },
  ),
  title: 'salary-table',
};
export default meta;

const states = statesOf('salary-table');

export const Default = states.Default;
export const Anatomy = states.Anatomy;
export const OnlyItsSlice = states.OnlyItsSlice;
export const Loading = states.Loading;
export const Missing = states.Missing;
export const ServerError = states.ServerError;
export const Offline = states.Offline;
export const Timeout = states.Timeout;
export const NotJson = states.NotJson;
export const Truncated = states.Truncated;
export const InvalidData = states.InvalidData;
export const OtherVersion = states.OtherVersion;
export const UnknownOccupation = states.UnknownOccupation;
export const Partial = states.Partial;
export const Empty = states.Empty;
export const Fallback = states.Fallback;
export const Long = states.Long;
export const Narrow = states.Narrow;
export const RightToLeft = states.RightToLeft;
export const Dark = states.Dark;
export const ForcedColours = states.ForcedColours;

/** The row of the reader's level is marked. */
export const WithLevel: StoryObj = { args: { occupation, level: 'senior' } };

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
