import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/career-steps.js';
import { element } from './support/element.js';
import { occupation } from './support/guide.js';
import { inside } from './support/inside.js';
import { statesOf } from './support/states.js';

const meta: Meta = {
  ...element(
    'career-steps',
    {
      purpose:
        'How to become one, step by step, with a list to tick off. With `persist` the ticks stay on the reader’s device.',
      data: 'The section `steps` of a guide. A step’s figure in hours, months or years is shown as the time that it takes. Routes and misconceptions are shown where the guide has them.',
      keyboard: [
        ['Tab', 'Goes through the steps, then to the next one that is open.'],
        ['Space on a step', 'Ticks it off, or takes the tick back.'],
        ['Enter, Space', 'Opens where a figure comes from.'],
        ['Escape', 'Closes that, and gives the focus back to its button.'],
      ],
    },
    { persist: { control: 'boolean', table: { category: 'attributes' } } },
  ),
  title: 'career-steps',
};
export default meta;

const states = statesOf('career-steps');

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
