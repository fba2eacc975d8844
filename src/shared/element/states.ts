/** What stands in an element's place when there is no guide to show. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../locales/en.js';
import type { GuideIssue } from '../../model/parse.js';
import type { GuideError } from '../source/guide-error.js';

/** At most as many as a reader wants to see. */
const shownIssues = 50;
const shownOccupations = 12;

export const loadingView = (words: Words): TemplateResult =>
  html`<div class="loading" part="loading" role="status">
    <span class="unseen">${words.loading}</span><i></i><i></i><i></i>
  </div>`;

export const emptyView = (words: Words): TemplateResult =>
  html`<div class="notice empty box" part="empty">${words.empty}</div>`;

export const partialView = (words: Words, issues: readonly GuideIssue[]): TemplateResult =>
  html`<div class="notice box" part="notice">
    <p>${words.partial}</p>
    ${issues.length ? details(words, '', issues) : nothing}
  </div>`;

export const errorView = (
  words: Words,
  failure: GuideError,
  issues: readonly GuideIssue[],
  retry: () => void,
  occupations: readonly string[],
  choose: (slug: string) => void,
): TemplateResult =>
  html`<div class="notice box" part="error" role="alert">
    <p>${words.errors[failure.reason]}</p>
    ${failure.retry ? html`<button type="button" part="retry" @click=${retry}>${words.retry}</button>` : nothing}
    ${
      failure.reason === 'occupation' && occupations.length
        ? html`<p>${words.guidesThere}</p>
            <p class="chips">
              ${occupations
                .slice(0, shownOccupations)
                .map(
                  (slug) =>
                    html`<button type="button" @click=${() => choose(slug)}>
                      ${slug.replaceAll('-', ' ')}
                    </button> `,
                )}
            </p>`
        : nothing
    }
    ${details(words, failure.message, issues)}
  </div>`;

const details = (words: Words, message: string, issues: readonly GuideIssue[]) =>
  html`<details>
    <summary>${words.details}</summary>
    ${message && html`<p>${message}</p>`}
    <ul>
      ${issues.slice(0, shownIssues).map((issue) => html`<li><code>${issue.path}</code> ${issue.message}</li>`)}
    </ul>
  </details>`;
