/** Where the figures of a guide come from. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../locales/en.js';
import type { Source } from '../../model/schema.js';
import { dateText } from '../../locales/date-text.js';
import { heading } from './heading.js';
import { paragraphs } from './prose.js';
import { sourceLink } from './source-link.js';

export const sourceList = (
  sources: readonly Source[],
  words: Words,
  lang: string,
  level: number,
): TemplateResult =>
  html`<section part="sources">
    ${heading(level, words.sources)}
    <ol>
      ${sources.map(
        (source) =>
          html`<li>
            ${sourceLink(source)}${source.published ? html`. ${words.published} ${dateText(source.published, lang)}` : nothing}
            ${paragraphs(source.note, 'note')}
          </li>`,
      )}
    </ol>
  </section>`;
