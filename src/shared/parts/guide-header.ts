/** The head of a guide: its title and summary, when it was reviewed, and the occupation's codes on demand. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../locales/en.js';
import type { CareerGuide } from '../../model/guide-schema.js';
import type { OccupationCode } from '../../model/schema.js';
import { dateText } from '../../locales/date-text.js';
import { heading } from './heading.js';
import { paragraphs } from './prose.js';

export const titleAndSummary = ({ title, summary }: CareerGuide, level: number): unknown => [
  heading(level, title, 'title'),
  paragraphs(summary, 'summary'),
];

export const reviewAndCodes = (
  { reviewed, codes }: CareerGuide,
  words: Words,
  lang: string,
): TemplateResult =>
  html`<div class="meta muted">
    ${
      reviewed
        ? html`<p>${words.reviewed} <time datetime=${reviewed}>${dateText(reviewed, lang)}</time></p>`
        : nothing
    }
    ${
      codes
        ? html`<details>
            <summary>${words.codes}</summary>
            <ul>
              ${codes.map(codeItem)}
            </ul>
          </details>`
        : nothing
    }
  </div>`;

const codeItem = ({ system, code, name }: OccupationCode) =>
  html`<li>${system.replaceAll('-', ' ')} <code>${code}</code> ${name}</li>`;
