import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import '../src/global-salaries.js';
import { argTypes } from './support/arg-types.js';
import { given } from './support/given.js';
import { endless, occupation, slice } from './support/guide.js';
import { inside } from './support/inside.js';
import { dark, narrow, rightToLeft } from './support/surroundings.js';

const meta: Meta = {
  title: 'global-salaries',
  component: 'global-salaries',
  tags: ['autodocs'],
  argTypes: {
    ...argTypes,
    amounts: {
      control: 'inline-radio',
      options: ['comparable', 'quoted'],
      table: { category: 'attributes' },
    },
    rates: { control: 'object' },
  },
  render: (args) => html`<global-salaries ${given(args)}></global-salaries>`,
};
export default meta;

export const Default: StoryObj = { args: { occupation } };

/** Alone with the data of its section: no guide needed. */
export const OnlyItsSlice: StoryObj = {
  args: { data: slice('global-salaries') },
  parameters: {
    docs: {
      source: {
        code: `document.querySelector('global-salaries').data = sliceOf(guide, 'global-salaries');`,
      },
    },
  },
};

/** In the currency and period of each country; nothing is drawn that could be compared only by mistake. */
export const AsQuoted: StoryObj = { args: { occupation, amounts: 'quoted' } };

/** Rates of the page's own: units of a currency for one US dollar. What has no rate stays as the guide converted it. */
export const OwnRates: StoryObj = {
  args: { data: slice('global-salaries') },
  render: (args) =>
    html`<global-salaries
      ${given(args)}
      .rates=${{ CAD: 1.37, GBP: 0.79, EUR: 0.92, AUD: 1.52 }}
    ></global-salaries>`,
};

export const Long: StoryObj = {
  args: {
    data: {
      ...slice('global-salaries'),
      countries: Array.from({ length: 8 }, (_, copy) =>
        slice('global-salaries').countries.map((country) => ({ ...country, id: `${country.id}-${copy}` })),
      ).flat(),
    },
  },
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

export const Loading: StoryObj = { args: { occupation: endless } };

export const UnknownOccupation: StoryObj = { args: { occupation: 'lighthouse-keeper' } };

export const InvalidData: StoryObj = { args: { data: { countries: [] } } };

/** A part that cannot be read is left out; the rest is shown. */
export const Partial: StoryObj = { args: { data: { ...slice('global-salaries'), visas: 7 } } };

export const Empty: StoryObj = {};

export const RightToLeft: StoryObj = { args: { occupation }, decorators: [rightToLeft] };

export const Dark: StoryObj = { args: { occupation }, decorators: [dark] };

export const Narrow: StoryObj = { args: { occupation }, decorators: [narrow] };
