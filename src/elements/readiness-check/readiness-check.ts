import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { enSections } from '../../locales/en-sections.js';
import {
  readinessAreas,
  readinessItems,
  type ReadinessAnswers,
  type ReadinessArea,
  type ReadinessItem,
} from '../../model/readiness-items.js';
import type { Slice } from '../../model/slices.js';
import { heading } from '../../shared/parts/heading.js';
import { keep, kept } from '../../shared/page/kept.js';
import { markStyles } from '../../shared/charts/marks.styles.js';
import { SectionElement } from '../../shared/element/section-element.js';
import { segmentsStyles } from '../../shared/parts/segments.styles.js';
import { readinessCheckStyles } from './readiness-check.styles.js';
import type { ReadinessResult } from './readiness-result.js';

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
 * @csspart group - The questions of an area, or a part of the result, with its heading.
 * @csspart group-title - The heading of a group.
 * @csspart rating - One skill with its ratings.
 * @csspart step - One step to tick off.
 * @csspart result - The result.
 * @csspart score - The overall score.
 * @csspart row - An area of the result: a row of its table.
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
    markStyles,
    readinessCheckStyles,
  ];

  static override properties: PropertyDeclarations = {
    persist: { type: Boolean },
    name: { reflect: true },
    failed: { state: true },
  };

  /** Keeps the answers on the reader's device, where that allows it; without it (default), they last for the visit. */
  declare persist: boolean;

  /** The name of its value in a form of the page; without one (default) it takes no part in it. */
  declare name?: string;

  /** Whether what rates could not be loaded. */
  declare private failed?: boolean;

  /** @internal */
  readonly section = 'readiness';

  protected override readonly words = enSections;

  /** What the answers are kept under: each guide has its own. */
  #key?: string;
  #answers: ReadinessAnswers = {};
  #result?: ReadinessResult;
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
    const items = readinessItems(slice, this.#answersFor(slice));
    return html`${this.still([slice], () => this.points(slice.items))}
    ${
      items.length
        ? html`<form
            part="form"
            @change=${this.#changed}
            @reset=${this.#startOver}
            @submit=${(event: Event) => event.preventDefault()}
          >
            <div class="questions">
              ${this.still([slice, this.#set], () =>
                readinessAreas.map((area) => {
                  const own = items.filter((item) => item.area === area);
                  return this.group(words.areas[area], own.length && this.#renderQuestions(area, own));
                }),
              )}
            </div>
            <p class="made muted">
              ${words.scoreMade} ${this.#isKept ? words.kept : words.forNow}
              ${this.name && this.internals.form ? words.sent : nothing}
            </p>
            <div class="box" part="result">${this.#renderResult(slice)}</div>
          </form>`
        : nothing
    }`;
  }

  #renderQuestions(area: ReadinessArea, items: readonly ReadinessItem[]) {
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

  #renderResult(slice: Slice<'readiness'>) {
    const { words } = this;
    const context = { words, figures: this.figureContext, level: this.firstHeading + 1 };
    const [score, more] = this.#result?.views(slice, this.#answers, context) ?? [];
    return html`${heading(context.level, words.result, 'group-title')}
      <p role="status" part="score">${score ?? (this.failed ? words.notLoaded : words.unrated)}</p>
      ${more}`;
  }

  get #isKept(): boolean | undefined {
    return this.persist || this.inherited?.persist;
  }

  /** Each guide has its own answers: another one brings those that were kept for it. */
  #answersFor({ slug = '' }: Slice<'readiness'>): ReadinessAnswers {
    const key = `readiness.${slug}`;
    if (key !== this.#key) {
      this.#key = key;
      // A page may have stored what is none of ours.
      this.#answers = Object(this.#isKept ? (kept(key) ?? {}) : {}) as ReadinessAnswers;
      if (Object.keys(this.#answers).length) void this.#load();
    }
    return this.#answers;
  }

  #changed(event: Event): void {
    const given = new FormData(event.currentTarget as HTMLFormElement);
    void this.#answer(Object.fromEntries([...given].map(([key, rating]) => [key, Number(rating)])));
  }

  #startOver(): void {
    void this.#answer({});
    // The button that had the focus goes away with the result.
    this.focus();
  }

  async #answer(answers: ReadinessAnswers): Promise<void> {
    const slice = this.source.slice as Slice<'readiness'> | undefined;
    if (!slice) return;
    this.#answers = answers;
    this.requestUpdate();
    if (this.#isKept) keep(this.#key!, answers);
    (this.#result ?? (await this.#load()))?.answer(slice, answers);
  }

  /** Loads what rates; where that fails the answers stay, and the next one tries again. */
  async #load(): Promise<ReadinessResult | undefined> {
    try {
      const { ReadinessResult } = await import('./readiness-result.js');
      this.#result ??= new ReadinessResult(this, this.internals);
    } catch {
      // Said where the result would stand.
    }
    this.failed = !this.#result;
    this.requestUpdate();
    return this.#result;
  }
}
