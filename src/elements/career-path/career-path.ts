import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { CareerGuide } from '../../model/guide-schema.js';
import { sectionIds, type SectionId } from '../../model/sections.js';
import { Contents } from '../../shared/parts/contents.js';
import { contentsStyles } from '../../shared/parts/contents.styles.js';
import { GuideElement, type Inherited } from '../../shared/element/guide-element.js';
import { reviewAndCodes, titleAndSummary } from '../../shared/parts/guide-header.js';
import { followLink } from '../../shared/page/hash.js';
import { sectionConnected } from '../../shared/element/section-connected.js';
import type { SectionElement } from '../../shared/element/section-element.js';
import { partialView } from '../../shared/element/states.js';
import { sourceList } from '../../shared/parts/source-list.js';
import { sourceListStyles } from '../../shared/parts/source-list.styles.js';
import { careerPathStyles } from './career-path.styles.js';
import type { PostingPart } from './posting-part.js';
import { sectionView, slotAfter } from './section-views.js';
import { defineSections } from './sections.js';

type Section = SectionElement<SectionId>;

/** A chunk that only some pages need; its part takes care of itself. */
interface OnDemand {
  readonly Part: new (host: CareerPath, guide: () => CareerGuide | undefined) => unknown;
}

/**
 * A whole career guide: header, contents, the sections in order, and the sources at the end.
 *
 * Data comes, highest first, from `.guide`, `src`, a `<script type="application/json">` child, or
 * `occupation`. Section tags inside it (`<faq-accordion>`) show this guide's data.
 *
 * @slot - Fallback: shown until there is a guide and when there is none, hidden once it is ready.
 * @slot before - Always shown, above the guide.
 * @slot after - Always shown, below the guide.
 * @slot after-facts - Always shown, after the section where there is one; so is `after-` with any other section's id.
 * @slot pay-fit - Replaces what is said about the posting's pay; `requirement-check` does so with its requirements.
 * @slot faq - Replaces a section; so does any other section's id.
 * @csspart header - Title, summary, date and codes.
 * @csspart title - The title.
 * @csspart summary - A paragraph of the summary.
 * @csspart jobs-link - The link to open jobs.
 * @csspart contents - The contents list.
 * @csspart sources - The list of sources.
 * @csspart heading - The heading of that list, and of each section.
 * @csspart note - What a source says of itself.
 * @csspart posting - What is said at the top about the job on the page.
 * @csspart posting-reject - The button that says that it is another job.
 * @fires {JobsLinkEvent} jobs-link - The reader follows "See open jobs", in the header or in a section. Cancelable.
 * @fires {PostingMatchEvent} posting-match - With `posting`: it is for this occupation, and why.
 * @fires {PostingMismatchEvent} posting-mismatch - With `posting`: nothing is shown about it, and why.
 * @fires {PayFitEvent} pay-fit - With `posting`: its pay was compared with the market's.
 */
export class CareerPath extends GuideElement {
  static override styles: CSSResultGroup = [
    GuideElement.styles,
    contentsStyles,
    careerPathStyles,
    sourceListStyles,
  ];

  static override properties: PropertyDeclarations = {
    sections: {},
    posting: {},
    hide: {},
    audience: {},
    area: {},
    rates: { type: Object },
    persist: { type: Boolean },
    structuredData: { attribute: 'structured-data' },
    incomplete: { state: true },
  };

  /**
   * Which sections to show and in which order, by id and separated by blanks; default all, in reading order. An id that there
   * is not is left out, with a warning in the console; a section that the guide does not have, without one.
   */
  declare sections?: string;

  /**
   * Reads a job posting and shows what the guide says about that job: empty or `true` for the page's own JobPosting, a
   * selector for where it stands, or the posting as an object or as JSON. Where there is none, or it is for another occupation,
   * nothing is shown of it. No default.
   */
  declare posting?: unknown;

  /** What not to show about the posting, separated by blanks: `pay-fit`, `requirement-check`. Default nothing; other words do nothing. */
  declare hide?: string;

  /** Who reads about the posting: `recruiter` for what to change in it; any other word, and the default, is candidates. */
  declare audience?: string;

  /**
   * The place whose pay to compare the posting with, instead of its own: an area's code or name, such as `US-CO`. Where the guide
   * has no figures of it, those of its country.
   */
  declare area?: string;

  /**
   * What one unit of each currency is worth in a common one, such as `{"USD": 1, "EUR": 1.08}`: converts a posting's pay,
   * and pay around the world, where else the guide's own conversions are shown. No default; a currency
   * without a number above 0 is not converted.
   */
  declare rates?: Readonly<Record<string, number>>;

  /** Keeps on the reader's device what they tick and rate; without it (default), that lasts for the visit. */
  declare persist?: boolean;

  /**
   * Adds the guide to the page as an `Occupation` of schema.org, in JSON-LD, unless the page has it already; `faq` adds its
   * questions too, as a `FAQPage`.
   */
  declare structuredData?: unknown;

  /** Whether the code of some sections could not be loaded. */
  declare private incomplete?: boolean;

  #nested = new Set<Section>();
  #inherited?: Inherited;
  /** @internal The sections that are shown, in order. */
  shown: SectionId[] = [];

  #unknown = '';
  #contents = new Contents(this);
  /** @internal All that is about a posting; it comes when the page asks for it. */
  declare job?: PostingPart;

