/**
 * A guide as an HTML e-mail: one table for the frame, styles where they are used, no script, nothing to
 * load. Light and dark, by what the reader's program says.
 */
import type { CareerGuide } from '../model/guide-schema.js';
import { guideDocument, type ExportOptions } from './document.js';
import { escapeHtml } from './escape.js';
import type { Block, Inline, Line } from './tree.js';

/** Colors for programs that know no dark; the others find theirs in the style sheet below. */
const light = { page: '#ffffff', text: '#1a1a1a', link: '#0b57d0', rule: '#c9c9c9' };
const dark = { page: '#16181c', text: '#ececec', link: '#8ab4f8', rule: '#4a4d52' };

// `!important`, because it has to win over styles in place.
const sheet = `@media (prefers-color-scheme:dark){.p{background-color:${dark.page}!important;color:${dark.text}!important}a{color:${dark.link}!important}td,th{border-color:${dark.rule}!important}}`;

const cell = `border:1px solid ${light.rule};padding:6px;text-align:left;vertical-align:top`;

const inline = (piece: Inline): string => {
  if (typeof piece === 'string') return escapeHtml(piece);
  if (piece.kind === 'strong') return `<strong>${escapeHtml(piece.text)}</strong>`;
  if (piece.kind === 'note') return `[${piece.number}]`;
  // A relative address leads nowhere from a mailbox.
  return /^(https?|mailto):/i.test(piece.url)
    ? `<a href="${escapeHtml(piece.url)}" style="color:${light.link}">${escapeHtml(piece.text)}</a>`
    : escapeHtml(`${piece.text} (${piece.url})`);
};
const printLine = (line: Line) => line.map(inline).join('');

/** The guide as a whole message; the guide's title is its title too. */
export function toEmail(guide: CareerGuide, options: ExportOptions = {}): string {
  const { lang, title, headingLevel, header, sections } = guideDocument(guide, options);

  const heading = (depth: number, text: string) => {
    const level = Math.min(6, headingLevel + depth);
    const size = [28, 22, 17][depth] ?? 16;
    return `<h${level} style="font-size:${size}px;line-height:1.25;margin:${depth ? 24 : 0}px 0 8px">${escapeHtml(text)}</h${level}>`;
  };

  const block = (each: Block, depth: number): string => {
    switch (each.kind) {
      case 'section':
        return `${heading(depth, each.title)}\n${print(each.blocks, depth + 1)}`;
      case 'paragraph':
        return `<p style="margin:0 0 12px">${printLine(each.line)}</p>`;
      case 'list': {
        const tag = each.ordered ? 'ol' : 'ul';
        return `<${tag} style="margin:0 0 12px;padding-left:24px">\n${each.items.map((blocks) => item(blocks, depth)).join('\n')}\n</${tag}>`;
      }
      case 'terms':
        return each.items
          .map(
            ({ term, details }) =>
              `<p style="margin:0 0 12px"><strong>${printLine(term)}</strong><br>\n${details.map(printLine).join('<br>\n')}</p>`,
          )
          .join('\n');
      case 'table': {
        const heads = each.columns
          .map((column) => `<th scope="col" style="${cell}">${escapeHtml(column)}</th>`)
          .join('');
        const rows = each.rows.map(
          ({ cells: [head = [], ...rest] }) =>
            `<tr><th scope="row" style="${cell}">${printLine(head)}</th>${rest.map((each) => `<td style="${cell}">${printLine(each)}</td>`).join('')}</tr>`,
        );
        return `<p style="margin:0 0 8px"><strong>${escapeHtml(each.caption)}</strong></p>\n<table style="border-collapse:collapse;margin:0 0 12px;font-size:14px">\n<thead>\n<tr>${heads}</tr>\n</thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`;
      }
      case 'notes':
        return each.notes
          .map(
            (note, index) => `<p style="margin:0 0 6px;font-size:13px">[${index + 1}] ${printLine(note)}</p>`,
          )
          .join('\n');
    }
  };

  const item = (blocks: readonly Block[], depth: number) => {
    const [first, ...rest] = blocks;
    if (first?.kind !== 'paragraph') return `<li>${print(blocks, depth)}</li>`;
    return `<li>${printLine(first.line)}${rest.length ? `\n${print(rest, depth)}` : ''}</li>`;
  };
  const print = (blocks: readonly Block[], depth: number): string =>
    blocks.map((each) => block(each, depth)).join('\n');

  return `<!DOCTYPE html>
<html lang="${escapeHtml(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escapeHtml(title)}</title>
<style>${sheet}</style>
</head>
<body class="p" style="margin:0;background-color:${light.page};color:${light.text}">
<table role="presentation" style="border-collapse:collapse;width:100%">
<tbody>
<tr>
<td class="p" style="padding:16px;background-color:${light.page};color:${light.text};font:16px/1.5 Arial,sans-serif">
<div style="max-width:640px;margin:0 auto">
${heading(0, title)}
${print(header, 1)}
${print(sections, 1)}
</div>
</td>
</tr>
</tbody>
</table>
</body>
</html>
`;
}
