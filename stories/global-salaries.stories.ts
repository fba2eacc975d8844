import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import '../src/global-salaries.js';
import { element } from './support/element.js';
import { given } from './support/given.js';
import { occupation, slice } from './support/guide.js';
import { inside } from './support/inside.js';
import { statesOf } from './support/states.js';

const meta: Meta = {
  ...element(
    'global-salaries',
    {
      purpose: 'Pay in different countries, in their own currencies or made comparable.',
      data: 'The section `global-salaries` of a guide. Amounts are comparable where the guide or the page’s `rates` has an exchange rate with its date; the others stay as quoted.',
      keyboard: [
        ['Tab', 'Goes to the switch, to the headings of the columns, then to the origins of the figures.'],
        ['Arrow keys', 'Choose between quoted and comparable amounts.'],
        ['Enter, Space on a heading', 'Sorts by that column.'],
        ['Escape', 'Closes an origin, and gives the focus back to its button.'],
      ],
    },
    {
      amounts: {
        control: 'inline-radio',
        options: ['comparable', 'quoted'],
        table: { category: 'attributes' },
      },
      rates: { control: 'object' },
    },
  ),
  title: 'global-salaries',
};
export default meta;

const states = statesOf('global-salaries');

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

/** In the currency and period of each country; nothing is drawn that could be compared only by mistake. */
export const AsQuoted: StoryObj = { args: { occupation, amounts: 'quoted' } };

/** Rates of the page's own: units of a currency for one US dollar. What has no rate stays as the guide converted it. */
export const OwnRates: StoryObj = {
  args: { data: slice('global-salaries') },
  render: (args) =>
    html`<global-salaries
      ${given(args)}
      .rates=${{ USD: 1, CAD: 0.73, GBP: 1.27, EUR: 1.08, AUD: 0.66 }}
    ></global-salaries>`,
};

/** The switch between comparable amounts and those quoted, and a column that sorts. */
export const SwitchAndSort: StoryObj = {
  args: { occupation },
  play: async ({ canvasElement }) => {
    const section = await inside(canvasElement, 'global-salaries');
    const firstRow = () => section.getAllByRole('row')[1];
    await userEvent.click(section.getByRole('button', { name: 'Pay' }));
    await expect(firstRow()).toHaveTextContent('Thailand');
    await expect(firstRow()).toHaveTextContent('about $8,400');
    await userEvent.click(section.getByRole('radio', { name: 'As quoted' }));
    await expect(firstRow()).toHaveTextContent('THB 25,000–40,000 a month');
  },
};
