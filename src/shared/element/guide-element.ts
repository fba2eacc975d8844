/** What every element has in common: where its data comes from, its states, its language, its styles. */
import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { en, type Words } from '../../locales/en.js';
import { socOf } from '../../model/codes.js';
import type { CareerGuide } from '../../model/guide-schema.js';
import type { OccupationCode } from '../../model/schema.js';
import { baseStyles } from './base.styles.js';
import { JobsLinkEvent } from '../events/events.js';
import { GuideSource, type GuideState } from '../source/guide-source.js';
import { ownsPrefix, pathIn } from '../page/hash.js';
import type { Job } from './job.js';
import { languageOf } from '../page/language.js';
import { fillLink } from '../page/link-template.js';
import { occupationSlugs } from '../source/occupation-registry.js';
import { emptyView, errorView, loadingView, partialView } from './states.js';
import { still } from '../drawing/still.js';
import { version } from './version.js';

/** What a guide hands to the sections inside it. */
export interface Inherited {
  readonly guide: CareerGuide | undefined;
  readonly level: string | undefined;
  readonly years: number | undefined;
  readonly headingLevel: number;
  /** What links into the guide begin with. */
  readonly linkPrefix: string;
  readonly jobsLinkTemplate: string | undefined;
  /** The posting on the page, where the guide is asked to read it and it matches. */
  readonly job?: Job | undefined;
  /** What one unit of each currency is worth in a common one. */
  readonly rates?: Readonly<Record<string, number>> | undefined;
  /** Whether what readers tick is kept on their device. */
  readonly persist: boolean | undefined;
}

/** A link that the page hears of when it is followed, by a cancelable event. */
export interface AnnouncedLink extends HTMLAnchorElement {
  announce?: () => Event;
}

/**
 * What every element is built on: it gets a guide from the first source that it has, says which state it is in, and throws
 * nothing at the page.
 *
 * @csspart base - All that the element shows, but its fallback.
 * @csspart loading - The skeleton, while data is on its way.
 * @csspart empty - The notice that there is nothing to show.
 * @csspart notice - The sentence that parts of the guide could not be shown.
 * @csspart error - Why there is nothing to show.
 * @csspart retry - The button that tries again.
 * @cssprop --career-accent - The one colour that brands everything; default a blue.
 * @cssprop --career-text - Text colour; default the page's.
 * @cssprop --career-surface - Background of tiles; default a tint of the text colour.
 * @cssprop --career-border-color - Lines and borders; default a tint of the text colour.
 * @cssprop --career-radius - Radius of corners, a length; default 0.75rem.
 * @cssprop --career-space - Basic distance between things, a length; default 1rem.
 * @cssprop --career-font-family - Font; default the page's.
 * @cssprop --career-font-size - Size of running text, a length; default 1rem.
 * @cssprop --career-heading-font-family - Font of headings; default the page's.
 * @cssprop --career-positive - Colour of what speaks for it; default a green.
 * @cssprop --career-negative - Colour of what speaks against it; default a red.
 * @cssprop --career-warning - Colour of notices; default an amber.
 * @cssprop --career-scroll-margin - Room above what a link leads to, for a page's fixed header, a length; default 1rem.
 * @cssState loading - Data is on its way.
 * @cssState ready - The data is shown.
 * @cssState partial - What could be read of the data is shown, and that parts are missing.
 * @cssState empty - Nothing was asked for, or the guide does not have this section.
 * @cssState error - There is nothing to show, and why.
 * @cssState fallback - What the page put into the element is shown instead of data.
 * @fires {GuideLoadEvent} guide-load - Its data is shown, whole or in part.
 * @fires {GuideErrorEvent} guide-error - It has nothing to show, and why.
 */
export abstract class GuideElement extends LitElement {
  /** The version of the library that defined this element. */
  static readonly version: string = version;

  static override styles: CSSResultGroup = baseStyles;

  static override properties: PropertyDeclarations = {
    guide: {},
    src: {},
    occupation: {},
    timeout: { type: Number },
    headingLevel: { type: Number, attribute: 'heading-level' },
    level: {},
    // Neither an attribute that is gone nor an empty one says a number.
    years: { converter: (text: string | null) => parseFloat(text!) },
    jobsLinkTemplate: { attribute: 'jobs-link-template' },
    inherited: { attribute: false },
  };

