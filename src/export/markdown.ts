/** A guide as Markdown: CommonMark, with the tables that GitHub and most others know. */
import type { CareerGuide } from '../model/guide-schema.js';
import { guideDocument, type ExportOptions } from './document.js';
import type { Block, Inline, Line } from './tree.js';

/** The guide as one Markdown document, with its sources. */
export function toMarkdown(guide: CareerGuide, options: ExportOptions = {}): string {
  const { title, headingLevel, header, sections } = guideDocument(guide, options);

  const heading = (depth: number, text: string) =>
    `${'#'.repeat(Math.min(6, headingLevel + depth))} ${escapeLine([text])}`;

  const block = (each: Block, depth: number): string => {
    switch (each.kind) {
      case 'section':
        return [heading(depth, each.title), ...print(each.blocks, depth + 1)].join('\n\n');
      case 'paragraph':
        return escapeLine(each.line);
      case 'list':
        return items(
          each.items.map((blocks) => print(blocks, depth).join('\n\n')),
          each.ordered,
        );
      case 'terms':
        return items(
          each.items.map(({ term, details }) => {
            const [only, ...more] = details.map(escapeLine);
            const name = `**${bold(term)}**`;
            return more.length
              ? `${name}\n${items([only!, ...more], false)}`
              : `${name}: ${details[0]!.map(inline).join('')}`;
          }),
          false,
        );
      case 'table': {
        const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
        return [
          `**${bold([each.caption])}**\n`,
          row(each.columns.map(escapeText)),
          row(each.columns.map(() => '---')),
          ...each.rows.map(({ cells }) => row(cells.map((cell) => cell.map(inline).join('')))),
        ].join('\n');
      }
      case 'notes':
        return items(each.notes.map(escapeLine), true);
    }
  };
  const print = (blocks: readonly Block[], depth: number): string[] =>
    blocks.map((each) => block(each, depth));

  return `${[heading(0, title), ...print(header, 1), ...print(sections, 1)].join('\n\n')}\n`;
}

/** Items of a list, each indented below its marker. */
function items(all: readonly string[], ordered: boolean): string {
  const loose = all.some((each) => each.includes('\n\n'));
  return all
    .map((each, index) => {
      const marker = ordered ? `${index + 1}. ` : '- ';
      return marker + each.replace(/\n(?=[^\n])/g, `\n${' '.repeat(marker.length)}`);
    })
    .join(loose ? '\n\n' : '\n');
}

const inline = (piece: Inline): string => {
  if (typeof piece === 'string') return escapeText(piece);
  if (piece.kind === 'strong') return `**${escapeText(piece.text)}**`;
  if (piece.kind === 'link') return `[${escapeText(piece.text)}](${escapeUrl(piece.url)})`;
  return `\\[${piece.number}\\]`;
};

/** Inside of bold words, nothing else is bold. */
const bold = (line: Line) =>
  line
    .map((piece) =>
      typeof piece === 'object' && piece.kind === 'strong' ? escapeText(piece.text) : inline(piece),
    )
    .join('');

/** Text without what Markdown or the HTML in it would read as more than text. */
function escapeText(text: string): string {
  return (
    text
      .replace(/[\\`*_[\]|~]/g, '\\$&')
      .replace(/&(?=#?\w)/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      // What some readers make a link by themselves.
      .replace(/:(?=\/\/)|@/g, '\\$&')
      .replace(/\b(www)\./gi, '$1\\.')
  );
}

/** A line that begins a block, where a few characters would make it another kind of block. */
const escapeLine = (line: Line): string =>
  line
    .map(inline)
    .join('')
    .replace(/^(\d+)(?=[.)]( |$))/, '$1\\')
    .replace(/^[#+=-]/, '\\$&')
    .replace(/#+$/, '\\$&');

/** An address, without what could end it. */
const escapeUrl = (url: string): string =>
  url
    .replace(/[^\w\-.~:/?#@!$&+,;=%]/gu, (character) =>
      encodeURIComponent(character).replace(
        /[!'()*]/g,
        (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`,
      ),
    )
    .replace(/&(?=#?\w)/g, '&amp;');
