/** What the elements of one section have in common: their slice, their heading, their guide's call. */
import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { figuresIn, outdatedIn } from '../../model/freshness.js';
import type { Figure, Point } from '../../model/schema.js';
import type { SectionId } from '../../model/sections.js';
import { sliceOf, type Slice } from '../../model/slices.js';
import { LinkCopyEvent } from '../events/events.js';
import {
  labelledFigure,
  originCard,
  originList,
  type FigureContext,
  type OriginButton,
} from '../parts/figure.js';
import { figureStyles } from '../parts/figure.styles.js';
import { GuideElement, type Inherited } from './guide-element.js';
import { heading } from '../parts/heading.js';
import { sectionConnected } from './section-connected.js';
import { paragraphs } from '../parts/prose.js';

const empty = {};

const figuresOf = new WeakMap<object, readonly Figure[]>();

/** Which of the figures in a slice are out of date in its guide. */
function agesOf(slice: object = empty, guide: object = slice): string {
  const outdated = outdatedIn(guide);
  if (!outdated.size) return '';
  let figures = figuresOf.get(slice);
  if (!figures) figuresOf.set(slice, (figures = figuresIn(slice)));
  return figures.map((figure) => +outdated.has(figure)).join('');
}

const printing = ['beforeprint', 'afterprint'] as const;

/**
 * What every section is built on: its slice of a guide, its heading, the origins of its figures, links to it.
 *
 * @csspart section - All of the section, below the notices.
 * @csspart heading - Its heading.
 * @csspart intro - A paragraph of its introduction.
 * @csspart text - A paragraph.
 * @csspart copy-link - A button that copies the link to the section, or to one of its items.
 * @csspart figure - A figure with its label and its origin.
 * @csspart value - The amount of a figure.
 * @csspart origin - The button that opens a figure's origin.
 * @csspart origin-card - The popover with the origin.
 * @fires {LinkCopyEvent} link-copy - The reader copied a link to the section or to one of its items.
 */
export abstract class SectionElement<Id extends SectionId> extends GuideElement {
  static override styles: CSSResultGroup = [GuideElement.styles, figureStyles];

  static override properties: PropertyDeclarations = {
    data: {},
    asked: { state: true },
    printed: { state: true },
  };

  /**
   * The section's own data, with which it needs no guide: an object, or its JSON as a string. Data that is not of this section
   * is an error.
   */
  declare data?: unknown;

  /** @internal Which section of a guide this element shows. */
  abstract readonly section: Id;

  /** Whether all that the section shows comes from its slice, and so is drawn once. */
  protected readonly standsStill: boolean = false;

  /** The figure whose origin the reader asked for last. */
  declare private asked?: Figure | undefined;

  /** Whether the page is being printed. */
  declare private printed?: boolean;

