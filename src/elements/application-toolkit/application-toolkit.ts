import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { enSections } from '../../locales/en-sections.js';
import type { Slice } from '../../model/slices.js';
import { ToolkitLinkEvent } from '../../shared/events/section-events.js';
import { heading } from '../../shared/parts/heading.js';
import { fillLink } from '../../shared/page/link-template.js';
import { paragraphs } from '../../shared/parts/prose.js';
import { SectionElement } from '../../shared/element/section-element.js';
import { emptyView } from '../../shared/element/states.js';
import { applicationToolkitStyles } from './application-toolkit.styles.js';

type Item = Slice<'applications'>['items'][number];

/**
 * What helps to apply: links that the host gives, to resumes, letters, interview questions and job descriptions,
 * and a checklist to print, drawn from the guide's own skills and steps. What has no link is left out.
 *
 * @slot - Fallback, shown until there is data and when there is none.
 * @csspart item - One thing that is linked to.
 * @csspart toolkit-link - Its link.
 * @csspart checklist - The checklist.
 * @csspart group-title - Its heading.
 * @csspart list-title - The heading of one of its lists.
 * @fires {ToolkitLinkEvent} toolkit-link - The reader follows a link. Cancelable.
 */
export class ApplicationToolkit extends SectionElement<'applications'> {
  static override styles: CSSResultGroup = [SectionElement.styles, applicationToolkitStyles];

  static override properties: PropertyDeclarations = {
    linkTemplate: { attribute: 'link-template' },
    links: { attribute: false },
    failed: { state: true },
  };

  /**
   * Where the links lead: a URL with the placeholders `{slug}`, `{kind}` and `{title}`, such as
   * `/{kind}/{slug}`. What it gives no http(s) or relative URL for keeps the guide's own link, if it has one.
   */
  declare linkTemplate?: string;

  /** Links for some kinds, such as `{ resume: '/resumes/{slug}' }`; they come before the template. */
  declare links?: Readonly<Record<string, string | undefined>>;

  /** Whether what prints could not be loaded. */
  declare private failed?: boolean;

  /** @internal */
  readonly section = 'applications';

  protected override readonly words = enSections;

  protected override renderSection(slice: Slice<'applications'>): TemplateResult {
    const { items, skills, steps, slug, title } = slice;
    const { words } = this;
    const linked = items.flatMap((item, index) => {
      const { kind } = item;
      const own = fillLink(this.links?.[kind] ?? this.linkTemplate, { slug, kind, title });
      const url = own ?? item.url;
      return url
        ? this.#renderItem(
            item,
            url,
            item === items.find((each) => each.kind === kind) ? kind : `${kind}-${index + 1}`,
          )
        : [];
    });
    const lists = [
      [words.areas.technical, skills?.technical?.map(({ name }) => name)],
      [words.areas.soft, skills?.soft?.map(({ name }) => name)],
      [words.areas.steps, steps?.items.map((step) => step.title)],
    ] as const;
    const hasList = lists.some(([, list]) => list);
    return html`${this.still([slice, this.linkTemplate, this.links], () =>
      linked.length
        ? html`<ul class="grid">
            ${linked}
          </ul>`
        : nothing,
    )}
    ${
      hasList
        ? html`<div class="box" part="checklist">
            ${this.still([slice], () => [
              heading(this.firstHeading + 1, words.checklist, 'group-title'),
              html`<div class="grid">
                ${lists.map(([name, list]) => list && this.#renderList(name, list))}
              </div>`,
            ])}
            <button type="button" @click=${this.#print}>${words.print}</button>
            <p role="status">${this.failed ? words.notLoaded : nothing}</p>
          </div>`
        : nothing
    }
    ${hasList || linked.length ? nothing : emptyView(words)}`;
  }

  /** @param id Its kind; where another one of that kind comes before it, also where in the list it stands. */
  #renderItem({ kind, title, text }: Item, url: string, id: string) {
    const announce = () => new ToolkitLinkEvent(kind, url);
    return html`<li class="box" part="item" id=${id}>
      <a part="toolkit-link" href=${url} .announce=${announce}>${title}</a>${paragraphs(text)}
    </li>`;
  }

  #renderList(name: string, list: readonly string[]) {
    return html`<div>
      ${heading(this.firstHeading + 2, name, 'list-title')}
      <ul class="checks">
        ${list.map((text) => html`<li>${text}</li>`)}
      </ul>
    </div>`;
  }

  async #print(): Promise<void> {
    try {
      const { printPart } = await import('../../shared/page/print-part.js');
      printPart(
        this,
        '[part=checklist]',
        [this.words.checklist, this.source.slice?.title].filter(Boolean).join(': '),
      );
      this.failed = false;
    } catch {
      this.failed = true;
    }
  }
}
