/**
 * Where the figures of a section come from, written out below it: for paper, and for readers without script, whom no
 * card answers. It stands beside what the element draws, which stops showing it once awake and prints its own.
 */
import { escapeHtml } from '../export/escape.js';
import { Say } from '../export/say.js';
import type { Line } from '../export/tree.js';
import { enSections } from '../locales/en-sections.js';
import { enExport } from '../locales/en-export.js';
import { labelText } from '../locales/figure-text.js';
import { figuresIn } from '../model/freshness.js';
import type { CareerGuide } from '../model/guide-schema.js';
import type { Figure } from '../model/schema.js';

const dayLong = 24 * 60 * 60 * 1000;

export class Origins {
  readonly #say: Say;
  /** Dates and amounts take long to format, and a figure stands in more than one section. */
  readonly #items = new WeakMap<Figure, string>();

  constructor(
    guide: CareerGuide,
    readonly lang: string,
    /** Figures grow old by days. */
    readonly day: number,
  ) {
    this.#say = new Say({
      lang,
      words: enSections,
      more: enExport,
      sources: guide.sources ?? [],
      figures: figuresIn(guide),
      now: day * dayLong,
    });
  }

  /** Of all figures of a section. */
  in(slice: unknown): string {
    const figures = figuresIn(slice);
    if (!figures.length) return '';
    const { words, more } = this.#say;
    const statuses = new Set(figures.flatMap(({ status }) => status ?? []));
    let items = '';
    for (const figure of figures) items += this.#item(figure);
    for (const status of statuses)
      items += itemWith([`${words.status[status]}: ${words.statusMeaning[status]}`]);
    // Not in sight, unless the styles say so: on paper, and where there is no script.
    return `<details class="origins muted" hidden><summary>${escapeHtml(more.origins)}</summary><ul>${items}</ul></details>`;
  }

  #item(figure: Figure): string {
    const say = this.#say;
    let item = this.#items.get(figure);
    if (item === undefined) {
      const label = { kind: 'strong', text: labelText(figure, say.words) } as const;
      item = itemWith([label, `: ${say.amount(figure)}. `, ...say.origin(figure)]);
      this.#items.set(figure, item);
    }
    return item;
  }
}

/** What was written of a guide last. */
const written = new WeakMap<CareerGuide, Origins>();

export function originsOf(guide: CareerGuide, lang: string): Origins {
  const day = Math.floor(Date.now() / dayLong);
  let origins = written.get(guide);
  if (origins?.lang !== lang || origins.day !== day)
    written.set(guide, (origins = new Origins(guide, lang, day)));
  return origins;
}

const itemWith = (line: Line) => `<li>${line.map(inline).join('')}</li>`;

function inline(piece: Line[number]): string {
  if (typeof piece === 'string') return escapeHtml(piece);
  if (piece.kind === 'strong') return `<strong>${escapeHtml(piece.text)}</strong>`;
  return piece.kind === 'link' ? `<a href="${escapeHtml(piece.url)}">${escapeHtml(piece.text)}</a>` : '';
}
