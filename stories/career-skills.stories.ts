import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/career-skills.js';
import { argTypes } from './support/arg-types.js';
import { given } from './support/given.js';
import { endless, occupation, slice } from './support/guide.js';
import { inside } from './support/inside.js';
import { dark, narrow, rightToLeft } from './support/surroundings.js';

const meta: Meta = {
  title: 'career-skills',
  component: 'career-skills',
  tags: ['autodocs'],
  argTypes,
  render: (args) => html`<career-skills ${given(args)}></career-skills>`,
};
export default meta;

export const Default: StoryObj = { args: { occupation } };

/** Alone with the data of its section: no guide needed. */
export const OnlyItsSlice: StoryObj = {
  args: { data: slice('skills') },
  parameters: {
    docs: { source: { code: `document.querySelector('career-skills').data = sliceOf(guide, 'skills');` } },
  },
};

/** One kind at a time; arrow keys move through the kinds. */
export const FilterByKind: StoryObj = {
  args: { occupation },
  play: async ({ canvasElement }) => {
    const skills = await inside(canvasElement, 'career-skills');
    await userEvent.click(skills.getByRole('radio', { name: 'Soft skills' }));
    await waitFor(() => expect(skills.queryByRole('heading', { name: 'Technical skills' })).toBeNull());
    await expect(skills.getByRole('heading', { name: 'Soft skills' })).toBeVisible();
  },
};

/** Far more than any guide has. */
export const Long: StoryObj = {
  args: {
    data: {
      ...slice('skills'),
      technical: Array.from({ length: 10 }, (_, turn) =>
        slice('skills').technical?.map((skill) => ({ ...skill, id: `${skill.id}-${turn}` })),
      ).flat(),
    },
  },
};

export const Loading: StoryObj = { args: { occupation: endless } };

export const UnknownOccupation: StoryObj = { args: { occupation: 'lighthouse-keeper' } };

export const InvalidData: StoryObj = { args: { data: 7 } };

/** A part that cannot be read is left out; the rest is shown. */
export const Partial: StoryObj = { args: { data: { ...slice('skills'), intro: 7 } } };

export const Empty: StoryObj = {};

export const RightToLeft: StoryObj = { args: { occupation }, decorators: [rightToLeft] };

export const Dark: StoryObj = { args: { occupation }, decorators: [dark] };

export const Narrow: StoryObj = { args: { occupation }, decorators: [narrow] };
