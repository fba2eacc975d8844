import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { enSections } from '../../locales/en-sections.js';
import type { Slice } from '../../model/slices.js';
import { chips } from '../../shared/parts/chips.js';
import { paragraphs } from '../../shared/parts/prose.js';
import { SectionElement } from '../../shared/element/section-element.js';
import { careerDutiesStyles } from './career-duties.styles.js';

type Duties = Slice<'duties'>;
type Tools = NonNullable<Duties['tools']>;

const conditions = ['settings', 'schedule', 'people', 'demands'] as const;

/**
 * What somebody in an occupation does, where and with whom, and with which tools.
 *
 * @slot - Fallback, shown until there is data and when there is none.
 * @csspart item - One responsibility.
 * @csspart group - A part of the section with its heading.
 * @csspart group-title - The heading of such a part.
 * @csspart tile - One fact of the work environment, or the tools of one kind.
 * @csspart label - What a tile is about.
 */
export class CareerDuties extends SectionElement<'duties'> {
  static override styles: CSSResultGroup = [SectionElement.styles, careerDutiesStyles];

  /** @internal */
  readonly section = 'duties';

  protected override readonly standsStill = true;

  protected override readonly words = enSections;

  protected override renderSection({ responsibilities, environment, tools }: Duties): TemplateResult {
    const { words } = this;
    return html`${this.points(responsibilities, 'grid')}
    ${this.group(words.environment, environment && this.#renderEnvironment(environment))}
    ${this.group(words.tools, tools && this.#renderTools(tools))}`;
  }

  #renderEnvironment(environment: NonNullable<Duties['environment']>) {
    const stated = conditions.filter((condition) => environment[condition]);
    return html`${paragraphs(environment.intro, 'intro')}
    ${
      stated.length
        ? html`<dl class="grid">
            ${stated.map(
              (condition) =>
                html`<div class="box" part="tile">
                  <dt class="label" part="label">${this.words.workplace[condition]}</dt>
                  ${environment[condition]!.map((text) => html`<dd>${text}</dd>`)}
                </div>`,
            )}
          </dl>`
        : nothing
    }`;
  }

  #renderTools(tools: Tools) {
    const kinds = [...new Set(tools.map(({ kind }) => kind))];
    return html`<ul class="grid">
      ${kinds.map((kind) => {
        const label = this.words.toolKinds[kind];
        return html`<li class="box" part="tile">
          <p class="label" part="label">${label}</p>
          ${tools
            .filter((tool) => tool.kind === kind)
            .map(
              ({ title, names, text }) =>
                html`${title === label ? nothing : html`<strong>${title}</strong>`} ${chips(names)}
                ${paragraphs(text)}`,
            )}
        </li>`;
      })}
    </ul>`;
  }
}
