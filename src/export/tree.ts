/**
 * What a guide comes to when it leaves the elements: headings, paragraphs, lists, tables, links and notes,
 * of no format yet. Everything in it is text or a checked URL; each printer escapes it in its own way.
 */
import { isSafeUrl } from '../model/safe-url.js';

/** A piece of a line: plain text, words that stand out, a link, or the number of a note. */
export type Inline =
  | string
  | { readonly kind: 'strong'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string }
  | { readonly kind: 'note'; readonly number: number };

/** One line of text, as long as it may be. */
export type Line = readonly Inline[];

/** A part with a heading; how deep it stands decides the heading's level. */
export interface Section {
  readonly kind: 'section';
  /** Of a guide's own sections; the last part of links to them. */
  readonly id?: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** Something that stands by itself, one below the other. */
export type Block =
  | Section
  | { readonly kind: 'paragraph'; readonly line: Line }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Block[])[] }
  | { readonly kind: 'terms'; readonly items: readonly Term[] }
  | Table
  /** Where figures come from; the first has number 1. */
  | { readonly kind: 'notes'; readonly notes: readonly Line[] };

/** A term and what is said of it. */
export interface Term {
  readonly term: Line;
  readonly details: readonly Line[];
}

/** The first cell of each row says what the row is about. */
export interface Table {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly current: boolean; readonly cells: readonly Line[] }[];
}

/** A whole guide, ready for printing. */
export interface GuideDocument {
  /** The guide's language. */
  readonly lang: string;
  readonly slug: string;
  readonly title: string;
  /** The level of the title's heading, 1 to 6. */
  readonly headingLevel: number;
  /** What the list of sections is called. */
  readonly contents: string;
  /** What stands between the title and the first section. */
  readonly header: readonly Block[];
  readonly sections: readonly Section[];
}

/** Whether there is anything to tidy: most texts have nothing, and a guide has thousands. */
const untidy = /\p{Surrogate}|\p{Cc}|[\u2028\u2029]| {2}|^ | $/u;

/** One line without what only controls a screen or a printer, and without halves of characters. */
export const tidy = (text: string): string => (untidy.test(text) ? tidyInside(text).trim() : text);

/** As `tidy`, but blanks at the ends, which part a piece from its neighbors, stay. */
const tidyInside = (text: string): string =>
  untidy.test(text)
    ? text
        .replace(/\p{Surrogate}/gu, '\uFFFD')
        .replace(/[ \t-\r\u0085\u2028\u2029]+/g, ' ')
        .replace(/\p{Cc}/gu, '')
    : text;

export const strong = (text: string): Inline => ({ kind: 'strong', text: tidy(text) });

/** A link, or its text where the URL is none that may be followed. */
export const link = (text: string, url: string | undefined): Inline =>
  url && isSafeUrl(url) && tidy(url) ? { kind: 'link', text: tidy(text), url: tidy(url) } : tidy(text);

/** A line of pieces; what parts two of them, they bring themselves. */
export const line = (...pieces: Inline[]): Line =>
  pieces.map((piece, index) => {
    if (typeof piece !== 'string') return piece;
    const text = index ? tidyInside(piece) : tidyInside(piece).trimStart();
    return index === pieces.length - 1 ? text.trimEnd() : text;
  });

export const paragraph = (...pieces: Inline[]): Block => ({ kind: 'paragraph', line: line(...pieces) });

export const section = (title: string, blocks: readonly Block[], id?: string): Section => ({
  kind: 'section',
  title: tidy(title),
  blocks,
  ...(id && { id }),
});

export const list = (items: readonly (readonly Block[])[], ordered = false): Block => ({
  kind: 'list',
  ordered,
  items,
});

/** Lines joined into one. */
export const joined = (lines: readonly Line[], between: string): Line =>
  lines.flatMap((each, index) => (index ? [between, ...each] : each));
