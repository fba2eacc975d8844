/**
 * The states that every element has, as stories. Storybook reads the names of stories from a file's text, so a file
 * exports each of them itself: `export const Loading = states.Loading;`.
 */
import type { StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { SectionId } from '../../src/model.js';
import { anatomy } from './anatomy.js';
import { answer } from './answers.js';
import { inTag } from './element.js';
import { bundled, endless, occupation, slice } from './guide.js';
import { lengthen } from './lengthen.js';
import type { stateNames } from './state-names.js';
import { dark, narrow, rightToLeft } from './surroundings.js';

export type States = Record<(typeof stateNames)[number], StoryObj> & {
  /** Where the element shows one section: that section's data alone. */
  OnlyItsSlice: StoryObj;
};

type Args = Record<string, unknown>;

/** Adds words of explanation, which the docs page shows above the story. */
const told = (story: string, args: Args, more: StoryObj = {}): StoryObj => ({
  ...more,
  args,
  parameters: { ...more.parameters, docs: { description: { story }, ...more.parameters?.docs } },
});

/**
 * @param tag An element that is defined: the story file imports its entry first.
 * @param args Attributes that all of its stories with data have, such as `{ level: 'senior' }`.
 * @param options `unreadable`: a key of the section that it can do without, for the partial state.
 */
export function statesOf(tag: string, args: Args = {}, { unreadable = 'intro' } = {}): States {
  const { section } = document.createElement(tag) as { section?: SectionId };
  const given = { occupation, ...args };

  /** A whole guide for the composite, its section's data for a section. */
  const own = (change: (data: object) => object): Args =>
    section ? { data: change(slice(section)), ...args } : { guide: change(bundled), ...args };

  const set = section
    ? `document.querySelector('${tag}').data = sliceOf(guide, '${section}');`
    : `document.querySelector('${tag}').guide = guide;`;
  const code = (text: string) => ({ parameters: { docs: { source: { code: text } } } });

  return {
    Default: { args: given },
    Anatomy: told('The parts that a page can style, with their names.', given, {
      decorators: [anatomy],
    }),
    OnlyItsSlice: told(
      'Alone with the data of its section: no guide needed.',
      own((data) => data),
      code(set),
    ),
    Loading: told('While the guide is on its way.', { ...args, occupation: endless }),
    Missing: told('The server has no such guide (404).', { ...args, src: answer('missing') }),
    ServerError: told('The server has a problem; asking once more may help.', {
      ...args,
      src: answer('busy'),
    }),
    Offline: told('The server could not be reached.', { ...args, src: answer('offline') }),
    Timeout: told('Nobody answered within `timeout`.', { ...args, src: answer('never'), timeout: 50 }),
    NotJson: told('A page came instead of JSON, such as one to sign in.', { ...args, src: answer('page') }),
    Truncated: told('Only half of the JSON arrived.', { ...args, src: answer('cut') }),
    InvalidData: told(
      'The data has errors, and nothing of it can be shown; the details say where.',
      section
        ? { ...args, guide: { ...bundled, [section]: 'to be announced' } }
        : { ...args, guide: { schemaVersion: 1, title: 'No slug, no locale' } },
      code(set),
    ),
    OtherVersion: told(
      'The guide is in a version of the format that this library does not read.',
      { ...args, guide: { ...bundled, schemaVersion: 99 } },
      code(set),
    ),
    UnknownOccupation: told('There is no guide for the occupation; those that there are can be chosen.', {
      ...args,
      occupation: 'lighthouse-keeper',
    }),
    Partial: told(
      'A part that cannot be read is left out; the rest is shown.',
      own((data) =>
        section ? { ...data, [unreadable]: 7 } : { ...data, salary: { levels: 'to be announced' } },
      ),
      code(set),
    ),
    Empty: told('Nothing was asked for yet.', { ...args }),
    Fallback: told(
      'A page’s own text inside the tag stands in until there is data, and when there is none.',
      { ...args, occupation: endless },
      { render: (args) => inTag(tag, args, html`<p>What the page says of this occupation itself.</p>`) },
    ),
    Long: told(
      'Far more than any guide has, and words that no line holds.',
      own((data) => lengthen(data)),
      code(set),
    ),
    Narrow: told('320 CSS pixels, the narrowest width that everything has to be readable at.', given, {
      decorators: [narrow],
    }),
    RightToLeft: told('On a page that is read from right to left.', given, { decorators: [rightToLeft] }),
    Dark: told('On a dark page.', given, { decorators: [dark] }),
    ForcedColours: told(
      'With colours that the reader’s system forces. No page can switch that on: in Chromium’s developer tools choose _Rendering → Emulate CSS media feature forced-colors_, or use a contrast theme of Windows. The pictures of this story that the visual tests compare are taken so.',
      given,
    ),
  };
}
