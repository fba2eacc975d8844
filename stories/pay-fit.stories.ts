import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/pay-fit.js';
import { argTypes } from './support/arg-types.js';
import { given } from './support/given.js';
import { endless, occupation } from './support/guide.js';
import { inside } from './support/inside.js';
import { posting, withPercentiles, yearly } from './support/posting.js';
import { dark, narrow, rightToLeft } from './support/surroundings.js';

const meta: Meta = {
  title: 'pay-fit',
  component: 'pay-fit',
  tags: ['autodocs'],
  argTypes: { ...argTypes, posting: { control: 'object' } },
  render: (args) => html`<pay-fit ${given(args)}></pay-fit>`,
};
export default meta;

export const Default: StoryObj = { args: { occupation, posting } };

/** Rates of the host convert another currency; without them nothing is converted. */
export const OtherCurrency: StoryObj = {
  args: { occupation, posting: { ...posting, ...yearly(38000, 42000, 'EUR') }, rates: { USD: 1, EUR: 1.1 } },
};

/** A range whose top is more than twice its bottom. */
export const WideRange: StoryObj = { args: { occupation, posting: { ...posting, ...yearly(30000, 90000) } } };

/** Where the guide knows the middle half of what people earn, there is a verdict. */
export const WithUsualRange: StoryObj = { args: { guide: withPercentiles, posting } };

export const NoPay: StoryObj = { args: { occupation, posting: { ...posting, baseSalary: undefined } } };

/** What cannot be meant is said to be unreadable. */
export const Unreadable: StoryObj = {
  args: {
    occupation,
    posting: { ...posting, baseSalary: { currency: 'USD', value: { value: 45000, unitText: 'HOUR' } } },
  },
};

/** The origin of each market figure is one tap away. */
export const Origin: StoryObj = {
  args: { occupation, posting },
  play: async ({ canvasElement }) => {
    const fit = await inside(canvasElement, 'pay-fit');
    await userEvent.click(fit.getByRole('button', { name: /^Official/ }));
    await waitFor(() => expect(fit.getByRole('dialog')).toBeVisible());
  },
};

/** A title far longer than usual, and a long list of skills. */
export const Long: StoryObj = {
  args: {
    occupation,
    posting: {
      ...posting,
      title: 'Senior Medical Office Administrator – Cardiology and Vascular Surgery, Main Campus (Full-Time)',
      skills: Array.from({ length: 25 }, (_, index) => `Something that is asked for, number ${index + 1}`),
    },
  },
};

/** For another occupation nothing is shown. */
export const NoMatch: StoryObj = { args: { occupation, posting: { ...posting, title: 'Dental Hygienist' } } };

/** A posting that says next to nothing. */
export const Partial: StoryObj = { args: { occupation, posting: { title: 'Medical Secretary' } } };

export const Loading: StoryObj = { args: { occupation: endless, posting } };

export const UnknownOccupation: StoryObj = { args: { occupation: 'lighthouse-keeper', posting } };

export const InvalidData: StoryObj = { args: { guide: { title: 'No version' }, posting } };

export const Empty: StoryObj = {};

export const RightToLeft: StoryObj = { args: { occupation, posting }, decorators: [rightToLeft] };

export const Dark: StoryObj = { args: { occupation, posting }, decorators: [dark] };

export const Narrow: StoryObj = { args: { occupation, posting }, decorators: [narrow] };
