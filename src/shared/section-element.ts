/** What the elements of one section have in common: their slice, their heading, their guide's call. */
import { html, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { figuresIn } from '../model/freshness.js';
import { parseSections, parseSlice, type SectionSchemas } from '../model/parse.js';
import type { Figure } from '../model/schema.js';
import type { SectionId } from '../model/sections.js';
import type { Slice } from '../model/slices.js';
import type { FigureContext } from './figure.js';
import { figureStyles } from './figure.styles.js';
import { GuideElement } from './guide-element.js';
import type { From, Result } from './guide-source.js';
import { heading } from './heading.js';
import { parseOnce } from './parse-once.js';
import { sectionConnected } from './section-connected.js';
import { paragraphs } from './prose.js';

export abstract class SectionElement<Id extends SectionId> extends GuideElement {
  static override styles: CSSResultGroup = [GuideElement.styles, figureStyles];

  static override properties: PropertyDeclarations = { data: {} };

  /** The section's own data, with which it needs no guide: an object, or its JSON as a string. */
  declare data?: unknown;

  /** @internal Which section of a guide this element shows. */
  abstract readonly section: Id;

  /** @internal The schema of the section, and those of the sections that it joins. */
  abstract readonly schemas: SectionSchemas;

  #figures: readonly Figure[] = [];
  #figuresOf: unknown;

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.inherited) this.dispatchEvent(new Event(sectionConnected, { bubbles: true, composed: true }));
  }

  /** @internal */
  parse(data: unknown, from: From): Result {
    if (from === 'data') return parseSlice(this.schemas[this.section]!, data);
    return from === 'guide' ? parseSections(data, this.schemas) : parseOnce(data, this.schemas);
  }

  /** Moves focus to the section's heading. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('[part=heading]')?.focus(options);
  }

  protected override renderContent(): TemplateResult {
    const slice = this.source.slice as Slice<Id>;
    return html`<section part="section">
      ${heading(this.firstHeading, this.words.sections[this.section])} ${paragraphs(slice.intro, 'intro')}
      ${this.renderSection(slice)}
    </section>`;
  }

  /** Everything a figure's template wants to know. */
  protected get figureContext(): FigureContext {
    const { guide, slice } = this.source;
    const shown = guide ?? slice;
    if (this.#figuresOf !== shown) this.#figures = figuresIn((this.#figuresOf = shown));
    return {
      lang: this.language,
      words: this.words,
      sources: slice?.sources ?? guide?.sources,
      figures: this.#figures,
    };
  }

  /** The section below its heading and introduction. */
  protected abstract renderSection(slice: Slice<Id>): unknown;
}
