import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { CareerGuide } from '../../model/guide-schema.js';
import type { OccupationCode, Source } from '../../model/schema.js';
import { sectionIds, type SectionId } from '../../model/sections.js';
import { dateText } from '../../shared/date-text.js';
import { GuideElement, type Inherited } from '../../shared/guide-element.js';
import { heading } from '../../shared/heading.js';
import { paragraphs } from '../../shared/prose.js';
import { sectionConnected } from '../../shared/section-connected.js';
import type { SectionElement } from '../../shared/section-element.js';
import { sourceLink } from '../../shared/source-link.js';
import { careerPathStyles } from './career-path.styles.js';
import { sectionViews } from './section-views.js';
import { defineSections } from './sections.js';

type Section = SectionElement<SectionId>;

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
 * @slot faq - Replaces a section; so does any other section's id.
 * @csspart header - Title, summary, date and codes.
 * @csspart title - The title.
 * @csspart summary - A paragraph of the summary.
 * @csspart contents - The contents list.
 * @csspart sources - The list of sources.
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
 * @fires {GuideLoadEvent} guide-load - A guide is shown.
 * @fires {GuideErrorEvent} guide-error - There is no guide to show, and why.
 */
export class CareerPath extends GuideElement {
  static override styles: CSSResultGroup = [GuideElement.styles, careerPathStyles];

  static override properties: PropertyDeclarations = { sections: {} };

  /** Which sections to show and in which order, by id and separated by blanks; default all, in reading order. */
  declare sections?: string;

  #nested = new Set<Section>();
  #inherited: Inherited = { guide: undefined, level: undefined, years: undefined, headingLevel: 3 };
  #shown: SectionId[] = [];
  #unknown = '';
  #arrived: CareerGuide | undefined;

  constructor() {
    super();
    this.addEventListener(sectionConnected, this.#adopt);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    defineSections();
    addEventListener('hashchange', this.#followHash);
    this.#findNested();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#followHash);
  }

  protected override render(): TemplateResult | typeof nothing {
    this.#shown = [];
    const view = super.render();
    // What a page puts after a section stays, whether or not the section is there.
    const others = sectionIds.filter((id) => !this.#shown.includes(id));
    return html`<slot name="before"></slot>${view}${others.map(slotAfter)}<slot name="after"></slot>`;
  }

  protected override renderContent(): TemplateResult {
    const guide = this.source.guide!;
    const inherited = this.#bequeath(guide);
    const shown = (this.#shown = this.#shownSections(guide));
    return html`<article>
      ${this.#renderHeader(guide)} ${shown.length > 1 ? this.#renderContents(shown) : nothing}
      <div class="sections">
        ${shown.map(
          (id) =>
            html`<div class="section" id=${id}>
                <slot name=${id}>${guide[id] && sectionViews[id]?.(inherited)}</slot>
              </div>
              ${slotAfter(id)}`,
        )}
        ${guide.sources ? this.#renderSources(guide.sources) : nothing}
      </div>
    </article>`;
  }

  protected override updated(): void {
    super.updated();
    const { guide } = this.source;
    if (!guide) this.#bequeath(undefined);
    for (const section of this.#nested) {
      if (this.contains(section)) section.inherited = this.#inherited;
      else this.#nested.delete(section);
    }
    if (guide && guide !== this.#arrived) this.#followHash();
    this.#arrived = guide;
  }

  /** Sections that were upgraded before this element have called in vain. */
  #findNested(): void {
    for (const each of this.querySelectorAll<Section>('*')) if ('inherited' in each) this.#nested.add(each);
  }

  #renderHeader({ title, summary, reviewed, codes }: CareerGuide) {
    const { words, language, firstHeading } = this;
    return html`<header part="header">
      ${heading(firstHeading, title, 'title')} ${paragraphs(summary, 'summary')}
      <div class="meta">
        ${
          reviewed
            ? html`<p>${words.reviewed} <time datetime=${reviewed}>${dateText(reviewed, language)}</time></p>`
            : nothing
        }
        ${
          codes
            ? html`<details>
                <summary>${words.codes}</summary>
                <ul>
                  ${codes.map(renderCode)}
                </ul>
              </details>`
            : nothing
        }
      </div>
    </header>`;
  }

  #renderContents(shown: readonly SectionId[]) {
    return html`<nav part="contents" aria-label=${this.words.contents}>
      <ol>
        ${shown.map(
          (id) =>
            html`<li>
              <a href="#${this.#prefix}${id}" @click=${this.#followLink}>${this.words.sections[id]}</a>
            </li>`,
        )}
      </ol>
    </nav>`;
  }

  #renderSources(sources: readonly Source[]) {
    const { words, language, firstHeading } = this;
    return html`<section part="sources">
      ${heading(firstHeading + 1, words.sources)}
      <ol>
        ${sources.map(
          (source) =>
            html`<li>
              ${sourceLink(source)}${source.published ? html`. ${words.published} ${dateText(source.published, language)}` : nothing}
              ${paragraphs(source.note, 'note')}
            </li>`,
        )}
      </ol>
    </section>`;
  }

  /** What the sections inside get; the same object as long as nothing in it changes. */
  #bequeath(guide: CareerGuide | undefined): Inherited {
    const next: Inherited = {
      guide,
      level: this.level,
      years: this.years,
      headingLevel: this.firstHeading + 1,
    };
    const same = (Object.keys(next) as (keyof Inherited)[]).every(
      (key) => next[key] === this.#inherited[key],
    );
    return same ? this.#inherited : (this.#inherited = next);
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
      (id) => (guide[id] && sectionViews[id]) || (sectionIds.includes(id) && replaced.includes(id)),
    );
  }

  /** What the hashes of this guide begin with. */
  get #prefix(): string {
    return `${this.id || this.source.guide?.slug}.`;
  }

  #adopt = (event: Event): void => {
    const section = event.composedPath()[0] as Section;
    event.stopPropagation();
    this.#nested.add(section);
    section.inherited = this.#inherited;
  };

  #followLink(event: MouseEvent): void {
    const link = event.currentTarget as HTMLAnchorElement;
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    // Set here, and not by the link itself: a <base> of the page would lead it away.
    event.preventDefault();
    if (location.hash === link.hash) this.#followHash();
    else location.hash = link.hash;
  }

  #followHash = async (): Promise<void> => {
    const hash = decodeHash(location.hash);
    if (!hash.startsWith(this.#prefix)) return;
    const place = this.renderRoot.querySelector<HTMLElement>(
      `#${CSS.escape(hash.slice(this.#prefix.length))}.section`,
    );
    const section = place?.querySelector<HTMLSlotElement>('slot')?.assignedElements({ flatten: true })[0] as
      Section | undefined;
    // The section's own code may still be on its way.
    if (section?.localName.includes('-')) await customElements.whenDefined(section.localName);
    await section?.updateComplete;
    place?.scrollIntoView();
    section?.focus({ preventScroll: true });
  };
}

const slotAfter = (id: SectionId) => html`<slot name="after-${id}"></slot>`;

const renderCode = ({ system, code, name }: OccupationCode) =>
  html`<li>${system.replaceAll('-', ' ')} <code>${code}</code>${name ? html` ${name}` : nothing}</li>`;

function decodeHash(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}
