import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { enSections } from '../../locales/en-sections.js';
import {
  readiness,
  type Readiness,
  type ReadinessAnswers,
  type ReadinessItem,
  type ReadinessOfArea,
  type ReadinessTask,
} from '../../model/readiness.js';
import type { Slice } from '../../model/slices.js';
import { bar, chart, type Scale } from '../../shared/chart.js';
import { chartStyles } from '../../shared/chart.styles.js';
import { ReadinessChangeEvent } from '../../shared/section-events.js';
import { amountText, numberText } from '../../locales/format.js';
import { heading } from '../../shared/heading.js';
import { printPart } from '../../shared/print-part.js';
import { SectionElement } from '../../shared/section-element.js';
import { segmentsStyles } from '../../shared/segments.styles.js';
import { readinessCheckStyles } from './readiness-check.styles.js';

/** Every score is on the same scale. */
const scale: Scale = { at: (score) => score, ticks: [0, 100] };

/**
 * A check of oneself: rate the guide's skills, tick off its steps, and see a score by area, the gaps in order of weight,
 * what to do first and how long it takes. It all happens on the device; answers are kept there with `persist` only.
 *
 * In a form of the page, and with a `name`, its value is the score as JSON, such as
 * `{"score":62,"technical":70,"soft":58,"steps":43,"answered":18,"total":20}`, or nothing while nothing is answered.
 * The single answers are not part of it.
 *
 * @slot - Fallback, shown until there is data and when there is none.
 * @csspart item - One of the texts that say what it is for.
 * @csspart form - All questions and the result.
 * @csspart rating - One skill with its ratings.
 * @csspart step - One step to tick off.
 * @csspart result - The result.
 * @csspart score - The overall score.
 * @csspart chart - The bar of an area.
 * @csspart figure - The time of a step or of a way to prepare.
 * @fires {ReadinessChangeEvent} readiness-change - A skill was rated, a step ticked off, or all started over.
 */
export class ReadinessCheck extends SectionElement<'readiness'> {
  /** Makes the browser count it among a form's fields. */
  static readonly formAssociated = true;

  static override styles: CSSResultGroup = [
    SectionElement.styles,
    segmentsStyles,
    chartStyles,
    readinessCheckStyles,
  ];

  static override properties: PropertyDeclarations = {
    persist: { type: Boolean },
    name: { reflect: true },
    copying: { state: true },
  };

  /** Keeps the answers on the reader's device, so that they are there at the next visit. */
  declare persist: boolean;

  /** The name of its value in a form of the page. */
  declare name?: string;

  /** Whether the result was copied, or has to be copied by hand. */
  declare private copying?: 'done' | 'by-hand' | undefined;

  /** @internal */
  readonly section = 'readiness';

  protected override readonly words = enSections;

  /** What the answers are kept under: each guide has its own. */
  #key?: string;
  #answers: ReadinessAnswers = {};
  #result?: Readiness;
  /** Another object each time that answers come from elsewhere than the form itself. */
  #set = {};

  constructor() {
    super();
    this.persist = false;
  }

  /** @internal A form of the page is reset. */
  formResetCallback(): void {
    this.#set = {};
    this.#answer({});
  }

