/** A guide as plain text, for whatever shows nothing else: terminals, text parts of e-mail, speech. */
import type { CareerGuide } from '../model/guide-schema.js';
import { guideDocument, type ExportOptions } from './document.js';
import type { Block, Inline, Line } from './tree.js';

/** How plain text is written, beside what all formats take. */
export interface TextOptions extends ExportOptions {
  /** Characters in a line, at least 20; default 80. Words that are longer stay whole. */
  readonly width?: number | undefined;
}

const inline = (piece: Inline): string => {
  if (typeof piece === 'string') return piece;
  if (piece.kind === 'strong') return piece.text;
  return piece.kind === 'link' ? `${piece.text} <${piece.url}>` : `[${piece.number}]`;
};
const printLine = (line: Line) => line.map(inline).join('');

/** The guide as lines of text, with its sources. */
export function toText(guide: CareerGuide, options: TextOptions = {}): string {
  const width = Math.max(20, Math.trunc(options.width ?? 80) || 80);
  const { title, header, sections } = guideDocument(guide, options);

  /** Lines no longer than the width; all but the first begin with blanks. */
  const wrap = (text: string, indent: string, first = indent): string => {
    const lines: string[] = [];
    let current = first;
    let empty = true;
    for (const word of text.split(' ')) {
      if (!empty && current.length + 1 + word.length > width) {
        lines.push(current);
        current = indent;
        empty = true;
      }
      current += empty ? word : ` ${word}`;
      empty = false;
    }
    return [...lines, current].join('\n');
  };

  const heading = (depth: number, text: string) => {
    const rule = ['=', '-'][depth];
    return rule ? `${wrap(text, '')}\n${rule.repeat(Math.min(width, text.length))}` : wrap(`${text}`, '');
  };

  const item = (marker: string, blocks: readonly Block[], depth: number, indent: string): string => {
    const [first, ...rest] = blocks;
    const inner = indent + ' '.repeat(marker.length);
    const head =
      first?.kind === 'paragraph'
        ? wrap(printLine(first.line), inner, indent + marker)
        : `${indent}${marker}`.trimEnd();
    const below = first?.kind === 'paragraph' ? rest : blocks;
    return [head, ...below.map((each) => block(each, depth, inner))].join('\n');
  };

  const block = (each: Block, depth: number, indent: string): string => {
    switch (each.kind) {
      case 'section':
        return [
          heading(depth, each.title),
          ...each.blocks.map((inner) => block(inner, depth + 1, indent)),
        ].join('\n\n');
      case 'paragraph':
        return wrap(printLine(each.line), indent);
      case 'list':
        return each.items
          .map((blocks, index) => item(each.ordered ? `${index + 1}. ` : '- ', blocks, depth, indent))
          .join('\n');
      case 'terms':
        return each.items
          .map(({ term, details }) =>
            details.length === 1
              ? wrap(`${printLine(term)}: ${printLine(details[0]!)}`, `${indent}  `, indent)
              : [
                  wrap(`${printLine(term)}:`, indent),
                  ...details.map((detail) => wrap(printLine(detail), `${indent}  `)),
                ].join('\n'),
          )
          .join('\n');
      // One row below the other: a table of columns would be too wide for a line.
      case 'table':
        return [
          wrap(`${each.caption}:`, indent),
          ...each.rows.map(({ cells: [head = [], ...rest] }) =>
            [
              wrap(printLine(head), `${indent}  `, `${indent}- `),
              ...rest.map((cell, index) =>
                wrap(`${each.columns[index + 1]}: ${printLine(cell)}`, `${indent}    `, `${indent}  `),
              ),
            ].join('\n'),
          ),
        ].join('\n');
      case 'notes':
        return each.notes
          .map((note, index) => wrap(printLine(note), `${indent}    `, `${indent}[${index + 1}] `))
          .join('\n');
    }
  };

  const blocks = [...header, ...sections].map((each) => block(each, 1, ''));
  return `${[heading(0, title), ...blocks].join('\n\n')}\n`;
}
