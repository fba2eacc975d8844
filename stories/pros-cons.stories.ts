import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/pros-cons.js';
import { element } from './support/element.js';
import { inside } from './support/inside.js';
import { statesOf } from './support/states.js';

const meta: Meta = {
  ...element('pros-cons', {
    purpose: 'What speaks for an occupation and what against it, side by side and with equal weight.',
    data: 'The section `pros-cons` of a guide: both lists, each with at least one point. A point is a title, and may have a text and figures.',
    keyboard: [
      [
        'Tab',
        'Goes to the button that copies the link, and to the origins of figures where points have some.',
      ],
      ['Enter, Space', 'Copies the link, or opens an origin.'],
    ],
  }),
  title: 'pros-cons',
};
export default meta;

const states = statesOf('pros-cons');

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
