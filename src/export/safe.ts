/** HTML that the sanitizers of other sites leave as it is, because nothing in it is theirs to remove. */
import type { CareerGuide } from '../model/guide-schema.js';
import { guideDocument, type ExportOptions } from './document.js';
import { escapeHtml } from './escape.js';
import { printArticle } from './html.js';
import type { Block, GuideDocument, Inline, Line } from './tree.js';

/**
 * - `indeed`: only b, h1–h6, br, p, ul, li, strong, em and simple tables, without attributes.
 * - `wordpress`: what `wp_kses_post` lets through.
 */
export const safeProfiles = ['indeed', 'wordpress'] as const;

/** The name of a site's rules. */
export type SafeProfile = (typeof safeProfiles)[number];

/** A part of a page for a site that removes what it does not know. */
export function toSafeHtml(guide: CareerGuide, profile: SafeProfile, options: ExportOptions = {}): string {
  const document = guideDocument(guide, { ...options, headingLevel: options.headingLevel ?? 2 });
  return profile === 'wordpress' ? printArticle(document, { text: escapeForWordPress }) : printBare(document);
}

/** A word in brackets can be a shortcode, which runs whatever stands around it. */
const escapeForWordPress = (text: string) =>
  escapeHtml(text).replace(/[[\]]/g, (bracket) => `&#0${bracket.charCodeAt(0)};`);

const inline = (piece: Inline): string => {
  if (typeof piece === 'string') return escapeHtml(piece);
  if (piece.kind === 'strong') return `<strong>${escapeHtml(piece.text)}</strong>`;
  // Without links, an address is worth its room.
  if (piece.kind === 'link') return escapeHtml(`${piece.text} (${piece.url})`);
  return `[${piece.number}]`;
};
const printLine = (line: Line) => line.map(inline).join('');

/** Tags alone, and of those the few that every job site knows. */
function printBare({ headingLevel, title, header, sections }: GuideDocument): string {
  const heading = (depth: number, text: string) => {
    const level = Math.min(6, headingLevel + depth);
    return `<h${level}>${escapeHtml(text)}</h${level}>`;
  };

  const item = (blocks: readonly Block[], depth: number, number: string) => {
    const [first, ...rest] = blocks;
    if (first?.kind !== 'paragraph') return `<li>${number}${print(blocks, depth)}</li>`;
    const below = rest.length ? `\n${print(rest, depth)}\n` : '';
    return `<li>${number}${printLine(first.line)}${below}</li>`;
  };
  const items = (all: readonly string[]) => `<ul>\n${all.join('\n')}\n</ul>`;

  const block = (each: Block, depth: number): string => {
    switch (each.kind) {
      case 'section':
        return `${heading(depth, each.title)}\n${print(each.blocks, depth + 1)}`;
      case 'paragraph':
        return `<p>${printLine(each.line)}</p>`;
      case 'list':
        return items(
          each.items.map((blocks, index) => item(blocks, depth, each.ordered ? `${index + 1}. ` : '')),
        );
      case 'terms':
        return items(
          each.items.map(
            ({ term, details }) =>
              `<li><strong>${printLine(term)}</strong><br>\n${details.map(printLine).join('<br>\n')}</li>`,
          ),
        );
      case 'table': {
        const row = (cells: readonly string[], tag: string) =>
          `<tr>${cells.map((cell, index) => `<${index ? tag : 'th'}>${cell}</${index ? tag : 'th'}>`).join('')}</tr>`;
        const rows = each.rows.map(({ cells }) => row(cells.map(printLine), 'td'));
        return `<p><strong>${escapeHtml(each.caption)}</strong></p>\n<table>\n<thead>\n${row(each.columns.map(escapeHtml), 'th')}\n</thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`;
      }
      case 'notes':
        return items(each.notes.map((note, index) => `<li>[${index + 1}] ${printLine(note)}</li>`));
    }
  };
  const print = (blocks: readonly Block[], depth: number): string =>
    blocks.map((each) => block(each, depth)).join('\n');

  return `${heading(0, title)}\n${print(header, 1)}\n${print(sections, 1)}`;
}
