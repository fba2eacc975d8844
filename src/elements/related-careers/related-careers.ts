import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { enSections } from '../../locales/en-sections.js';
import { isChecked } from '../../model/checked.js';
import { socOf } from '../../model/codes.js';
import { samePeople } from '../../model/freshness.js';
import type { CareerGuide } from '../../model/guide-schema.js';
import { namedApart } from '../../model/named-apart.js';
import type { Figure, Source } from '../../model/schema.js';
import type { Slice } from '../../model/slices.js';
import { RelatedLinkEvent } from '../../shared/events/section-events.js';
import { figureLabel, type FigureContext } from '../../shared/parts/figure.js';
import { heading } from '../../shared/parts/heading.js';
import { fillLink } from '../../shared/page/link-template.js';
import { loadOccupation, occupationSlugs, onOccupation } from '../../shared/source/occupation-registry.js';
import { paragraphs } from '../../shared/parts/prose.js';
import { SectionElement } from '../../shared/element/section-element.js';
import { relatedCareersStyles } from './related-careers.styles.js';

type Item = Slice<'related'>['items'][number];
type Facts = CareerGuide['facts'];

/** The key figures of a related career's guide, once they have come. */
interface Found {
  slug?: string;
  figures?: readonly Figure[];
  sources?: readonly Source[];
}

/**
 * Occupations beside this one, each with the reason. Where the guide has figures of one, or there is a guide for it
 * (bundled, registered or given), its key figures stand beside this occupation's.
 *
 * @slot - Fallback, shown until there is data and when there is none.
 * @csspart career - One related career.
 * @csspart career-title - Its title.
 * @csspart relation - How it is related.
 * @csspart jobs-link - The link to its open jobs.
 * @fires {RelatedLinkEvent} related-link - The reader follows the link to a related career. Cancelable.
 * @fires {JobsLinkEvent} jobs-link - The reader follows "See open jobs" of a related career. Cancelable.
 */
export class RelatedCareers extends SectionElement<'related'> {
  static override styles: CSSResultGroup = [SectionElement.styles, relatedCareersStyles];

  static override properties: PropertyDeclarations = {
    linkTemplate: { attribute: 'link-template' },
    guides: { attribute: false },
  };

  /**
   * Where the titles lead: a URL with the placeholders `{slug}`, `{title}` and `{soc}`, such as `/careers/{slug}`.
   * Without it, or where it is not http(s) or relative, they are no links.
   */
  declare linkTemplate?: string;

  /**
   * Guides of related occupations, whose key figures are to be shown; they come before bundled ones. No default;
   * one that cannot be read is left out, with a warning in the console.
   */
  declare guides?: readonly unknown[];

  /** @internal */
  readonly section = 'related';

  protected override readonly words = enSections;

  /** What was asked for, by the guide given or the slug, in order of precedence; what has come of it is in there. */
  #asked = new Map<unknown, Found>();
  #stop?: () => void;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stop = onOccupation(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
  }

  protected override get figureContext(): FigureContext {
    const context = super.figureContext;
    return {
      ...context,
      sources: [context, ...this.#asked.values()].flatMap(({ sources }) => sources ?? []),
    };
  }

  protected override renderSection({ items, facts }: Slice<'related'>): TemplateResult {
    this.#findGuides(items);
    return html`<ul class="careers">
      ${items.map((item) => this.#renderItem(item, facts))}
    </ul>`;
  }

  #renderItem(item: Item, facts: Facts) {
    const { slug, figures = [] } = item;
    const found = [...this.#asked.values()]
      .find((each) => each.slug === slug)
      ?.figures?.filter((theirs) => ourFigure(facts, theirs) && !same(figures, theirs));
    const pairs = [...figures, ...(found ?? [])].map((theirs) => [theirs, ourFigure(facts, theirs)] as const);
    return html`<li class="box" part="career" id=${slug}>
      ${this.still([item, this.linkTemplate], () => this.#renderText(item))}
      ${this.still(pairs.flat(), () =>
        pairs.length
          ? html`<div>${pairs.map(([theirs, ours]) => this.#renderPair(theirs, ours))}</div>`
          : nothing,
      )}
    </li>`;
  }

  #renderText({ slug, title, reason, relation, codes }: Item) {
    const { words } = this;
    const url = fillLink(this.linkTemplate, { slug, title, soc: socOf(codes) });
    const announce = () => new RelatedLinkEvent(slug, url!);
    return html`<div>
      ${heading(
        this.firstHeading + 1,
        url ? html`<a href=${url} .announce=${announce}>${title}</a>` : title,
        'career-title',
      )}
      ${relation ? html`<span class="pill" part="relation">${words.relations[relation]}</span>` : nothing}
      ${paragraphs(reason)} ${this.jobsLink(title, codes)}
    </div>`;
  }

  /** Where both count the same people there is nothing to compare. */
  #renderPair(theirs: Figure, ours: Figure | undefined) {
    const compared = ours && !samePeople(theirs, ours) ? [ours] : [];
    return this.figures([theirs, ...compared], (figure) =>
      this.figure(
        figure,
        figure === ours ? this.words.compared(figureLabel(figure, this.figureContext)) : undefined,
      ),
    );
  }

  /** Each guide is asked for once, as long as it is wanted; what is not wanted any more is forgotten. */
  #findGuides(items: readonly Item[]): void {
    const known = occupationSlugs();
    const slugs = items.map(({ slug }) => slug).filter((slug) => known.includes(slug));
    const wanted = new Set<unknown>([...(Array.isArray(this.guides) ? this.guides : []), ...slugs]);
    this.#asked = new Map([...wanted].map((each) => [each, this.#asked.get(each) ?? this.#ask(each)]));
  }

  #ask(guideOrSlug: unknown): Found {
    const found: Found = {};
    this.#read(guideOrSlug, found).catch((error: unknown) => {
      // What could not be loaded may be there when it is asked for again; what is no guide stays none.
      if (typeof guideOrSlug === 'string') this.#asked.delete(guideOrSlug);
      console.warn(`<${this.localName}> A related guide could not be read:`, error);
    });
    return found;
  }

  async #read(guideOrSlug: unknown, found: Found): Promise<void> {
    const data = typeof guideOrSlug === 'string' ? await loadOccupation(guideOrSlug) : guideOrSlug;
    const guide = isChecked(data) ? (data as CareerGuide) : await parsed(data);
    const { sources, figureHere } = namedApart(guide);
    if (guide.facts)
      Object.assign(found, { slug: guide.slug, sources, figures: keyFigures(guide.facts).map(figureHere) });
    this.requestUpdate();
  }
}

async function parsed(data: unknown): Promise<CareerGuide> {
  const { parse } = await import('../../shared/source/own-data.js');
  const { guide, issues } = parse('guide', data, 'facts', {});
  if (!guide) throw new Error(issues[0]?.message);
  return guide as CareerGuide;
}

/** The first figure of each fact: the one to trust. */
const keyFigures = (facts: Facts) => facts?.items.map(({ figures }) => figures[0]!) ?? [];

const same = (figures: readonly Figure[], { measure }: Figure) =>
  figures.find((figure) => figure.measure === measure);

const ourFigure = (facts: Facts, theirs: Figure) => same(keyFigures(facts), theirs);
