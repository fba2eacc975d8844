import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import '../src/career-compare.js';
import type { CareerGuide } from '../src/index.js';
import { element } from './support/element.js';
import { given } from './support/given.js';
import { bundled, endless, occupation } from './support/guide.js';
import { inside } from './support/inside.js';
import { statesOf } from './support/states.js';

const meta: Meta = {
  ...element(
    'career-compare',
    {
      purpose:
        'Two to four occupations side by side, for readers who choose between them: pay, growth, education, experience, time to enter, jobs, and which skills they share. Not a section of a guide; it stands anywhere on a page, also inside a `<career-path>`, whose occupation then comes first.',
      data: 'Of each guide the key facts (of each measure the first figure), the ways to learn it with their times, and the skills. What one lacks is “not stated”; what all lack has no row. Bars share a scale only where time, place, currency, pay period and kind of people are the same; else the row says why there is none. Where one occupation is a group that holds another, a sentence says so. The five guides that are bundled to compare with hold official facts alone.',
      keyboard: [
        [
          'Tab',
          'Goes through the titles that are links, the links to open jobs, and the buttons with origins.',
        ],
        ['Enter on a title', 'Follows the link, unless the page cancels `related-link`.'],
        ['Enter or Space on an origin', 'Opens the card with where the figure comes from; Escape closes it.'],
      ],
    },
    {
      occupations: { control: 'text' },
      'link-template': { control: 'text' },
    },
  ),
  title: 'career-compare',
};
export default meta;

const others = 'medical-assistant medical-records-specialist';
const states = statesOf('career-compare', { occupations: others });
/** Where nothing else is named, the state of the one is that of the element. */
const alone = statesOf('career-compare');

export const Default = states.Default;
export const Anatomy = states.Anatomy;
export const Loading = alone.Loading;
export const Missing = alone.Missing;
export const ServerError = alone.ServerError;
export const Offline = alone.Offline;
export const Timeout = alone.Timeout;
export const NotJson = alone.NotJson;
export const Truncated = alone.Truncated;
export const InvalidData = alone.InvalidData;
export const OtherVersion = alone.OtherVersion;
export const UnknownOccupation = alone.UnknownOccupation;
export const Partial: StoryObj = {
  args: { guide: { ...bundled, skills: 'to be announced' }, occupations: others },
  parameters: {
    docs: { description: { story: 'A part that cannot be read is left out; the rest is compared.' } },
  },
};
export const Empty = alone.Empty;
export const Fallback = alone.Fallback;
export const Long = states.Long;
export const Narrow = states.Narrow;
export const RightToLeft = states.RightToLeft;
export const Dark = states.Dark;
export const ForcedColours = states.ForcedColours;

/** Four, one of them a group in statistics that holds another. */
export const Four: StoryObj = {
  args: {
    occupations: `${occupation} medical-and-health-services-manager receptionist secretary-or-administrative-assistant`,
  },
};

/** The host says where the titles lead, and where open jobs are. */
export const WithLinks: StoryObj = {
  args: {
    occupations: `${occupation} ${others}`,
    'link-template': '/careers/{slug}',
    'jobs-link-template': '/jobs?q={title}',
  },
};

/** A page may handle a link itself. */
export const FollowLink: StoryObj = {
  args: { occupations: `${occupation} receptionist`, 'link-template': '/careers/{slug}' },
  play: async ({ canvasElement }) => {
    const compared = await inside(canvasElement, 'career-compare');
    const followed: string[] = [];
    canvasElement.addEventListener('related-link', (event) => {
      followed.push(event.slug);
      event.preventDefault();
    });
    await userEvent.click(await compared.findByRole('link', { name: 'Receptionist' }));
    await expect(followed).toEqual(['receptionist']);
  },
};

/** A guide of the page's own, with some of the same skills, and figures that cannot share a scale with the others'. */
const coordinator: CareerGuide = {
  ...bundled,
  slug: 'care-coordinator',
  title: 'Care Coordinator',
  codes: [],
  facts: {
    items: [
      {
        label: 'Median pay',
        figures: [
          {
            measure: 'median-pay',
            value: 24.5,
            currency: 'USD',
            period: 'hour',
            population: { name: 'People hired through this site' },
            area: { name: 'Colorado', code: 'US-CO' },
            asOf: '2025',
            status: 'estimate',
          },
        ],
      },
    ],
  },
  skills: {
    technical: [
      ...bundled.skills!.technical!.slice(0, 3),
      { id: 'care-plans', name: 'Care plans and referrals' },
    ],
    soft: bundled.skills!.soft!.slice(0, 2),
  },
};

/** Beside bundled guides stands one that the page gives: skills that two list are told apart, and what cannot be compared is not drawn. */
export const WithGuides: StoryObj = {
  args: { occupations: `${occupation} medical-assistant` },
  render: (args) => html`<career-compare ${given(args)} .guides=${[coordinator]}></career-compare>`,
};

/** One alone: the element says what is missing. */
export const OnlyOne: StoryObj = { args: { occupations: 'receptionist' } };

/** Five, and one of them twice: the first four are shown, and the element says which are not. */
export const TooMany: StoryObj = {
  args: {
    occupations: `${occupation} receptionist receptionist ${others} medical-and-health-services-manager`,
  },
};

/** One has no guide: it is named, and the others stay comparable. */
export const OneFails: StoryObj = { args: { occupations: `${occupation} lighthouse-keeper receptionist` } };

/** One is still on its way: the others are there already. */
export const OneIsLate: StoryObj = {
  args: { occupations: `${occupation} ${endless} receptionist` },
  play: async ({ canvasElement }) => {
    const compared = await inside(canvasElement, 'career-compare');
    await compared.findByRole('columnheader', { name: /Receptionist/ });
    await compared.findByRole('columnheader', { name: /Medical Office Administrator/ });
  },
};