  #asker: HTMLElement | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    for (const type of printing) addEventListener(type, this);
    if (!this.inherited) this.dispatchEvent(new Event(sectionConnected, { bubbles: true, composed: true }));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const type of printing) removeEventListener(type, this);
  }

  /** @internal */
  override handleEvent(event: Event): void {
    const { type } = event;
    if (!type.endsWith('print')) return super.handleEvent(event);
    // Paper has to hold what a card would say, and is printed at once.
    this.printed = type === 'beforeprint';
    this.performUpdate();
  }

  /** A guide that is another elsewhere is no reason to draw this section anew. */
  protected override shouldUpdate(changed: PropertyValues): boolean {
    const before = changed.size === 1 && (changed.get('inherited') as Inherited | undefined);
    return super.shouldUpdate(changed) && !(before && this.#isSame(before, this.inherited!));
  }

  #isSame(before: Inherited, now: Inherited): boolean {
    const { section } = this;
    const [old, guide] = [before.guide, now.guide];
    // What shows no section may show anything of a guide.
    if (!section || !old || !guide || old.codes !== guide.codes) return false;
    const slice = sliceOf(guide, section);
    return (
      slice === sliceOf(old, section) &&
      agesOf(slice, guide) === agesOf(slice, old) &&
      (Object.keys(now) as (keyof Inherited)[]).every((key) => key === 'guide' || now[key] === before[key])
    );
  }

  /** A newer figure of another section may make one of this section out of date. */
  protected override get surroundings(): readonly unknown[] {
    const { guide, slice } = this.source;
    return [...super.surroundings, agesOf(slice, guide)];
  }

  /** Moves focus to the section's heading. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('[part=heading]')?.focus(options);
  }

  /** @internal */
  override async reveal(section: string, item?: string): Promise<void> {
    if (section !== this.section) return;
    await this.updateComplete;
    const found = item && this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(item)}`);
    const place = found || this;
    if (found) (found.querySelector('details') ?? place.closest('details'))?.setAttribute('open', '');
    for (let each = place.closest('details'); each; each = each.parentElement?.closest('details') ?? null)
      each.open = true;
    const target = found ? (found.querySelector<HTMLElement>('summary, .heading') ?? found) : this;
    if (target === found) target.tabIndex = -1;
    target.focus({ preventScroll: true });
    // What was not laid out so far is, a few frames later, and moves the place.
    for (let frame = 0; frame < 10; frame++) {
      place.scrollIntoView();
      await new Promise(requestAnimationFrame);
    }
  }

  protected override renderContent(): unknown {
    const slice = this.source.slice as Slice<Id>;
    const title = this.words.sections[this.section];
    const top = () => [this.head(title, this.copyLink(title)), paragraphs(slice.intro, 'intro')];
    return this.standsStill
      ? this.framed(this.still([slice], () => [top(), this.renderSection(slice)]))
      : this.framed(this.still([slice.intro], top), this.renderSection(slice));
  }

  /** The heading, what stands beside it, and what says that a link has been copied. */
  protected head(title: string, beside: unknown): TemplateResult {
    return html`<div class="head">
      ${heading(this.firstHeading, title)}${beside}
      <span class="unseen" role="status"></span>
    </div>`;
  }

  /** The head, what stands below it, and the card with a figure's origin. */
  protected framed(head: unknown, content: unknown = nothing): TemplateResult {
    return html`<section part="section">
      ${head} ${content} ${this.asked || this.printed ? this.#renderOrigins() : nothing}
    </section>`;
  }

  #renderOrigins() {
    const { asked, printed, figureContext } = this;
    return [
      asked ? originCard(asked, figureContext, this.#toggled) : nothing,
      printed ? originList(figureContext, figuresIn(this.source.slice)) : nothing,
    ];
  }

  /** Everything a figure's template wants to know. */
  protected get figureContext(): FigureContext {
    const { guide, slice } = this.source;
    const shown = guide ?? slice;
    return {
      lang: this.language,
      words: this.words,
      sources: slice?.sources ?? guide?.sources,
      outdated: outdatedIn(shown ?? empty),
    };
  }

  /**
   * A button that copies the link to the section, or to one of its items.
   * @param name What is linked to, for readers who do not see where the button stands.
   */
  protected copyLink(name: string, item?: string): TemplateResult | typeof nothing {
    const { linkPrefix, section, words } = this;
    if (!linkPrefix) return nothing;
    const hash = `#${[linkPrefix, section, item].filter(Boolean).join('.')}`;
    return html`<button class="copy" part="copy-link" type="button" value=${hash}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="m6 10 4-4M7 4l1-1a2.8 2.8 0 0 1 5 5l-1 1M9 12l-1 1a2.8 2.8 0 0 1-5-5l1-1" />
      </svg>
      <span class="unseen">${words.copyLink(name)}</span>
    </button>`;
  }

  protected override pressed(target: Element, event: MouseEvent): void {
    super.pressed(target, event);
    const button = target.closest<OriginButton>('.origin, .copy');
    if (button?.figure) this.#ask(button.figure, button);
    else if (button?.value) void this.#copy(button.value, button);
  }

  async #copy(hash: string, button: HTMLElement): Promise<void> {
    const { href } = new URL(hash, location.href);
    try {
      await navigator.clipboard.writeText(href);
    } catch {
      // Without a clipboard (an insecure page, a refusal) the link is in the address bar at least.
      location.hash = hash;
    }
    // Seen beside the button, and said by the status.
    const status = this.renderRoot.querySelector('.head [role=status]')!;
    const say = (text: string) => (button.dataset.said = status.textContent = text);
    say(this.words.copied);
    setTimeout(say, 3000, '');
    this.dispatchEvent(new LinkCopyEvent(href));
  }

  #ask(figure: Figure, button: HTMLElement): void {
    // The button itself opens the card, or closes it if it was opened for this figure.
    const card = this.renderRoot.querySelector<HTMLElement>('#origin');
    if (figure !== this.asked && card?.matches(':popover-open')) card.hidePopover();
    this.asked = figure;
    this.#asker = button;
    // The button looks for the card when this event has ended.
    this.performUpdate();
  }

  /** Inside a shadow root Chromium loses the focus that is in a popover when Escape closes it. */
  #toggled({ newState, currentTarget }: ToggleEvent): void {
    if (newState === 'closed' && (currentTarget as HTMLElement).matches(':focus-within'))
      this.#asker?.focus();
  }

  /** A part of the section under a heading of its own, where there is anything to show. */
  protected group(title: string, content: unknown): TemplateResult | typeof nothing {
    return content && content !== nothing
      ? html`<div class="group" part="group">
          ${heading(this.firstHeading + 1, title, 'group-title')} ${content}
        </div>`
      : nothing;
  }

  /**
   * Things to say, each under its title.
   * @param layout `grid` sets them side by side where there is room.
   */
  protected points(points: readonly Point[] | undefined, layout = ''): TemplateResult | undefined {
    return (
      points &&
      html`<ul class="points ${layout}">
        ${points.map(
          ({ id, title, text, figures }) =>
            html`<li id=${id ?? nothing} part="item">
              <strong>${title}</strong>${paragraphs(text)}${this.figures(figures)}
            </li>`,
        )}
      </ul>`
    );
  }

  /**
   * A figure with its label, its amount and its origin.
   * @param label By default what it measures, and of whom.
   * @param shown The same figure as it is to be read, where that is not as it was quoted.
   */
  protected figure(figure: Figure, label?: string, shown?: Figure): TemplateResult {
    return labelledFigure(figure, this.figureContext, label, shown);
  }

  /**
   * Figures side by side.
   * @param show How each is shown, where that is not as above.
   */
  protected figures(
    figures: readonly Figure[] | undefined,
    show = (figure: Figure): unknown => this.figure(figure),
  ): TemplateResult | undefined {
    return figures && html`<div class="figures">${figures.map(show)}</div>`;
  }

  /** The section below its heading and introduction. */
  protected abstract renderSection(slice: Slice<Id>): unknown;
}
