import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/career-path-timeline.js';
import { element } from './support/element.js';
import { occupation } from './support/guide.js';
import { inside } from './support/inside.js';
import { statesOf } from './support/states.js';

const meta: Meta = {
  ...element('career-path-timeline', {
    purpose:
      'The way from the first job to the last: levels in order, the years they take, what each does, what it pays. Tell it the reader’s level and it shows where they are and what the next step adds.',
    data: 'The section `career-path` of a guide, with the median pay of the same level from its section `salary`. The picture needs at least two levels with years and pay in one currency; without, the list stands alone.',
    keyboard: [
      ['Tab', 'Goes through the levels, and in an open one to the origins of its figures and to its link.'],
      ['Enter, Space', 'Opens and closes the details of a level, or the origin of a figure.'],
      ['Escape', 'Closes an origin, and gives the focus back to its button.'],
    ],
  }),
  title: 'career-path-timeline',
};
export default meta;

const states = statesOf('career-path-timeline');

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

/** The reader's level is marked, and the next step. */
export const WithLevel: StoryObj = { args: { occupation, level: 'senior' } };

/** Years of experience find the level; a band holds its lower bound and not its upper. */
export const WithYears: StoryObj = { args: { occupation, years: 4 } };

/** The pay of a level opens its origin. */
export const OpenOrigin: StoryObj = {
  args: { occupation },
  play: async ({ canvasElement }) => {
    const path = await inside(canvasElement, 'career-path-timeline');
    const [origin] = path.getAllByRole('button', { name: /Where this figure comes from/ });
    await userEvent.click(origin!);
    await waitFor(() => expect(path.getByRole('dialog')).toHaveTextContent('Median pay'));
  },
};
