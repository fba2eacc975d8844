/** Two things that readers mix up, one above the other: what is elsewhere, or said, and what is so here. */
import { html, nothing, type TemplateResult } from 'lit';
import { paragraphs } from './prose.js';

interface Side {
  readonly id?: string | undefined;
  readonly label: string;
  readonly text: string;
  /** What stands below the text. */
  readonly more?: unknown;
}

export const versus = (theirs: Side, ours: Side): TemplateResult =>
  html`<dl class="box versus">${side('theirs', theirs)}${side('ours', ours)}</dl>`;

const side = (part: string, { id, label, text, more }: Side) =>
  html`<div id=${id ?? nothing} part=${part}>
    <dt class="label">${label}</dt>
    <dd>${paragraphs(text)} ${more}</dd>
  </div>`;
