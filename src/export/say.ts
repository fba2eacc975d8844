/** How an export says what recurs in every section: prose, points, figures with where they come from. */
import type { SectionWords } from '../locales/en-sections.js';
import type { ExportWords } from '../locales/en-export.js';
import { labelText } from '../locales/figure-text.js';
import { numberText, whenText } from '../locales/format.js';
import { isOutOfDate } from '../model/freshness.js';
import { paragraphsOf } from '../model/prose.js';
import type { Figure, OccupationCode, Point, Prose, Source } from '../model/schema.js';
import { sayAmount } from './amount.js';
import {
  joined,
  line,
  link,
  list,
  paragraph,
  section,
  strong,
  type Block,
  type Inline,
  type Line,
  type Term,
} from './tree.js';

type PointLike = Omit<Point, 'id'>;

/** What it takes to say a guide. */
export interface Saying {
  readonly lang: string;
  readonly words: SectionWords;
  readonly more: ExportWords;
  readonly sources: readonly Source[];
  /** Every figure of the guide, among which a newer one may be. */
  readonly figures: readonly Figure[];
  /** Milliseconds since the epoch, by which figures grow old. */
  readonly now: number;
}

/** A sentence ends once, whatever its text ends with. */
const sentence = (text: string) => (/[.!?…。！？]["”’)]*$/.test(text) ? text : `${text}.`);

export class Say implements Saying {
  readonly lang: string;
  readonly words: SectionWords;
  readonly more: ExportWords;
  readonly sources: readonly Source[];
  readonly figures: readonly Figure[];
  readonly now: number;

  /** The notes so far; figures of one origin share one. */
  readonly notes: Line[] = [];
  readonly #numbers = new Map<string, number>();
  /** The statuses that were said, whose meaning is to be told. */
  readonly statuses = new Set<NonNullable<Figure['status']>>();
  /** Whether a figure was called out of date. */
  old = false;

  constructor({ lang, words, more, sources, figures, now }: Saying) {
    this.lang = lang;
    this.words = words;
    this.more = more;
    this.sources = sources;
    this.figures = figures;
    this.now = now;
  }

  /** Each paragraph a block. */
  prose(text: Prose | undefined): Block[] {
    return paragraphsOf(text).map((each) => paragraph(each));
  }

  /** A part under its own heading, or nothing where there is nothing to say. */
  part(title: string, blocks: readonly Block[] | undefined): Block[] {
    return blocks?.length ? [section(title, blocks)] : [];
  }

  /** Plain items. */
  items(texts: readonly string[] | undefined): Block[] {
    return texts ? [list(texts.map((text) => [paragraph(text)]))] : [];
  }

  /** Points: each title with its text, and its figures below. */
  points(points: readonly PointLike[] | undefined): Block[] {
    return points ? [list(points.map((each) => this.point(each)))] : [];
  }

  point({ title, text, figures }: PointLike): Block[] {
    return [...this.titled(title, text), ...this.figureTerms(figures)];
  }

  /** A title that stands out, and its text on the same line. */
  titled(title: Inline, text: Prose | undefined): Block[] {
    const [first, ...rest] = this.prose(text);
    const head = typeof title === 'string' ? strong(title) : title;
    if (first?.kind !== 'paragraph') return [paragraph(head)];
    const ends = typeof title === 'string' && /[.:!?…]$/.test(title.trim());
    return [paragraph(head, ends ? ' ' : ': ', ...first.line), ...rest];
  }

  /** One term and its details, or nothing where there are none. */
  term(term: string, ...details: (string | Line | undefined)[]): Term[] {
    const said = details.filter((each) => each !== undefined);
    if (!said.length) return [];
    return [
      { term: line(term), details: said.map((each) => (typeof each === 'string' ? line(each) : each)) },
    ];
  }

  terms(items: readonly Term[]): Block[] {
    return items.length ? [{ kind: 'terms', items }] : [];
  }

  /** The paragraphs of prose as details of a term. */
  details(text: Prose | undefined): Line[] {
    return this.prose(text).flatMap((block) => (block.kind === 'paragraph' ? [block.line] : []));
  }

  /** Figures as terms: what each measures and of whom, then the figure. */
  figureTerms(figures: readonly Figure[] | undefined): Block[] {
    return this.terms(
      (figures ?? []).flatMap((figure) => this.term(labelText(figure, this.words), this.figure(figure))),
    );
  }

  /** A figure: its amount, its status and date in sight, and the number of the note with its origin. */
  figure(figure: Figure): Line {
    const { words } = this;
    const when = whenText(figure, this.lang);
    const old = isOutOfDate(figure, this.figures, this.now);
    const standing = [
      figure.status ? words.status[figure.status] : words.noStatus,
      when,
      old && words.outOfDate,
    ];
    if (figure.status) this.statuses.add(figure.status);
    this.old ||= old;
    return line(`${this.amount(figure)} (${standing.filter(Boolean).join(', ')}) `, {
      kind: 'note',
      number: this.#noteOf(figure, when, old),
    });
  }

  /** All that a figure states, with its period; where it gives both, its value before its range. */
  amount(figure: Figure): string {
    return sayAmount(figure, this.lang, this.words);
  }

  /** "SOC 2018 43-6013 Medical Secretaries". */
  code({ system, code, name }: OccupationCode): string {
    return [system.replace(/-(\d+)$/, ' $1'), code, name].filter(Boolean).join(' ');
  }

  codes(codes: readonly OccupationCode[] | undefined): string {
    return (codes ?? []).map((code) => this.code(code)).join(', ');
  }

  /** A source's name, as a link where it has one. */
  source({ name, publisher, url }: Source): Line {
    return line(publisher ? `${publisher}, ` : '', link(name, url));
  }

  /** The number of the note that says where a figure comes from. */
  #noteOf(figure: Figure, when: string, old: boolean): number {
    const note = this.origin(figure, when, old);
    const key = JSON.stringify(note);
    let number = this.#numbers.get(key);
    if (!number) this.#numbers.set(key, (number = this.notes.push(note)));
    return number;
  }

  /** Where a figure comes from, in sentences. */
  origin(
    figure: Figure,
    when = whenText(figure, this.lang),
    old = isOutOfDate(figure, this.figures, this.now),
  ): Line {
    const { status, population, area, source, note, hours } = figure;
    const { words } = this;
    const from = this.sources.find(({ id }) => id === source);
    const people = [population?.name, this.codes(population?.codes)].filter(Boolean).join(' · ');
    const place = area && (area.code ? `${area.name} (${area.code})` : area.name);
    const row = (name: string, value: string | Line | undefined): Line[] =>
      value ? [line(`${name}: `, ...(typeof value === 'string' ? [sentence(value)] : [...value, '.']))] : [];
    return joined(
      [
        line(
          sentence(
            [status ? words.status[status] : words.noStatus, old && words.outOfDate]
              .filter(Boolean)
              .join(', '),
          ),
        ),
        ...row(words.who, people),
        ...row(words.where, place),
        ...row(words.when, when || words.undated),
        ...row(words.source, from ? this.source(from) : source),
        ...(note ? [line(sentence(note))] : []),
        ...(hours ? [line(sentence(words.hoursUsed(numberText(hours, this.lang))))] : []),
      ],
      ' ',
    );
  }
}