  /**
   * A whole guide: an object, or its JSON as a string (also as the attribute). What is wrong in it is left out and said; where
   * nothing is left, the element is in the state `error`.
   */
  declare guide?: unknown;

  /** The URL of a guide's JSON, relative to the page; one that brings no guide is an error that readers can have tried again. */
  declare src?: string;

  /** The slug of a bundled or registered guide; for another one the element offers those that there are. */
  declare occupation?: string;

  /** Milliseconds after which a request that nobody answers is given up; 10000 by default, and where it is no number above 0. */
  declare timeout?: number;

  /**
   * The level of the first heading, 1 to 6; default 2, inside a guide one deeper than the guide's. No heading is deeper than
   * 6; less than 1, or no number, is as if not set.
   */
  declare headingLevel?: number;

  /** The id of the reader's level, such as `senior`; one that the guide does not have marks nothing. */
  declare level?: string;

  /** The reader's years of experience; marks the level whose band holds them. Less than 0, or no number, is as if not set. */
  declare years?: number;

  /**
   * Where "See open jobs" leads: a URL with the placeholders `{title}`, `{soc}` and `{level}`, such as
   * `/jobs?q={title}`. Without it, or where it is not http(s) or relative, there is no such link.
   */
  declare jobsLinkTemplate?: string;

  /** @internal What the guide around this element hands down. */
  declare inherited?: Inherited;

  protected readonly words: Words = en;
  protected readonly source: GuideSource = new GuideSource(this);
  protected language = 'en';
  protected firstHeading = 2;

  protected readonly internals: ElementInternals = this.attachInternals();
  #dressedFor: Document | undefined;
  #state: GuideState | undefined;
  #arrived: unknown;
  #isFallback = false;
  #surroundings: readonly unknown[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    this.#dress(this.renderRoot as ShadowRoot);
    addEventListener('hashchange', this);
    this.renderRoot.addEventListener('click', this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const { shadowRoot, ownerDocument } = this;
    // A server's comes with its styles, and is shown as it is until somebody needs more.
    if (shadowRoot) {
      this.#dressedFor = ownerDocument;
      this.shouldUpdate = () => false;
      let clicked: EventTarget[] = [];
      this.addEventListener('click', (event) => (clicked = event.composedPath()), { once: true });
      import('./server-rendered.js').then(({ sleep }) => sleep(this, clicked), console.warn);
      return shadowRoot;
    }
    // Lit's own way shares one sheet, which the document of another window refuses.
    if (ownerDocument !== globalThis.document) return this.attachShadow({ mode: 'open' });
    this.#dressedFor = ownerDocument;
    return super.createRenderRoot();
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.language = languageOf(this);
    const { headingLevel, inherited } = this;
    this.firstHeading = (headingLevel! >= 1 && headingLevel) || inherited?.headingLevel || 2;
    if (!((this.years ?? -1) >= 0)) this.years = undefined!;
  }

