/** Two things that readers mix up, one above the other: what is elsewhere, or said, and what is so here. */
import { html, nothing, type TemplateResult } from 'lit';
import { paragraphs } from './prose.js';

interface Side {
  readonly id?: string | undefined;
  readonly label: string;
  readonly text: string;
  readonly part: string;
  /** What stands below the text. */
  readonly more?: unknown;
}

export const versus = (theirs: Side, ours: Side): TemplateResult =>
  html`<dl class="box versus">
    ${[theirs, ours].map(
      ({ id, label, text, part, more }) =>
        html`<div id=${id ?? nothing} part=${part}>
          <dt class="label">${label}</dt>
          <dd>${paragraphs(text)} ${more}</dd>
        </div>`,
    )}
  </dl>`;
