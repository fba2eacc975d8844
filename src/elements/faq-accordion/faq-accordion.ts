import {
  html,
  isServer,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { enSections } from '../../locales/en-sections.js';
import type { Slice } from '../../model/slices.js';
import { onToggle } from '../../shared/parts/disclosure.js';
import { disclosureStyles } from '../../shared/parts/disclosure.styles.js';
import { FaqFilterEvent, FaqToggleEvent } from '../../shared/events/section-events.js';
import { heading } from '../../shared/parts/heading.js';
import { paragraphs } from '../../shared/parts/prose.js';
import { SectionElement } from '../../shared/element/section-element.js';
import { faqAccordionStyles } from './faq-accordion.styles.js';

type Item = Slice<'faq'>['items'][number];

/**
 * Questions and answers that open one by one or all at once, with a filter.
 *
 * @slot - Fallback, shown until there is data and when there is none.
 * @csspart toolbar - The filter and the buttons that open or close all answers.
 * @csspart filter - The text field that filters.
 * @csspart item - One question with its answer.
 * @csspart question - The line that opens the answer.
 * @csspart question-text - The heading in it.
 * @csspart answer - The answer.
 * @fires {FaqToggleEvent} faq-toggle - An answer was opened or closed.
 * @fires {FaqFilterEvent} faq-filter - The reader typed into the filter.
 */
export class FaqAccordion extends SectionElement<'faq'> {
  static override styles: CSSResultGroup = [SectionElement.styles, disclosureStyles, faqAccordionStyles];

  static override properties: PropertyDeclarations = {
    exclusive: { type: Boolean, reflect: true },
    query: { state: true },
  };

  /** Opening one answer closes the others, and there are no buttons that open or close all; default false. */
  declare exclusive: boolean;

  declare private query: string;

  /** Whether the reader has come to the questions; a server writes all of them. */
  #isNear = isServer || !!this.shadowRoot;

  /** @internal */
  readonly section = 'faq';

  protected override readonly words = enSections;

  constructor() {
    super();
    this.exclusive = false;
    this.query = '';
  }

  /**
   * Inside a guide the text field comes with the reader: browsers lay out every one on a page to see whether to fill it
   * in, and with it the section around it that they would skip.
   */
  override connectedCallback(): void {
    super.connectedCallback();
    this.#isNear ||= !this.closest('.section');
    if (this.#isNear) return;
    const watch = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) return;
      this.#isNear = true;
      this.requestUpdate();
      watch.disconnect();
    });
    watch.observe(this);
  }

  protected override renderSection({ items }: Slice<'faq'>): TemplateResult {
    const { words } = this;
    const wanted = items.map((item) => matches(item, this.query));
    const count = wanted.filter(Boolean).length;
    const all = (open: boolean) => () => this.#setAll(open);
    return html`<div class="toolbar" part="toolbar">
        <label>
          <span class="unseen">${words.filter}</span>
          ${
            this.#isNear
              ? html`<input
                  type="search"
                  part="filter"
                  placeholder=${words.filter}
                  .value=${this.query}
                  @input=${this.#filter}
                />`
              : nothing
          }
        </label>
        ${
          this.exclusive
            ? nothing
            : html`<button type="button" @click=${all(true)}>${words.expandAll}</button>
                <button type="button" @click=${all(false)}>${words.collapseAll}</button>`
        }
        <span class="label" role="status">${words.matches(count, items.length)}</span>
      </div>
      <div class="items" @toggle=${this.#toggled}>
        ${items.map((item, index) => this.#renderItem(item, index, wanted[index]!))}
      </div>`;
  }

  #renderItem(item: Item, index: number, wanted: boolean) {
    return html`<details
      part="item"
      id=${idOf(item, index)}
      name=${this.exclusive ? 'faq' : nothing}
      ?hidden=${!wanted}
    >
      ${this.still([item], () => this.#renderText(item, index))}
    </details>`;
  }

  #renderText(item: Item, index: number) {
    const { question, answer, figures } = item;
    return html`<summary class="disclosure" part="question">
        ${heading(this.firstHeading + 1, question, 'question-text')}
      </summary>
      <div class="answer" part="answer">
        ${paragraphs(answer)} ${this.figures(figures)} ${this.copyLink(question, idOf(item, index))}
      </div>`;
  }

  override async reveal(section: string, item?: string): Promise<void> {
    // A question that the filter hides could not be shown.
    this.query = '';
    await super.reveal(section, item);
  }

  #filter(event: Event): void {
    this.query = (event.target as HTMLInputElement).value;
    const { items } = this.source.slice as Slice<'faq'>;
    const count = items.filter((item) => matches(item, this.query)).length;
    this.dispatchEvent(new FaqFilterEvent(this.query, count));
  }

  #setAll(open: boolean): void {
    for (const item of this.renderRoot.querySelectorAll<HTMLDetailsElement>('.items > details:not([hidden])'))
      item.open = open;
  }

  #toggled = onToggle(({ id, open }) => {
    const faq = this.source.slice as Slice<'faq'> | undefined;
    const item = faq?.items.find((each, index) => idOf(each, index) === id);
    if (item) this.dispatchEvent(new FaqToggleEvent(id, item.question, open));
  });
}

const idOf = ({ id }: Item, index: number) => id ?? String(index + 1);

const texts = new WeakMap<Item, string>();

/** Every word that was typed stands somewhere in the question or its answer. */
function matches(item: Item, query: string): boolean {
  let text = texts.get(item);
  if (!text) texts.set(item, (text = `${item.question} ${item.answer}`.toLowerCase()));
  const words = query.toLowerCase().split(/\s+/);
  return words.every((word) => text.includes(word));
}
