/** The result of a readiness check. It comes with the first answer, because most readers give none. */
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { enResult as words } from '../../locales/en-result.js';
import type { SectionWords } from '../../locales/en-sections.js';
import { amountText, numberText } from '../../locales/format.js';
import { readiness, type Readiness, type ReadinessTask } from '../../model/readiness.js';
import type { ReadinessAnswers, ReadinessItem } from '../../model/readiness-items.js';
import type { Slice } from '../../model/slices.js';
import { bar, chart, type Scale } from '../../shared/charts/marks.js';
import { ReadinessChangeEvent } from '../../shared/events/readiness-event.js';
import { labelledFigure, type FigureContext } from '../../shared/parts/figure.js';
import { figureTable } from '../../shared/charts/figure-table.js';
import { heading } from '../../shared/parts/heading.js';
import { printPart } from '../../shared/page/print-part.js';

/** Every score is on the same scale. */
const scale: Scale = { at: (score) => score, ticks: [0, 100] };

/** What the result is shown with. */
export interface ResultContext {
  readonly figures: FigureContext;
  readonly words: SectionWords;
  /** The level of its headings. */
  readonly level: number;
}

export class ReadinessResult {
  readonly #host: LitElement;
  readonly #internals: ElementInternals;
  #slice!: Slice<'readiness'>;
  #answers!: ReadinessAnswers;

  #rated!: Readiness;

  /** Whether the result was copied, or has to be copied by hand. */
  #copying: 'done' | 'by-hand' | undefined;

  constructor(host: LitElement, internals: ElementInternals) {
    this.#host = host;
    this.#internals = internals;
  }

  /** Rates the answers, and tells the page. */
  answer(slice: Slice<'readiness'>, answers: ReadinessAnswers): void {
    const { score, answered, total } = this.#rate(slice, answers);
    this.#host.dispatchEvent(new ReadinessChangeEvent(score, this.#areas, answered, total));
  }

  /** What is rated already stays as it is; of another result, what was copied is no longer what stands there. */
  #rate(slice: Slice<'readiness'>, answers: ReadinessAnswers): Readiness {
    if (slice !== this.#slice || answers !== this.#answers) {
      this.#slice = slice;
      this.#answers = answers;
      this.#rated = readiness(slice, answers);
      this.#copying = undefined;
      const { score, answered, total } = this.#rated;
      const value = { score, ...this.#areas, answered, total };
      this.#internals.setFormValue(score === undefined ? null : JSON.stringify(value));
    }
    return this.#rated;
  }

