import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import '../src/education-options.js';
import { element } from './support/element.js';
import { occupation } from './support/guide.js';
import { inside } from './support/inside.js';
import { statesOf } from './support/states.js';

const meta: Meta = {
  ...element('education-options', {
    purpose:
      'The ways to learn an occupation, compared by time and cost, and the certifications that employers know.',
    data: 'The section `education` of a guide. Times and costs are drawn on one scale where they can be compared; a way without them is shown with what it has.',
    keyboard: [
      ['Tab', 'Goes to the button that copies the link, then through the links and buttons of the section.'],
      ['Enter, Space', 'Opens where a figure comes from.'],
      ['Escape', 'Closes that, and gives the focus back to its button.'],
    ],
  }),
  title: 'education-options',
};
export default meta;

const states = statesOf('education-options');

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

/** A figure opens where it comes from. */
export const Origin: StoryObj = {
  args: { occupation },
  play: async ({ canvasElement }) => {
    const section = await inside(canvasElement, 'education-options');
    await userEvent.click(section.getAllByRole('button', { name: /^Estimate/ })[0]!);
    await expect(await section.findByRole('dialog')).toHaveTextContent('Associate’s degree programs');
  },
};