  /** Lets a page style an element by its state: `career-path:state(error)`. */
  protected override updated(): void {
    const { state, slice, guide = slice } = this.source;
    if (guide && guide !== this.#arrived) this.followHash();
    this.#arrived = guide;
    const { states } = this.internals;
    if (this.#isFallback) states?.add('fallback');
    else states?.delete('fallback');
    if (state === this.#state) return;
    if (this.#state) states?.delete(this.#state);
    states?.add((this.#state = state));
  }

  /**
   * What is drawn once, and anew only when what it shows is another, or what surrounds it. It has no listeners:
   * `pressed` hears of clicks.
   */
  protected still(shown: readonly unknown[], draw: () => unknown): unknown {
    return still([...shown, this.#surroundings], draw);
  }

  /** What each drawing depends on beside its own data. */
  protected get surroundings(): readonly unknown[] {
    const { language, firstHeading, linkPrefix, jobsLinkTemplate, inherited } = this;
    const jobs = jobsLinkTemplate ?? inherited?.jobsLinkTemplate;
    return [language, firstHeading, linkPrefix, jobs, inherited?.job];
  }

  /** What links into this guide begin with. */
  protected get linkPrefix(): string {
    const { slice, guide = slice } = this.source;
    return this.inherited?.linkPrefix ?? (this.id || guide?.slug || '');
  }

  /** "See open jobs", where the host says where that leads. */
  protected jobsLink(
    title: string,
    codes: readonly OccupationCode[] | undefined,
    level?: string,
  ): TemplateResult | typeof nothing {
    const template = this.jobsLinkTemplate ?? this.inherited?.jobsLinkTemplate;
    const url = fillLink(template, { title, soc: socOf(codes), level });
    if (!url) return nothing;
    const announce = () => new JobsLinkEvent(url, title, level);
    return html`<p>
      <a class="jobs" part="jobs-link" href=${url} .announce=${announce}
        >${this.words.jobs}<span class="unseen">: ${title}</span></a
      >
    </p>`;
  }

  /** @internal The element listens itself, so that nothing is kept for each listener. */
  handleEvent(event: Event): void {
    if (event.type !== 'click') return this.followHash();
    // What the page has put into a slot is the page's own.
    const target = event.target as Element;
    if (target.getRootNode() === this.renderRoot) this.pressed(target, event as MouseEvent);
  }

  /**
   * The reader pressed something, or chose a radio button or a checkbox by key, which is a click too. A link that is
   * announced to the page may be followed by the page instead.
   */
  protected pressed(target: Element, event: MouseEvent): void {
    const announced = target.closest<AnnouncedLink>('a')?.announce?.();
    if (announced && !this.dispatchEvent(announced)) event.preventDefault();
  }

  /** Opens what a link leads to, scrolls there and moves focus. */
  abstract reveal(section: string, item?: string): unknown;

  /** What is shown when there is data. */
  protected abstract renderContent(): unknown;

  /** The light DOM is the fallback; where there is none, a sign of what is going on stands instead. */
  protected override render(): unknown {
    const { surroundings } = this;
    if (surroundings.some((each, index) => each !== this.#surroundings[index]))
      this.#surroundings = surroundings;
    const { state, failure, guide, slice } = this.source;
    const shown = guide || slice;
    if (this.inherited && state === 'empty') return nothing;
    const showsContent = state === 'ready' || state === 'partial' || (state === 'loading' && shown);
    this.#isFallback = !showsContent && !failure && hasFallback(this);
    // Not inside of what stands before it, whose fonts and margins would move it.
    const fallback = html`<div aria-busy=${state === 'loading'}><slot></slot></div>`;
    if (this.#isFallback) return fallback;
    const view = html`<div class="base" part="base" lang=${(slice?.locale ?? guide?.locale) || nothing}>
      ${failure || state === 'partial' ? this.#renderNotices() : nothing}
      ${showsContent ? this.renderContent() : state === 'loading' ? loadingView(this.words) : state === 'empty' ? emptyView(this.words) : nothing}
    </div>`;
    return showsContent ? view : [view, fallback];
  }

  #renderNotices() {
    const { state, issues, failure } = this.source;
    return [
      state === 'partial' ? partialView(this.words, issues) : nothing,
      failure
        ? errorView(
            this.words,
            failure,
            issues,
            () => this.source.retry(),
            occupationSlugs(),
            (slug) => (this.occupation = slug),
          )
        : nothing,
    ];
  }

  /** The reader's level: said here, or by the guide around this element. */
  protected get reader(): { level: string | undefined; years: number | undefined } {
    if (this.level || this.years !== undefined) return { level: this.level, years: this.years };
    return { level: this.inherited?.level, years: this.inherited?.years };
  }

  /** @internal Follows the address of the page, where it is a link into this guide. */
  followHash(): void {
    const path = this.inherited ? undefined : pathIn(location.hash, this.linkPrefix);
    if (path && ownsPrefix(this.linkPrefix, this)) this.reveal(path[0]!, path[1]);
  }

  /** Style sheets belong to a document; an element moved into another one needs them made again. */
  #dress(root: ShadowRoot): void {
    const { ownerDocument: document } = this;
    const Sheet = document.defaultView?.CSSStyleSheet;
    if (document === this.#dressedFor || !Sheet) return;
    this.#dressedFor = document;
    root.adoptedStyleSheets = (this.constructor as typeof LitElement).elementStyles.map((style) => {
      const sheet = new Sheet();
      sheet.replaceSync(String(style));
      return sheet;
    });
  }
}

const hasFallback = (host: Element) =>
  [...(host.childNodes ?? [])].some(
    (node) =>
      node.nodeName !== 'SCRIPT' &&
      !(node as Element).slot &&
      node.nodeType !== 8 &&
      node.textContent?.trim(),
  );