  /** The score of each area that has one. */
  get #areas(): Record<string, number> {
    return Object.fromEntries(
      this.#rated.areas.flatMap(({ area, score }) => (score === undefined ? [] : [[area, score]])),
    );
  }

  /** What stands for the answers: the overall score, which is announced, and all that follows from it. */
  views(
    slice: Slice<'readiness'>,
    answers: ReadinessAnswers,
    context: ResultContext,
  ): readonly [score: unknown, more: unknown] | undefined {
    const { score, answered, total } = this.#rate(slice, answers);
    const number = (value: number) => numberText(value, context.figures.lang);
    return score === undefined
      ? undefined
      : [
          html`<strong>${words.points(number(score))}</strong
            >${total ? html`<span class="label"> · ${words.rated(number(answered), number(total))}</span>` : nothing}`,
          this.#more(context),
        ];
  }

  #more({ figures, words: all, level }: ResultContext): TemplateResult {
    const { areas, gaps, tasks, time, untimed } = this.#rated;
    const { lang } = figures;
    const programs = this.#slice.education?.programs;
    const number = (value: number) => numberText(value, lang);
    const group = (title: string, content: unknown) =>
      html`<div class="group" part="group">${heading(level, title, 'group-title')} ${content}</div>`;
    return html`${figureTable(
      all.result,
      areas.map(
        ({ area, score, answered, total }) =>
          html`<tr class="figure" part="row">
            <th scope="row">${all.areas[area]}:</th>
            <td>
              <strong>${score === undefined ? all.notStated : words.points(number(score))}</strong> ·
              <span class="per">${words.count(number(answered), number(total))}</span>
            </td>
            <td aria-hidden="true">${chart(scale, score ? bar(scale, 0, score) : nothing)}</td>
          </tr>`,
      ),
    )}
    ${
      gaps.length
        ? group(
            words.gaps,
            html`<ol class="points">
              ${gaps.map((gap) => gapView(gap, all, lang))}
            </ol>`,
          )
        : nothing
    }
    ${
      tasks.length
        ? group(
            words.first,
            html`<ol class="points">
                ${tasks.map((task) => taskView(task, figures))}
              </ol>
              ${time.length ? html`<p>${words.timeLeft(time.map((sum) => amountText(sum, lang, all)).join(' + '))}</p>` : nothing}
              ${untimed ? html`<p>${words.untimed(number(untimed))}</p>` : nothing}`,
          )
        : nothing
    }
    ${
      programs && (gaps.length || tasks.length)
        ? group(
            words.ways,
            html`<div class="figures">
              ${programs.map(({ title, duration }) =>
                duration
                  ? labelledFigure(duration, figures, title)
                  : html`<div class="figure">
                      <span class="label">${title}</span>
                      <span class="amount">${all.notStated}</span>
                    </div>`,
              )}
            </div>`,
          )
        : nothing
    }
    ${this.#actions(all)}`;
  }

  #actions(all: SectionWords) {
    const copying = this.#copying;
    return html`<div class="actions">
      <button type="button" @click=${() => this.#print(all)}>${all.print}</button>
      <button type="button" @click=${() => this.#copy()}>${words.copy}</button>
      <button type="reset">${words.startOver}</button>
      <span role="status">${copying && (copying === 'done' ? words.copied : words.copyYourself)}</span>
      ${
        copying === 'by-hand'
          ? html`<textarea readonly aria-label=${words.copyYourself} .value=${this.#text}></textarea>`
          : nothing
      }
    </div>`;
  }

  /** The result in lines, all that stands there but for what can be pressed. */
  get #text(): string {
    const copy = this.#host.renderRoot.querySelector('[part=result]')!.cloneNode(true) as HTMLElement;
    for (const each of copy.querySelectorAll('.actions, .unseen')) each.remove();
    const lines = [...copy.querySelectorAll('.heading, li, :is(p, .figure):not(li *)')].map((each) => {
      const before = each.matches('li, tr') ? '- ' : each.matches('.heading') ? '\n' : '';
      return before + each.textContent!.replace(/\s+/g, ' ').trim();
    });
    return (this.#slice.title ?? '') + lines.join('\n');
  }

  #print({ sections }: SectionWords): void {
    printPart(this.#host, '[part=result]', [sections.readiness, this.#slice.title].filter(Boolean).join(' '));
  }

  async #copy(): Promise<void> {
    const host = this.#host;
    try {
      await navigator.clipboard.writeText(this.#text);
      this.#copying = 'done';
    } catch {
      // An insecure page has no clipboard, a reader may refuse it: then the text stands there, selected.
      this.#copying = 'by-hand';
    }
    host.requestUpdate();
    await host.updateComplete;
    host.renderRoot.querySelector('textarea')?.select();
  }
}

const gapView = ({ title, weight, rating }: ReadinessItem, { ratings }: SectionWords, lang: string) =>
  html`<li>
    <strong>${title}</strong> <span class="pill">${ratings[rating!]}</span>
    ${weight > 1 ? html`<span class="pill accent">${words.weight(numberText(weight, lang))}</span>` : nothing}
  </li>`;

function taskView({ title, closes, times }: ReadinessTask, figures: FigureContext) {
  const learned = closes.map((gap) => gap.title).join(', ');
  return html`<li>
    <strong>${title}</strong>
    ${learned && html`<p class="label">${words.covers(learned)}</p>`}
    ${times.length ? html`<div class="figures">${times.map((time) => labelledFigure(time, figures))}</div>` : nothing}
  </li>`;
}
