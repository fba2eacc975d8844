/** A guide as its author works on it: the JSON, what parsing and lint have to say, and how it looks. */
import { css, html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { lintGuide, type LintFinding } from '../../src/lint.js';
import { parseGuide, type GuideIssue } from '../../src/model.js';
import '../../src/career-path.js';

export class GuideWorkbench extends LitElement {
  static override styles = css`
    :host {
      display: grid;
      gap: 1rem;
    }
    label {
      display: grid;
      gap: 0.25rem;
      font-weight: 600;
    }
    textarea {
      box-sizing: border-box;
      inline-size: 100%;
      block-size: 16rem;
      padding: 0.75rem;
      border: 1px solid color-mix(in oklab, currentColor 50%, transparent);
      border-radius: 0.5rem;
      background: none;
      color: inherit;
      font:
        0.8125rem/1.5 ui-monospace,
        monospace;
    }
    section {
      border-block-start: 1px solid color-mix(in oklab, currentColor 18%, transparent);
      padding-block-start: 0.75rem;
    }
    h2 {
      margin: 0;
      font-size: 1rem;
    }
    ul {
      margin: 0;
      padding-inline-start: 1.25rem;
    }
    li {
      margin-block-start: 0.5rem;
      line-height: 1.5;
      unicode-bidi: plaintext;
      overflow-wrap: anywhere;
    }
  `;

  static override properties: PropertyDeclarations = { json: {}, now: { attribute: false } };

  /** The guide's JSON. */
  declare json: string;

  /** By which figures are out of date; now, unless given. */
  declare now?: number;

  constructor() {
    super();
    this.json = '';
  }

  protected override render(): TemplateResult {
    return html`<label>
        Your guide’s JSON
        <textarea dir="ltr" spellcheck="false" .value=${this.json} @input=${this.#typed}></textarea>
      </label>
      ${this.json.trim() && this.#renderFindings()}
      <career-path .guide=${this.json} heading-level="2">
        <p>Paste a guide to see it here.</p>
      </career-path>`;
  }

  #renderFindings() {
    const { guide, issues } = parseGuide(this.json);
    const { findings } = guide
      ? lintGuide(guide, this.now === undefined ? {} : { now: this.now })
      : { findings: [] };
    return html`<section aria-live="polite">
        <h2>Read: ${guide ? 'yes' : 'no'}, ${count(issues, 'issue')}</h2>
        <ul>
          ${issues.map(issue)}
        </ul>
      </section>
      <section>
        <h2>Lint: ${count(findings, 'finding')}</h2>
        <ul>
          ${findings.map(finding)}
        </ul>
      </section>`;
  }

  #typed = (event: Event): void => {
    this.json = (event.target as HTMLTextAreaElement).value;
  };
}

const issue = ({ path, message, expected, received }: GuideIssue) =>
  html`<li>
    <code>${path || '(the whole)'}</code> ${message} (expected ${expected}, received ${received})
  </li>`;

const finding = ({ rule, path, message, severity, accepted }: LintFinding) =>
  html`<li>
    ${accepted ? 'accepted' : severity}: <code>${path || '(the whole)'}</code> ${message} (${rule})
    ${accepted && html`<br />Accepted: ${accepted}`}
  </li>`;

const count = ({ length }: readonly unknown[], what: string) => `${length} ${what}${length === 1 ? '' : 's'}`;
