import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/career-facts.js';
import { element } from './support/element.js';
import { occupation } from './support/guide.js';
import { inside } from './support/inside.js';
import { statesOf } from './support/states.js';

const meta: Meta = {
  ...element('career-facts', {
    purpose:
      'The figures that somebody wants to see first, as tiles: pay, growth, jobs, education. Take it for the top of a page, or beside a job posting.',
    data: 'The section `facts` of a guide. Each fact has a label and one figure or more; figures of one measure for different people stand side by side and are never mixed. Where two figures can be compared, a picture compares them. A fact without a note or a figure without a date is shown without.',
    keyboard: [
      ['Tab', 'Goes to the button that copies the link, then to the origin of each figure.'],
      ['Enter, Space', 'Opens where a figure comes from.'],
      ['Escape', 'Closes that, and gives the focus back to its button.'],
    ],
  }),
  title: 'career-facts',
};
export default meta;

const states = statesOf('career-facts');

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
