/** The head of a guide: its title and summary, when it was reviewed, and the occupation's codes on demand. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../locales/en.js';
import type { CareerGuide } from '../model/guide-schema.js';
import type { OccupationCode } from '../model/schema.js';
import { dateText } from '../locales/date-text.js';
import { heading } from './heading.js';
import { paragraphs } from './prose.js';

/** @param after What stands below the summary. */
export const guideHeader = (
  { title, summary, reviewed, codes }: CareerGuide,
  words: Words,
  lang: string,
  level: number,
  after: unknown,
): TemplateResult =>
  html`<header part="header">
    ${heading(level, title, 'title')} ${paragraphs(summary, 'summary')} ${after}
    <div class="meta muted">
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
    </div>
  </header>`;

const codeItem = ({ system, code, name }: OccupationCode) =>
  html`<li>${system.replaceAll('-', ' ')} <code>${code}</code> ${name}</li>`;
