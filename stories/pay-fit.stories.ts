import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/pay-fit.js';
import { element } from './support/element.js';
import { occupation } from './support/guide.js';
import { inside } from './support/inside.js';
import { posting, withPercentiles, yearly } from './support/posting.js';
import { statesOf } from './support/states.js';

const meta: Meta = {
  ...element(
    'pay-fit',
    {
      purpose:
        'How the pay of one job compares: with the official figures for the occupation and with what the guide says of the job’s level. Take it for a page of a job posting.',
      data: 'A `posting`: the schema.org JobPosting that the page has anyway, as data or read from the page; and a guide for the market figures. A posting of another occupation shows nothing. Another currency is compared only with the page’s `rates`.',
      keyboard: [
        ['Tab', 'Goes through the origins of the figures.'],
        ['Enter, Space', 'Opens where a figure comes from.'],
        ['Escape', 'Closes that, and gives the focus back to its button.'],
      ],
    },
    { posting: { control: 'object' } },
  ),
  title: 'pay-fit',
};
export default meta;

const states = statesOf('pay-fit', { posting });

export const Default = states.Default;
export const Anatomy = states.Anatomy;
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
export const LongPosting: StoryObj = {
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
export const SparsePosting: StoryObj = { args: { occupation, posting: { title: 'Medical Secretary' } } };
