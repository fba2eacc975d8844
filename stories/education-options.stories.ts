import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import '../src/education-options.js';
import { argTypes } from './support/arg-types.js';
import { given } from './support/given.js';
import { endless, occupation, slice } from './support/guide.js';
import { inside } from './support/inside.js';
import { dark, narrow, rightToLeft } from './support/surroundings.js';

const meta: Meta = {
  title: 'education-options',
  component: 'education-options',
  tags: ['autodocs'],
  argTypes,
  render: (args) => html`<education-options ${given(args)}></education-options>`,
};
export default meta;

export const Default: StoryObj = { args: { occupation } };

/** Alone with the data of its section: no guide needed. */
export const OnlyItsSlice: StoryObj = {
  args: { data: slice('education') },
  parameters: {
    docs: {
      source: {
        code: `document.querySelector('education-options').data = sliceOf(guide, 'education');`,
      },
    },
  },
};

/** Many ways: the pictures keep one scale. */
export const Long: StoryObj = {
  args: {
    data: {
      ...slice('education'),
      programs: Array.from({ length: 5 }, (_, copy) =>
        slice('education').programs.map((program) => ({
          ...program,
          id: `${program.id}-${copy}`,
          title: `${program.title}, number ${copy + 1}`,
        })),
      ).flat(),
    },
  },
};

/** A figure opens where it comes from. */
export const Origin: StoryObj = {
  args: { occupation },
  play: async ({ canvasElement }) => {
    const section = await inside(canvasElement, 'education-options');
    await userEvent.click(section.getAllByRole('button', { name: /^Estimate/ })[0]!);
    await expect(await section.findByRole('dialog')).toHaveTextContent('Associate’s degree programs');
  },
};

export const Loading: StoryObj = { args: { occupation: endless } };

export const UnknownOccupation: StoryObj = { args: { occupation: 'lighthouse-keeper' } };

export const InvalidData: StoryObj = { args: { data: { programs: [] } } };

/** A part that cannot be read is left out; the rest is shown. */
export const Partial: StoryObj = { args: { data: { ...slice('education'), certifications: 7 } } };

export const Empty: StoryObj = {};

export const RightToLeft: StoryObj = { args: { occupation }, decorators: [rightToLeft] };

export const Dark: StoryObj = { args: { occupation }, decorators: [dark] };

export const Narrow: StoryObj = { args: { occupation }, decorators: [narrow] };
