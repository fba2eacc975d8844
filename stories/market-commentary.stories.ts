import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import '../src/market-commentary.js';
import { element } from './support/element.js';
import { occupation, slice } from './support/guide.js';
import { inside } from './support/inside.js';
import { statesOf } from './support/states.js';

const meta: Meta = {
  ...element('market-commentary', {
    purpose:
      'What moves pay and demand: factors, benefits, negotiation, the outlook with official growth, trends.',
    data: 'The section `market` of a guide. Growth of the occupation and of all occupations over the same years is drawn on one scale. Each group is shown where the guide has it.',
    keyboard: [
      ['Tab', 'Goes to the button that copies the link, then through the links and buttons of the section.'],
      ['Enter, Space', 'Opens where a figure comes from.'],
      ['Escape', 'Closes that, and gives the focus back to its button.'],
    ],
  }),
  title: 'market-commentary',
};
export default meta;

const states = statesOf('market-commentary');

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

/** A shrinking occupation: the bar goes to the other side of zero. */
export const Shrinking: StoryObj = {
  args: {
    data: {
      ...slice('market'),
      figures: slice('market').figures?.map((figure, index) => (index ? figure : { ...figure, value: -7 })),
    },
  },
};

/** Growth of other people is named as theirs, and drawn against the average of the same years only. */
export const Growth: StoryObj = {
  args: { occupation },
  play: async ({ canvasElement }) => {
    const section = await inside(canvasElement, 'market-commentary');
    const [first, average] = section.getAllByRole('row');
    await expect(first).toHaveTextContent('Medical Secretaries and Administrative Assistants');
    await expect(first).toHaveTextContent('+4%');
    await expect(average).toHaveTextContent('All occupations');
  },
};
