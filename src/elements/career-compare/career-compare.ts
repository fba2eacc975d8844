import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { enCompare } from '../../locales/en-compare.js';
import { numberText } from '../../locales/format.js';
import { measureText, peopleText } from '../../locales/figure-text.js';
import { socOf } from '../../model/codes.js';
import type { Figure } from '../../model/schema.js';
import type { SectionId } from '../../model/sections.js';
import { chart, line, markOf, scaleOf } from '../../shared/charts/chart.js';
import { chartStyles } from '../../shared/charts/chart.styles.js';
import { figureText, originOf } from '../../shared/parts/figure.js';
import { fillLink } from '../../shared/page/link-template.js';
import { SectionElement } from '../../shared/element/section-element.js';
import { RelatedLinkEvent } from '../../shared/events/section-events.js';
import { errorView } from '../../shared/element/states.js';
import { tableStyles } from '../../shared/parts/table.styles.js';
import { careerCompareStyles } from './career-compare.styles.js';
import type { Column } from './column.js';
import { Comparison } from './comparison.js';
import { isAmount, overlaps, skillsOf, type FigureRow, type Skills } from './rows.js';

/** What a cell of each column says; of a column that has nothing of it, nothing. */
type Cells = readonly unknown[];

/**
 * Two to four occupations side by side: pay, growth, education, experience, time to enter, jobs, and which skills they
 * share, from bundled, registered and given guides. Each figure has its origin; figures that cannot be compared are not
 * drawn as if they could; what a guide does not say is called "not stated", and what none says has no row.
 *
 * The first one may come as in every other element (`guide`, `src`, an inline script, `occupation`, or the guide around
 * it); `occupations` and `guides` name the others, or all of them. One that cannot be had is named with the reason,
 * while the others stay comparable.
 *
 * @slot - Fallback, shown until there is a guide and when there is none.
 * @csspart table - The comparison.
 * @csspart occupation - The head of a column: the occupation's title, and its link to open jobs.
 * @csspart fact - The head of a row: what is compared.
 * @csspart value - The amount of a figure.
 * @csspart chart - The bar of a figure, on the scale of its row.
 * @csspart origin - The button that opens a figure's origin.
 * @csspart origin-card - The popover with the origin.
 * @csspart notice - What to know about what is compared: too few, too many, the same twice.
 * @csspart error - Why one of the occupations is not there.
 * @csspart note - What to know when comparing: that one group of people holds the other.
 * @csspart jobs-link - The link to open jobs of an occupation.
 * @fires {RelatedLinkEvent} related-link - The reader follows the link to an occupation. Cancelable.
 * @fires {JobsLinkEvent} jobs-link - The reader follows "See open jobs" of an occupation. Cancelable.
 * @fires {GuideLoadEvent} guide-load - One of the guides is shown; once for each.
 * @fires {GuideErrorEvent} guide-error - One of the guides cannot be shown, and why; once for each.
 */
export class CareerCompare extends SectionElement<SectionId> {
  static override styles: CSSResultGroup = [
    SectionElement.styles,
    tableStyles,
    chartStyles,
    careerCompareStyles,
  ];

  static override properties: PropertyDeclarations = {
    occupations: {},
    guides: { attribute: false },
    linkTemplate: { attribute: 'link-template' },
  };

  /**
   * The slugs of bundled or registered guides, with spaces between them, in the order of the columns; as a property also
   * a list. No default. No more than four columns are shown; a slug without a guide is said to have none.
   */
  declare occupations?: string | readonly string[];

  /**
   * Guides to stand after those: a list of guides, each an object, its JSON, or the URL of its JSON. No default. One that
   * cannot be read is named with the reason; what is not a list counts as one guide.
   */
  declare guides?: readonly unknown[];

  /**
   * Where the occupations' titles lead: a URL with the placeholders `{slug}`, `{title}` and `{soc}`, such as
   * `/careers/{slug}`. Without it, or where it is not http(s) or relative, they are no links.
   */
  declare linkTemplate?: string;

  /** Without effect: a comparison is no section of a guide. */
  declare data?: undefined;

  /** Without effect: occupations are compared, not levels. */
  declare level?: string;

  /** Without effect, as `level`. */
  declare years?: number;

  /** @internal */
  readonly section = undefined as never;

  protected override readonly words = enCompare;

  readonly #comparison: Comparison;

