import { html, type TemplateResult } from 'lit';
import type { Prose } from '../../model/schema.js';
import { paragraphs } from './prose.js';

/** Things said, each by what it is called; what is not said is left out. */
export const terms = (said: readonly (readonly [name: string, said: Prose | undefined])[]): TemplateResult =>
  html`<dl class="terms">
    ${said.map(
      ([name, text]) =>
        text &&
        html`<dt class="label">${name}</dt>
          <dd>${paragraphs(text)}</dd>`,
    )}
  </dl>`;