  /** What only pages that ask for it have: about a posting, for search engines. */
  #parts: unknown[] = [];

  constructor() {
    super();
    this.addEventListener(sectionConnected, this.#adopt);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#findNested();
  }

  /** Asks for the code of the sections, and says when it is there. */
  protected override firstUpdated(): Promise<void> {
    return defineSections().catch(this.#reportLoss);
  }

  override async reveal(id: string, item?: string): Promise<void> {
    const place = this.renderRoot.querySelector(`#${CSS.escape(id)}.section`);
    const section = place
      ?.querySelector<HTMLSlotElement>('slot + slot')
      ?.assignedElements({ flatten: true })[0] as Section | undefined;
    // The section's own code may still be on its way.
    if (section?.localName.includes('-')) await customElements.whenDefined(section.localName);
    place?.scrollIntoView();
    if (section?.reveal) await section.reveal(id, item);
  }

  protected override pressed(target: Element, event: MouseEvent): void {
    super.pressed(target, event);
    if (target.closest('nav')) followLink(event, () => this.followHash());
  }

  protected override render(): TemplateResult {
    this.shown = [];
    const view = super.render();
    // What a page puts after a section stays, whether or not the section is there.
    const others = sectionIds.filter((id) => !this.shown.includes(id));
    return html`<slot name="before"></slot>${view}${others.map(slotAfter)}<slot name="after"></slot>`;
  }

  protected override renderContent(): TemplateResult {
    const { words, language, firstHeading } = this;
    const guide = this.source.guide!;
    const inherited = this.#bequeath(guide);
    const shown = (this.shown = this.#shownSections(guide));
    return html`<article>
      ${this.incomplete ? partialView(words, []) : nothing}
      <header part="header">
        ${this.still([guide.title, guide.summary], () => titleAndSummary(guide, firstHeading))}
        ${this.jobsLink(guide.title, guide.codes)} ${this.job?.notice(words, language)}
        ${this.still([guide.reviewed, guide.codes], () => reviewAndCodes(guide, words, language))}
      </header>
      ${
        shown.length > 1
          ? this.#contents.view(words.contents, this.linkPrefix, [
              ...(this.job?.shown ?? []),
              ...shown.map((id) => [id, words.sections[id]] as const),
            ])
          : nothing
      }
      <div class="sections">
        ${this.job?.sections(inherited)} ${shown.map((id) => sectionView(id, guide[id] && inherited))}
        ${this.still([guide.sources], () => guide.sources && sourceList(guide.sources, words, language, firstHeading + 1))}
      </div>
    </article>`;
  }

  protected override updated(): void {
    const inherited = this.#bequeath(this.source.guide);
    for (const section of this.#nested) {
      if (this.contains(section)) section.inherited = inherited;
      else this.#nested.delete(section);
    }
    super.updated();
    const attach = ({ Part }: OnDemand) => new Part(this, () => this.source.guide);
    if ((this.posting ?? false) !== false)
      this.#parts[0] ||= import('./posting-part.js').then(attach, this.#reportLoss);
    if ((this.structuredData ?? false) !== false)
      this.#parts[1] ||= import('./structured-data.js').then(attach, this.#reportLoss);
  }

  #reportLoss = (error: unknown): void => {
    console.warn(`<${this.localName}> A part of the library could not be loaded:`, error);
    this.incomplete = true;
  };

  /** Sections that were upgraded before this element have called in vain. */
  #findNested(): void {
    for (const each of this.querySelectorAll<Section>('*')) if ('inherited' in each) this.#nested.add(each);
  }

  /** What the sections inside get; the same object as long as nothing in it changes. */
  #bequeath(guide: CareerGuide | undefined): Inherited {
    const { level, years, linkPrefix, jobsLinkTemplate, persist, rates, firstHeading } = this;
    const next: Inherited = {
      guide,
      level,
      years,
      linkPrefix,
      jobsLinkTemplate,
      persist,
      rates,
      headingLevel: firstHeading + 1,
      ...this.job?.handDown(level, years),
    };
    const before = this.#inherited;
    return before && (Object.keys(next) as (keyof Inherited)[]).every((key) => next[key] === before[key])
      ? before
      : (this.#inherited = next);
  }

  /** The sections asked for that can be shown: the guide has them, or the page replaces them. */
  #shownSections(guide: CareerGuide): SectionId[] {
    const asked = new Set(this.sections?.match(/\S+/g) ?? sectionIds) as Set<SectionId>;
    const unknown = [...asked].filter((id) => !sectionIds.includes(id)).join(' ');
    if (unknown && unknown !== this.#unknown) {
      console.warn(
        `<${this.localName}> sections: there is no ${unknown}; there are ${sectionIds.join(' ')}.`,
      );
    }
    this.#unknown = unknown;
    const replaced = [...(this.children ?? [])].map((child) => child.slot);
    return [...asked].filter(
      (id) =>
        (guide[id] && (!this.incomplete || isDefined(id))) ||
        (sectionIds.includes(id) && replaced.includes(id)),
    );
  }

  #adopt = (event: Event): void => {
    const section = event.composedPath()[0] as Section;
    event.stopPropagation();
    this.#nested.add(section);
    // Before, it does not know yet.
    if (this.hasUpdated) section.inherited = this.#bequeath(this.source.guide);
  };
}

const isDefined = (id: SectionId) => customElements.get(`career-path--${id}`);
