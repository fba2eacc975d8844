import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import '../src/related-careers.js';
import { element } from './support/element.js';
import { given } from './support/given.js';
import { bundled, occupation } from './support/guide.js';
import { inside } from './support/inside.js';
import { statesOf } from './support/states.js';

const meta: Meta = {
  ...element(
    'related-careers',
    {
      purpose:
        'Occupations to look at as well, each with the reason, and its figures beside this one’s where there are some.',
      data: 'The section `related` of a guide. Figures come from the guide itself, or from a bundled or registered guide of the related occupation.',
      keyboard: [
        [
          'Tab',
          'Goes to the button that copies the link, then through the links and buttons of the section.',
        ],
        ['Enter on a link', 'Follows it, unless the page cancels `related-link`.'],
      ],
    },
    { 'link-template': { control: 'text' } },
  ),
  title: 'related-careers',
};
export default meta;

const states = statesOf('related-careers');

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

/** The host says where the titles lead. */
export const WithLinks: StoryObj = { args: { occupation, 'link-template': '/careers/{slug}' } };

/** A page may handle a link itself. */
export const FollowLink: StoryObj = {
  args: { occupation, 'link-template': '/careers/{slug}' },
  play: async ({ canvasElement }) => {
    const related = await inside(canvasElement, 'related-careers');
    const followed: string[] = [];
    canvasElement.addEventListener('related-link', (event) => {
      followed.push(event.slug);
      event.preventDefault();
    });
    await userEvent.click(related.getByRole('link', { name: 'Medical Office Manager' }));
    await expect(followed).toEqual(['medical-and-health-services-manager']);
  },
};

/** The guide of a related occupation, given by the page: its key figures stand beside this one's. */
export const WithGuides: StoryObj = {
  args: { occupation },
  render: (args) =>
    html`<related-careers
      ${given(args)}
      .guides=${[{ ...bundled, slug: 'medical-office-coordinator', title: 'Medical Office Coordinator' }]}
    ></related-careers>`,
};
