/** What the elements of one section have in common: their slice, their heading, their guide's call. */
import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { figuresIn } from '../model/freshness.js';
import type { Figure, Point } from '../model/schema.js';
import type { SectionId } from '../model/sections.js';
import type { Slice } from '../model/slices.js';
import { labelledFigure, type FigureContext } from './figure.js';
import { figureStyles } from './figure.styles.js';
import { GuideElement } from './guide-element.js';
import { heading } from './heading.js';
import { sectionConnected } from './section-connected.js';
import { paragraphs } from './prose.js';

export abstract class SectionElement<Id extends SectionId> extends GuideElement {
  static override styles: CSSResultGroup = [GuideElement.styles, figureStyles];

  static override properties: PropertyDeclarations = { data: {} };

  /** The section's own data, with which it needs no guide: an object, or its JSON as a string. */
  declare data?: unknown;

  /** @internal Which section of a guide this element shows. */
  abstract readonly section: Id;

  #figures: readonly Figure[] = [];
  #figuresOf: unknown;

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.inherited) this.dispatchEvent(new Event(sectionConnected, { bubbles: true, composed: true }));
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

  /** A part of the section under a heading of its own, where there is anything to show. */
  protected group(title: string, content: unknown): TemplateResult | typeof nothing {
    return content && content !== nothing
      ? html`<div class="group" part="group">
          ${heading(this.firstHeading + 1, title, 'group-title')} ${content}
        </div>`
      : nothing;
  }

  /** Things to say, each under its title. */
  protected points(points: readonly Point[] | undefined): TemplateResult | undefined {
    return (
      points &&
      html`<ul class="points">
        ${points.map(
          ({ title, text, figures }) =>
            html`<li part="item"><strong>${title}</strong>${paragraphs(text)}${this.figures(figures)}</li>`,
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
    show = (figure: Figure): TemplateResult => this.figure(figure),
  ): TemplateResult | undefined {
    return figures && html`<div class="figures">${figures.map(show)}</div>`;
  }

  /** The section below its heading and introduction. */
  protected abstract renderSection(slice: Slice<Id>): unknown;
}
