import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import '../src/career-specializations.js';
import { element } from './support/element.js';
import { occupation } from './support/guide.js';
import { inside } from './support/inside.js';
import { statesOf } from './support/states.js';

const meta: Meta = {
  ...element('career-specializations', {
    purpose:
      'Fields to specialize in: what each is, why, and how to learn it, with the risk and the reward of going early.',
    data: 'The section `specializations` of a guide. `horizon` is a figure in years, and is drawn where it has a value or a range.',
    keyboard: [
      ['Tab', 'Goes to the button that copies the link, then through the links and buttons of the section.'],
      ['Enter, Space', 'Opens where a figure comes from.'],
      ['Escape', 'Closes that, and gives the focus back to its button.'],
    ],
  }),
  title: 'career-specializations',
};
export default meta;

const states = statesOf('career-specializations');

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

/** How long it takes until the fields are common, and who says so. */
export const Origin: StoryObj = {
  args: { occupation },
  play: async ({ canvasElement }) => {
    const section = await inside(canvasElement, 'career-specializations');
    await userEvent.click(section.getByRole('button', { name: /^Estimate/ }));
    await expect(await section.findByRole('dialog')).toHaveTextContent('3–5 years');
  },
};
