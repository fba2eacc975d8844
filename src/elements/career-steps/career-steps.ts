import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { enSections } from '../../locales/en-sections.js';
import type { Slice } from '../../model/slices.js';
import { StepsProgressEvent } from '../../shared/events/section-events.js';
import { numberText } from '../../locales/format.js';
import { followLink } from '../../shared/page/hash.js';
import { heading } from '../../shared/parts/heading.js';
import { keep, kept } from '../../shared/page/kept.js';
import { paragraphs } from '../../shared/parts/prose.js';
import { SectionElement } from '../../shared/element/section-element.js';
import { trailStyles } from '../../shared/parts/trail.styles.js';
import { versus } from '../../shared/parts/versus.js';
import { versusStyles } from '../../shared/parts/versus.styles.js';
import { careerStepsStyles } from './career-steps.styles.js';

type Steps = Slice<'steps'>;
type Step = Steps['items'][number];

/**
 * How to get into an occupation, step by step. Readers tick off what they have done; that lasts for the visit, or is
 * kept on their device where `persist` is set.
 *
 * @slot - Fallback, shown until there is data and when there is none.
 * @csspart toolbar - How many steps are done, and the link to the next one.
 * @csspart next-link - The link to the next step.
 * @csspart item - One step, or one route.
 * @csspart item-title - The title of a step, with its checkbox.
 * @csspart group - A part of the section with its heading.
 * @csspart group-title - The heading of such a part.
 * @csspart theirs - What people wrongly believe.
 * @csspart ours - What is true instead.
 * @csspart figure - A figure, such as the time that a step takes.
 * @csspart origin - The button that opens a figure's origin.
 * @csspart origin-card - The popover with the origin.
 * @fires {StepsProgressEvent} steps-progress - The reader ticked a step off, or took the tick back.
 */
export class CareerSteps extends SectionElement<'steps'> {
  static override styles: CSSResultGroup = [
    SectionElement.styles,
    versusStyles,
    trailStyles,
    careerStepsStyles,
  ];

  static override properties: PropertyDeclarations = { persist: { type: Boolean }, done: { state: true } };

  /** Keeps the ticks on the reader's device, where that allows it; without it (default), they last for the visit. */
  declare persist?: boolean;

  declare private done: ReadonlySet<string>;

  /** @internal */
  readonly section = 'steps';

  protected override readonly words = enSections;

  /** The guide that the ticks belong to, and the name under which they were looked for. */
  #slug: string | undefined;
  #keptAs: string | undefined;
  /** Another object each time that ticks come from elsewhere than the reader, whose boxes show them already. */
  #set: ReadonlySet<string> | undefined;

  constructor() {
    super();
    this.done = new Set();
  }

  protected override renderSection(steps: Steps): TemplateResult {
    const { items, figures } = steps;
    return html`${this.still([figures], () => this.figures(figures))} ${this.#renderProgress(items)}
    ${this.still([steps, this.#set], () => this.#renderSteps(steps))}`;
  }

  #renderSteps({ items, routes, misconceptions, networking }: Steps) {
    const { words } = this;
    return html`<ol>
        ${items.map((step, index) => this.#renderStep(step, index))}
      </ol>
      ${this.group(words.routes, this.points(routes, 'grid'))}
      ${this.group(
        words.misconceptions,
        misconceptions &&
          html`<div class="grid">
            ${misconceptions.map(({ belief, fact }) =>
              versus({ label: words.belief, text: belief }, { label: words.fact, text: fact }),
            )}
          </div>`,
      )}
      ${this.group(words.networking, networking && paragraphs(networking))}`;
  }

  #renderProgress(items: readonly Step[]) {
    const { words } = this;
    const next = nextOf(items, this.done);
    const step = items[next];
    const { length } = doneOf(items, this.done);
    const said = words.stepsDone(length, items.length);
    return html`<div class="progress" part="toolbar">
      <p role="status">${said}</p>
      <progress max=${items.length} value=${length} aria-label=${said}></progress>
      ${
        step && this.linkPrefix
          ? html`<a part="next-link" href="#${this.linkPrefix}.steps.${idOf(step, next)}"
              >${words.next}: ${step.title}</a
            >`
          : nothing
      }
      <p class="muted">${this.#key ? words.ticksKept : words.ticksForNow}</p>
    </div>`;
  }

  #renderStep(step: Step, index: number) {
    const { title, text, figures } = step;
    const id = idOf(step, index);
    const label = html`<label
      ><input
        type="checkbox"
        value=${id}
        .checked=${this.done.has(id)}
      />${numberText(index + 1, this.language)}. ${title}</label
    >`;
    return html`<li id=${id} part="item">
      <div class="head">
        ${heading(this.firstHeading + 1, label, 'item-title')} ${this.copyLink(title, id)}
      </div>
      ${paragraphs(text)} ${this.figures(figures)}
    </li>`;
  }

  /** The ticks of another guide are dropped, and those that the device kept are added. */
  protected override updated(): void {
    super.updated();
    const slice = this.source.slice as Steps | undefined;
    const next = nextOf(slice?.items ?? [], this.done);
    this.renderRoot
      .querySelectorAll('ol > li')
      .forEach((item, index) => (item.ariaCurrent = index === next ? 'step' : null));
    const key = this.#key;
    const isSame = slice?.slug === this.#slug;
    if (!slice || (isSame && key === this.#keptAs)) return;
    this.#slug = slice.slug;
    this.#keptAs = key;
    const found = key && kept(key);
    const ids = new Set<string>([...(isSame ? this.done : []), ...(Array.isArray(found) ? found : [])]);
    // Not drawn at once: a page from a server is taken over as it was made there, without ticks.
    if (ids.size || this.done.size) queueMicrotask(() => (this.done = this.#set = ids));
  }

  /** Under what name the ticks are kept; nothing when they last for the visit only. */
  get #key(): string | undefined {
    const slug = this.source.slice?.slug;
    return slug && (this.persist || this.inherited?.persist) ? `steps.${slug}` : undefined;
  }

  protected override pressed(target: Element, event: MouseEvent): void {
    super.pressed(target, event);
    const { items } = this.source.slice as Steps;
    const next = nextOf(items, this.done);
    if (target.closest('[part=next-link]'))
      followLink(event, () => void this.reveal('steps', idOf(items[next]!, next)));
    if (target.matches('[type=checkbox]')) this.#tick(target as HTMLInputElement, items);
  }

  #tick({ value, checked }: HTMLInputElement, items: readonly Step[]): void {
    const ids = new Set(this.done);
    if (checked) ids.add(value);
    else ids.delete(value);
    this.done = ids;
    const done = doneOf(items, ids);
    if (this.#key) keep(this.#key, done);
    this.dispatchEvent(new StepsProgressEvent(done.length, items.length, done));
  }
}

const idOf = ({ id }: Step, index: number) => id ?? String(index + 1);

/** The number of the first step that is not done. */
const nextOf = (items: readonly Step[], done: ReadonlySet<string>) =>
  items.findIndex((step, index) => !done.has(idOf(step, index)));

/** The ids of the steps that are done, in order; an id of a step that is gone counts for nothing. */
const doneOf = (items: readonly Step[], ids: ReadonlySet<string>) =>
  items.map(idOf).filter((id) => ids.has(id));
