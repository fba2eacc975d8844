import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import '../src/application-toolkit.js';
import { element } from './support/element.js';
import { given } from './support/given.js';
import { occupation } from './support/guide.js';
import { inside } from './support/inside.js';
import { statesOf } from './support/states.js';

const meta: Meta = {
  ...element(
    'application-toolkit',
    {
      purpose:
        'What helps somebody to apply: links to templates and examples that the host has, and a checklist to print.',
      data: 'The section `applications` of a guide. An item without a `url` gets its link from `link-template`; one that has neither is left out. The checklist is drawn from the sections `skills` and `steps`.',
      keyboard: [
        [
          'Tab',
          'Goes to the button that copies the link, then through the links and buttons of the section.',
        ],
        ['Enter on a link', 'Follows it, unless the page cancels `toolkit-link`.'],
        ['Enter, Space on the print button', 'Prints the checklist alone.'],
      ],
    },
    { 'link-template': { control: 'text' } },
  ),
  title: 'application-toolkit',
};
export default meta;

const states = statesOf('application-toolkit');

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
