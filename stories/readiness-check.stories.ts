import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, within } from 'storybook/test';
import '../src/readiness-check.js';
import { argTypes } from './support/arg-types.js';
import { given } from './support/given.js';
import { endless, occupation, slice } from './support/guide.js';
import { inside } from './support/inside.js';
import { dark, narrow, rightToLeft } from './support/surroundings.js';

const meta: Meta = {
  title: 'readiness-check',
  component: 'readiness-check',
  tags: ['autodocs'],
  argTypes: { ...argTypes, persist: { control: 'boolean' }, name: { control: 'text' } },
  render: (args) => html`<readiness-check ${given(args)}></readiness-check>`,
};
export default meta;

export const Default: StoryObj = { args: { occupation } };

/** Alone with the data of its section, and the skills, steps and programs that it draws on: no guide needed. */
export const OnlyItsSlice: StoryObj = {
  args: { data: slice('readiness') },
  parameters: {
    docs: {
      source: { code: `document.querySelector('readiness-check').data = sliceOf(guide, 'readiness');` },
    },
  },
};

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
    await expect(check.getByText('3 of 20 skills rated', { exact: false })).toBeVisible();
  },
};

/** Keeps the answers on the device: they are there again at the next visit. */
export const Persist: StoryObj = { args: { occupation, persist: true } };

/** A field of a page's form: its value is the score. */
export const InAForm: StoryObj = {
  args: { occupation, name: 'readiness' },
  render: (args) => html`<form><readiness-check ${given(args)}></readiness-check></form>`,
};

/** More skills than anybody wants to rate, with long names. */
export const Long: StoryObj = {
  args: {
    data: {
      ...slice('readiness'),
      skills: {
        technical: Array.from({ length: 40 }, (_, index) => ({
          id: `skill-${index + 1}`,
          name: `Skill ${index + 1}, ${'which takes more than a few words to name '.repeat(1 + (index % 3)).trim()}`,
          weight: ((index % 3) + 1) as 1 | 2 | 3,
        })),
      },
    },
  },
};

export const Loading: StoryObj = { args: { occupation: endless } };

export const UnknownOccupation: StoryObj = { args: { occupation: 'lighthouse-keeper' } };

export const InvalidData: StoryObj = { args: { data: { items: 'none' } } };

/** A part that cannot be read is left out; the rest is shown. */
export const Partial: StoryObj = { args: { data: { ...slice('readiness'), intro: 7 } } };

export const Empty: StoryObj = {};

export const RightToLeft: StoryObj = { args: { occupation }, decorators: [rightToLeft] };

export const Dark: StoryObj = { args: { occupation }, decorators: [dark] };

export const Narrow: StoryObj = { args: { occupation }, decorators: [narrow] };