  constructor() {
    super();
    this.#comparison = new Comparison(this, this.source);
    // What is drawn of a source (its states, the origins of figures) is drawn of all of them.
    Object.assign(this, { source: this.#comparison });
  }

  protected override renderContent(): TemplateResult {
    const { compareTitle } = this.words;
    return this.framed(
      this.still([], () => this.head(compareTitle, nothing)),
      [this.#renderNotices(), this.renderSection()],
    );
  }

  #renderNotices() {
    const { words } = this;
    const { columns, failed, twice, tooMany } = this.#comparison;
    const said = [
      columns[1] ? '' : words.onlyOne,
      twice[0] && words.twice(twice),
      tooMany[0] && words.tooMany(tooMany),
    ];
    return [
      failed.map(({ name, failure, source }) => {
        const { reason } = failure;
        const errors = { ...words.errors, [reason]: words.failed(name, words.errors[reason]) };
        return errorView(
          { ...words, errors },
          failure,
          source.issues,
          () => source.retry(),
          [],
          () => {},
        );
      }),
      said.map((text) => text && html`<p class="notice box" part="notice">${text}</p>`),
    ];
  }

  protected override renderSection(): TemplateResult {
    const { words } = this;
    const { columns, ready, rows } = this.#comparison;
    const [before, after] = rows;
    const compared = [...before, ...after];
    return html`<table class="of${columns.length}" part="table" role="table">
        <caption>
          ${words.compareCaption}
        </caption>
        <thead>
          <tr role="row">
            <td role="cell"></td>
            ${columns.map((column) => this.#renderHead(column))}
          </tr>
        </thead>
        <tbody>
          ${this.#renderRow(
            words.who,
            ready.map(({ figures }) => {
              const people = compared
                .flatMap(({ measure }) => figures.get(measure) ?? [])
                .flatMap((figure) => peopleText(figure) || []);
              // A line for the codes: they break at their hyphens.
              const lines = (text: string) => text.split(' · ').map((line) => html`<div>${line}</div> `);
              return people[0] && [...new Set(people)].map(lines);
            }),
          )}
          ${before.map((row) => this.#renderFigures(row))}
          ${this.#renderRow(
            words.timeToEnter,
            ready.map(({ times }) => times[0] && times.map(([name, figure]) => this.figure(figure, name))),
          )}
          ${after.map((row) => this.#renderFigures(row))} ${this.#renderSkills(ready)}
        </tbody>
      </table>
      ${overlaps(ready).map(
        ({ whole, part, same }) =>
          html`<p class="group muted" part="note">
            ${words[same ? 'samePeople' : 'partOf'](whole.guide.title, part.guide.title)}
          </p>`,
      )}`;
  }

  #renderHead(column: Column | string) {
    if (typeof column === 'string')
      return html`<th scope="col" role="columnheader" part="occupation">
        ${column} <span class="unseen" role="status">${this.words.loading}</span>
      </th>`;
    const { slug, title, codes, locale } = column.guide;
    const url = fillLink(this.linkTemplate, { slug, title, soc: socOf(codes) });
    const announce = () => new RelatedLinkEvent(slug, url!);
    return html`<th scope="col" role="columnheader" part="occupation">
      <span lang=${locale}>${url ? html`<a href=${url} .announce=${announce}>${title}</a>` : title}</span>
      ${this.jobsLink(title, codes)}
    </th>`;
  }

  /** A row, unless nobody states it. A column that is on its way has an empty cell. */
  #renderRow(title: unknown, cells: Cells) {
    if (!cells.some(Boolean)) return nothing;
    const { columns, ready } = this.#comparison;
    return html`<tr role="row">
      <th scope="row" role="rowheader" part="fact">${title}</th>
      ${columns.map((column) => {
        if (typeof column === 'string') return html`<td role="cell" aria-busy="true">…</td>`;
        return html`<td role="cell">
          <span class="label" aria-hidden="true">${column.guide.title}</span>
          <div>
            ${cells[ready.indexOf(column)] || html`<span class="muted">${this.words.notStated}</span>`}
          </div>
        </td>`;
      })}
    </tr>`;
  }

  #renderFigures({ measure, figures, drawn, ofAll }: FigureRow) {
    const { words, figureContext: context } = this;
    const scale = scaleOf([...drawn, ofAll]);
    const amounts = figures.filter(isAmount).length;
    const renderCell = (figure: Figure | undefined) =>
      figure &&
      html`<div class="figure">
        <span class="amount ${figure.text ? 'statement' : ''}">${figureText(figure, context)}</span>
        ${
          drawn.has(figure)
            ? chart(scale, [
                // One amount goes from zero; zero itself is a dot.
                markOf(
                  scale,
                  figure.value ? { ...figure, value: undefined, min: 0, max: figure.value } : figure,
                ),
                ofAll && line(scale, ofAll.value ?? 0),
              ])
            : nothing
        }
        ${originOf(figure, context)}
      </div>`;
    return this.#renderRow(
      html`${measureText(measure, words)}
      ${amounts > 1 && amounts > drawn.size ? html`<p class="muted">${words.notDrawn}</p>` : nothing}
      ${
        ofAll
          ? html`<p class="muted">
              ${words.allOccupations + ' '}${figureText(ofAll, context)} ${originOf(ofAll, context)}
            </p>`
          : nothing
      }`,
      figures.map(renderCell),
    );
  }

  /** Which skills are shared can be said only where two guides list theirs; the list of one alone waits to be opened. */
  #renderSkills(ready: readonly Column[]) {
    const { words, language } = this;
    const lists = skillsOf(ready);
    const list = (names: readonly string[]) =>
      names[0]
        ? html`<ul class="skills">
            ${names.map((name) => html`<li>${name}</li> `)}
          </ul>`
        : words.none;
    const row = (title: string, show: (skills: Skills) => unknown) =>
      this.#renderRow(
        title,
        lists.map((skills) => skills && show(skills)),
      );
    if (lists.filter(Boolean).length < 2)
      return row(
        words.skills,
        ({ own }) =>
          html`<details>
            <summary><bdi>${words.skillCount(numberText(own.length, language))}</bdi></summary>
            ${list(own)}
          </details>`,
      );
    return [
      row(words.sharedSkills, ({ shared }) => list(shared)),
      row(words.ownSkills, ({ own }) => list(own)),
    ];
  }
}
