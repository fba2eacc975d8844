import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import '../src/requirement-check.js';
import { argTypes } from './support/arg-types.js';
import { given } from './support/given.js';
import { endless, occupation } from './support/guide.js';
import { inside } from './support/inside.js';
import { posting } from './support/posting.js';
import { dark, narrow, rightToLeft } from './support/surroundings.js';

const meta: Meta = {
  title: 'requirement-check',
  component: 'requirement-check',
  tags: ['autodocs'],
  argTypes: { ...argTypes, posting: { control: 'object' } },
  render: (args) => html`<requirement-check ${given(args)}></requirement-check>`,
};
export default meta;

export const Default: StoryObj = { args: { occupation, posting } };

/** For recruiters, before they publish: where the posting asks too much, and what it leaves out. */
export const ForRecruiters: StoryObj = {
  args: {
    occupation,
    audience: 'recruiter',
    posting: { ...posting, educationRequirements: 'Master’s degree' },
  },
  play: async ({ canvasElement }) => {
    const check = await inside(canvasElement, 'requirement-check');
    await expect(check.getByRole('heading', { name: 'It asks for more than is typical' })).toBeVisible();
  },
};

/** A title far longer than usual, and a long list of skills. */
export const Long: StoryObj = {
  args: {
    occupation,
    posting: {
      ...posting,
      title: 'Senior Medical Office Administrator – Cardiology and Vascular Surgery, Main Campus (Full-Time)',
      skills: Array.from({ length: 25 }, (_, index) => `Something that is asked for, number ${index + 1}`),
    },
  },
};

/** For another occupation nothing is shown. */
export const NoMatch: StoryObj = { args: { occupation, posting: { ...posting, title: 'Dental Hygienist' } } };

/** A posting that says next to nothing. */
export const Partial: StoryObj = { args: { occupation, posting: { title: 'Medical Secretary' } } };

export const Loading: StoryObj = { args: { occupation: endless, posting } };

export const UnknownOccupation: StoryObj = { args: { occupation: 'lighthouse-keeper', posting } };

export const InvalidData: StoryObj = { args: { guide: { title: 'No version' }, posting } };

export const Empty: StoryObj = {};

export const RightToLeft: StoryObj = { args: { occupation, posting }, decorators: [rightToLeft] };

export const Dark: StoryObj = { args: { occupation, posting }, decorators: [dark] };

export const Narrow: StoryObj = { args: { occupation, posting }, decorators: [narrow] };
