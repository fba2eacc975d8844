import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/career-path-timeline.js';
import { argTypes } from './support/arg-types.js';
import { given } from './support/given.js';
import { endless, occupation, slice } from './support/guide.js';
import { inside } from './support/inside.js';
import { dark, narrow, rightToLeft } from './support/surroundings.js';

const meta: Meta = {
  title: 'career-path-timeline',
  component: 'career-path-timeline',
  tags: ['autodocs'],
  argTypes,
  render: (args) => html`<career-path-timeline ${given(args)}></career-path-timeline>`,
};
export default meta;

export const Default: StoryObj = { args: { occupation } };

/** The reader's level is marked, and the next step. */
export const WithLevel: StoryObj = { args: { occupation, level: 'senior' } };

/** Alone with the data of its section: no guide needed. */
export const OnlyItsSlice: StoryObj = {
  args: { data: slice('career-path') },
  parameters: {
    docs: {
      source: {
        code: `document.querySelector('career-path-timeline').data = sliceOf(guide, 'career-path');`,
      },
    },
  },
};

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

export const Loading: StoryObj = { args: { occupation: endless } };

export const UnknownOccupation: StoryObj = { args: { occupation: 'lighthouse-keeper' } };

export const InvalidData: StoryObj = { args: { data: { levels: [{ id: 'junior' }] } } };

/** A part that cannot be read is left out; the rest is shown. */
export const Partial: StoryObj = { args: { data: { ...slice('career-path'), intro: 7 } } };

export const Empty: StoryObj = {};

export const RightToLeft: StoryObj = { args: { occupation }, decorators: [rightToLeft] };

export const Dark: StoryObj = { args: { occupation, level: 'senior' }, decorators: [dark] };

export const Narrow: StoryObj = { args: { occupation }, decorators: [narrow] };
