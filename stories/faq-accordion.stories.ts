import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import '../src/faq-accordion.js';
import { element } from './support/element.js';
import { occupation } from './support/guide.js';
import { inside } from './support/inside.js';
import { statesOf } from './support/states.js';

const meta: Meta = {
  ...element(
    'faq-accordion',
    {
      purpose:
        'Questions that people have about an occupation, with their answers closed until somebody asks. A filter finds words in questions and answers.',
      data: 'The section `faq` of a guide: questions, answers, and the figures that an answer rests on. An `id` gives a question a link that stays the same when others are added.',
      keyboard: [
        ['Tab', 'Goes to the filter, to the two buttons for all answers, then through the questions.'],
        ['Enter, Space', 'Opens and closes an answer.'],
        ['Typing into the filter', 'Leaves the questions that have every word; a status says how many.'],
      ],
    },
    { exclusive: { control: 'boolean' } },
  ),
  title: 'faq-accordion',
};
export default meta;

const states = statesOf('faq-accordion');

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

/** One answer at a time. */
export const Exclusive: StoryObj = { args: { occupation, exclusive: true } };

/** The filter looks through questions and answers, and says how many match. */
export const Filter: StoryObj = {
  args: { occupation },
  play: async ({ canvasElement }) => {
    const faq = await inside(canvasElement, 'faq-accordion');
    const all = faq.getAllByRole('group').length;
    await userEvent.type(faq.getByRole('searchbox', { name: 'Filter questions' }), 'remote');
    await expect(await faq.findByText(new RegExp(`^[1-9]\\d* of ${all} questions$`))).toBeVisible();
  },
};
