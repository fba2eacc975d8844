import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, within } from 'storybook/test';
import '../src/readiness-check.js';
import { element } from './support/element.js';
import { given } from './support/given.js';
import { occupation } from './support/guide.js';
import { inside } from './support/inside.js';
import { statesOf } from './support/states.js';

const meta: Meta = {
  ...element(
    'readiness-check',
    {
      purpose:
        'A check of one’s own: skills rated, steps ticked off, and what comes of it: a score, gaps, what to do first. Nothing leaves the device.',
      data: 'The section `readiness` of a guide, with the skills, steps and programs of its other sections, which the score is made of. Without any of these there are only the texts.',
      keyboard: [
        ['Tab', 'Goes from skill to skill, then through the steps.'],
        ['Arrow keys', 'Choose a rating.'],
        ['Space on a step', 'Ticks it off.'],
      ],
    },
    { persist: { control: 'boolean' }, name: { control: 'text' } },
  ),
  title: 'readiness-check',
};
export default meta;

const states = statesOf('readiness-check');

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

/** Answers give a score, what to work on and what to do first. */
export const Answered: StoryObj = {
  args: { occupation },
  play: async ({ canvasElement }) => {
    const check = await inside(canvasElement, 'readiness-check');
    const rate = (skill: string, rating: string) =>
      userEvent.click(within(check.getByRole('group', { name: skill })).getByRole('radio', { name: rating }));
    await rate('Electronic health record systems', 'Not yet');
    await rate('Medical terminology', 'Well');
    await rate('Discretion', 'Can teach');
    await userEvent.click(check.getByRole('checkbox', { name: 'Master the software' }));
    await expect(await check.findByText('3 of 20 skills rated', { exact: false })).toBeVisible();
  },
};

/** Keeps the answers on the device: they are there again at the next visit. */
export const Persist: StoryObj = { args: { occupation, persist: true } };

/** A field of a page's form: its value is the score. */
export const InAForm: StoryObj = {
  args: { occupation, name: 'readiness' },
  render: (args) => html`<form><readiness-check ${given(args)}></readiness-check></form>`,
};