  protected override renderSection(slice: Slice<'readiness'>): TemplateResult {
    const { words } = this;
    const result = (this.#result = readiness(slice, this.#answersFor(slice)));
    const { areas } = result;
    return html`${this.still([slice], () => this.points(slice.items))}
    ${
      areas.length
        ? html`<form
            part="form"
            @change=${this.#changed}
            @reset=${this.#startOver}
            @submit=${(event: Event) => event.preventDefault()}
          >
            <div class="questions">
              ${this.still([slice, this.#set], () =>
                areas.map((area) => this.group(words.areas[area.area], this.#renderQuestions(area))),
              )}
            </div>
            <p class="made muted">
              ${words.scoreMade} ${this.persist ? words.kept : words.forNow}
              ${this.name && this.internals.form ? words.sent : nothing}
            </p>
            <div class="box" part="result">${this.#renderResult(result, slice)}</div>
          </form>`
        : nothing
    }`;
  }

  protected override updated(): void {
    super.updated();
    const { score, answered, total } = this.#result ?? {};
    this.internals.setFormValue(
      score === undefined ? null : JSON.stringify({ score, ...this.#scores, answered, total }),
    );
  }

  #renderQuestions({ area, items }: ReadinessOfArea) {
    return area === 'steps'
      ? html`<fieldset>
          <legend class="unseen">${this.words.areas.steps}</legend>
          ${items.map(
            ({ key, title, rating }) =>
              html`<label class="step" part="step"
                ><input type="checkbox" name=${key} value="3" .checked=${!!rating} />${title}</label
              >`,
          )}
        </fieldset>`
      : [...items]
          .sort((a, b) => +this.#isAsked(b) - +this.#isAsked(a))
          .map((skill) => this.#renderSkill(skill));
  }

  /** The skills that the posting on the page asks for come first. */
  #isAsked({ id }: ReadinessItem): boolean {
    return !!this.inherited?.job?.required.includes(id);
  }

  #renderSkill(skill: ReadinessItem) {
    const { key, title, rating } = skill;
    return html`<fieldset class="skill" part="rating">
      <legend>
        ${title}${this.#isAsked(skill) ? html` <span class="pill accent">${this.inherited!.job!.name}</span>` : nothing}
      </legend>
      <div class="segments">
        ${this.words.ratings.map(
          (text, value) =>
            html`<label
              ><input
                class="unseen"
                type="radio"
                name=${key}
                value=${value}
                .checked=${value === rating}
              /><span>${text}</span></label
            >`,
        )}
      </div>
    </fieldset>`;
  }

  #renderResult(
    { score, areas, answered, total, gaps, tasks, time, untimed }: Readiness,
    slice: Slice<'readiness'>,
  ) {
    const { words, language, firstHeading } = this;
    const number = (value: number) => numberText(value, language);
    const programs = slice.education?.programs;
    return html`${heading(firstHeading + 1, words.result, 'group-title')}
      <p role="status" part="score">
        ${score === undefined ? words.unrated : html`<strong>${words.points(number(score))}</strong>`}${score !== undefined && total ? html`<span class="label"> · ${words.rated(number(answered), number(total))}</span>` : nothing}
      </p>
      ${
        score === undefined
          ? nothing
          : html`<ul>
                ${areas.map(
                  (area) =>
                    html`<li class="area">
                      ${words.areas[area.area]}:
                      ${area.score === undefined ? words.notStated : words.points(number(area.score))}
                      <span class="label">· ${words.count(number(area.answered), number(area.total))}</span>
                      ${chart(scale, area.score ? bar(scale, 0, area.score) : nothing)}
                    </li>`,
                )}
              </ul>
              ${this.group(
                words.gaps,
                gaps.length
                  ? html`<ol class="points">
                      ${gaps.map((gap) => this.#renderGap(gap))}
                    </ol>`
                  : nothing,
              )}
              ${this.group(
                words.first,
                tasks.length
                  ? html`<ol class="points">
                        ${tasks.map((task) => this.#renderTask(task))}
                      </ol>
                      ${time.length ? html`<p>${words.timeLeft(time.map((sum) => amountText(sum, language, words)).join(' + '))}</p>` : nothing}
                      ${untimed ? html`<p>${words.untimed(number(untimed))}</p>` : nothing}`
                  : nothing,
              )}
              ${this.group(
                words.ways,
                programs && (gaps.length || tasks.length)
                  ? html`<div class="figures">
                      ${programs.map(({ title, duration }) =>
                        duration
                          ? this.figure(duration, title)
                          : html`<div class="figure">
                              <span class="label">${title}</span>
                              <span class="amount">${words.notStated}</span>
                            </div>`,
                      )}
                    </div>`
                  : nothing,
              )}
              ${this.#renderActions()}`
      }`;
  }

  #renderGap({ title, weight, rating }: ReadinessItem) {
    const { words, language } = this;
    return html`<li>
      <strong>${title}</strong> <span class="pill">${words.ratings[rating!]}</span>
      ${weight > 1 ? html`<span class="pill accent">${words.weight(numberText(weight, language))}</span>` : nothing}
    </li>`;
  }

  #renderTask({ title, closes, times }: ReadinessTask) {
    const learned = closes.map((gap) => gap.title).join(', ');
    return html`<li>
      <strong>${title}</strong>
      ${learned && html`<p class="label">${this.words.covers(learned)}</p>`}
      ${times.length ? this.figures(times) : nothing}
    </li>`;
  }

  #renderActions() {
    const { words, copying } = this;
    return html`<div class="actions">
      <button type="button" @click=${this.#print}>${words.print}</button>
      <button type="button" @click=${this.#copyText}>${words.copyText}</button>
      <button type="reset">${words.startOver}</button>
      <span role="status">${copying && (copying === 'done' ? words.textCopied : words.copyYourself)}</span>
      ${
        copying === 'by-hand'
          ? html`<textarea readonly aria-label=${words.copyYourself} .value=${this.#text}></textarea>`
          : nothing
      }
    </div>`;
  }

  /** The score of each area that has one. */
  get #scores(): Record<string, number> {
    const scored = this.#result?.areas.filter(({ score }) => score !== undefined);
    return Object.fromEntries(scored?.map(({ area, score }) => [area, score!]) ?? []);
  }

  /** Each guide has its own answers: another one brings those that were kept for it. */
  #answersFor({ slug = '' }: Slice<'readiness'>): ReadinessAnswers {
    const key = `career-path-elements.readiness.${slug}`;
    if (key !== this.#key) this.#answers = this.persist ? recall(key) : {};
    this.#key = key;
    return this.#answers;
  }

  #changed(event: Event): void {
    const given = new FormData(event.currentTarget as HTMLFormElement);
    this.#answer(Object.fromEntries([...given].map(([key, rating]) => [key, Number(rating)])));
  }

  #startOver(): void {
    this.#answer({});
    // The button that had the focus goes away with the result.
    this.focus();
  }

  #answer(answers: ReadinessAnswers): void {
    const { slice } = this.source;
    if (!slice) return;
    this.#answers = answers;
    this.#result = readiness(slice as Slice<'readiness'>, answers);
    this.copying = undefined;
    this.requestUpdate();
    if (this.persist) keep(this.#key!, answers);
    const { score, answered, total } = this.#result;
    this.dispatchEvent(new ReadinessChangeEvent(score, this.#scores, answered, total));
  }

  get #resultPart(): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>('[part=result]')!;
  }

  /** The result in lines, all that stands there but for what can be pressed. */
  get #text(): string {
    const copy = this.#resultPart.cloneNode(true) as HTMLElement;
    for (const each of copy.querySelectorAll('.actions, .unseen')) each.remove();
    const lines = [...copy.querySelectorAll('.heading, li, :is(p, .figure):not(li *)')].map((each) => {
      const before = each.matches('li') ? '- ' : each.matches('.heading') ? '\n' : '';
      return before + each.textContent!.replace(/\s+/g, ' ').trim();
    });
    return (this.source.slice?.title ?? '') + lines.join('\n');
  }

  #print(): void {
    printPart(
      this.#resultPart,
      (this.constructor as typeof ReadinessCheck).elementStyles,
      [this.words.sections.readiness, this.source.slice?.title].filter(Boolean).join(' '),
    );
  }

  async #copyText(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#text);
      this.copying = 'done';
    } catch {
      // An insecure page has no clipboard, a reader may refuse it: then the text stands there, selected.
      this.copying = 'by-hand';
      await this.updateComplete;
      this.renderRoot.querySelector('textarea')?.select();
    }
  }
}

/** A browser may refuse to store, or have stored what is none of ours: then nothing is kept. */
function recall(key: string): ReadinessAnswers {
  try {
    return Object(JSON.parse(localStorage.getItem(key) ?? '{}')) as ReadinessAnswers;
  } catch {
    return {};
  }
}

function keep(key: string, answers: ReadinessAnswers): void {
  try {
    if (Object.keys(answers).length) localStorage.setItem(key, JSON.stringify(answers));
    else localStorage.removeItem(key);
  } catch {
    // As above.
  }
}
