import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import '../src/application-toolkit.js';
import { argTypes } from './support/arg-types.js';
import { given } from './support/given.js';
import { endless, occupation, slice } from './support/guide.js';
import { inside } from './support/inside.js';
import { dark, narrow, rightToLeft } from './support/surroundings.js';

const meta: Meta = {
  title: 'application-toolkit',
  component: 'application-toolkit',
  tags: ['autodocs'],
  argTypes: { ...argTypes, 'link-template': { control: 'text' } },
  render: (args) => html`<application-toolkit ${given(args)}></application-toolkit>`,
};
export default meta;

export const Default: StoryObj = { args: { occupation } };

/** Alone with the data of its section, and the skills and steps that it draws on: no guide needed. */
export const OnlyItsSlice: StoryObj = {
  args: { data: slice('applications') },
  parameters: {
    docs: {
      source: {
        code: `document.querySelector('application-toolkit').data = sliceOf(guide, 'applications');`,
      },
    },
  },
};

/** The host's links. Without one, an item is left out. */
export const WithLinks: StoryObj = { args: { occupation, 'link-template': '/{kind}/{slug}' } };

/** Links for some kinds only: the others have no entry. */
export const SomeLinks: StoryObj = {
  args: { occupation },
  render: (args) =>
    html`<application-toolkit
      ${given(args)}
      .links=${{ resume: '/resumes/{slug}', 'interview-questions': '/interviews' }}
    ></application-toolkit>`,
};

/** A page may handle a link itself. */
export const FollowLink: StoryObj = {
  args: { occupation, 'link-template': '/{kind}/{slug}' },
  play: async ({ canvasElement }) => {
    const toolkit = await inside(canvasElement, 'application-toolkit');
    const followed: string[] = [];
    canvasElement.addEventListener('toolkit-link', (event) => {
      followed.push(event.url);
      event.preventDefault();
    });
    await userEvent.click(toolkit.getByRole('link', { name: 'Resume examples' }));
    await expect(followed).toEqual(['/resume/medical-office-administrator']);
  },
};

/** Long titles, a guide's own link, many skills. */
export const Long: StoryObj = {
  args: {
    data: {
      items: [
        {
          kind: 'other',
          title: 'A portfolio of everything that you have ever organized, scheduled, filed or put in order',
          text: 'Nobody has asked for one yet. '.repeat(8).trim(),
          url: 'https://example.com/portfolio',
        },
      ],
      skills: {
        technical: Array.from({ length: 40 }, (_, index) => ({
          id: `skill-${index}`,
          name: `Skill ${index + 1}`,
        })),
      },
    },
  },
};

export const Loading: StoryObj = { args: { occupation: endless } };

export const UnknownOccupation: StoryObj = { args: { occupation: 'lighthouse-keeper' } };

export const InvalidData: StoryObj = { args: { data: { items: [{ kind: 'fax', title: 'Fax' }] } } };

/** A part that cannot be read is left out; the rest is shown. */
export const Partial: StoryObj = { args: { data: { ...slice('applications'), intro: 7 } } };

export const Empty: StoryObj = {};

export const RightToLeft: StoryObj = {
  args: { occupation, 'link-template': '/{kind}/{slug}' },
  decorators: [rightToLeft],
};

export const Dark: StoryObj = { args: { occupation, 'link-template': '/{kind}/{slug}' }, decorators: [dark] };

export const Narrow: StoryObj = {
  args: { occupation, 'link-template': '/{kind}/{slug}' },
  decorators: [narrow],
};
