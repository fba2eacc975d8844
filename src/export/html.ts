/** A guide as plain HTML: no script, no styles, no shadow root; a page's own styles apply. */
import { enExport } from '../locales/en-export.js';
import type { CareerGuide } from '../model/guide-schema.js';
import { guideDocument, type ExportOptions } from './document.js';
import { escapeHtml, escapeJson } from './escape.js';
import type { Block, GuideDocument, Inline, Line, Section } from './tree.js';

/** How HTML is written, beside what all formats take. */
export interface HtmlOptions extends ExportOptions {
  /** A whole page rather than a part of one. */
  readonly page?: boolean | undefined;
  /**
   * Puts it into a `<career-path>` with the guide's data: readers without script, and crawlers, have the
   * plain guide; where the element's script runs, it takes over.
   */
  readonly element?: boolean | undefined;
}

/** The guide as an `<article>`, with ids for links to its sections: `#<slug>.<section>`. */
export function toHtml(guide: CareerGuide, options: HtmlOptions = {}): string {
  const { page = false, element = false } = options;
  const document = guideDocument(guide, { ...options, headingLevel: options.headingLevel ?? (page ? 1 : 2) });
  // With a line above it, the title's margin stays inside, and nothing moves when the element's script takes over.
  const article = printArticle(document, dialect, element ? `${enExport.kind}\n` : '');
  const content = element ? elementAround(article, guide, document, options) : article;
  return page ? pageAround(content, document) : content;
}

/** Tags and attributes may be fewer where a site's sanitizer decides. */
export interface HtmlDialect {
  readonly text: (text: string) => string;
}

const dialect: HtmlDialect = { text: escapeHtml };

/**
 * The article of a document.
 * @param before What stands above the title.
 */
export function printArticle(document: GuideDocument, { text }: HtmlDialect = dialect, before = ''): string {
  const { slug, headingLevel, sections } = document;
  const idOf = (name: string | number) => `${escapeHtml(slug)}.${name}`;

  const inline = (piece: Inline): string => {
    if (typeof piece === 'string') return text(piece);
    if (piece.kind === 'strong') return `<strong>${text(piece.text)}</strong>`;
    if (piece.kind === 'link') return `<a href="${escapeHtml(piece.url)}">${text(piece.text)}</a>`;
    return `<sup><a href="#${idOf(`note-${piece.number}`)}">${piece.number}</a></sup>`;
  };
  const printLine = (line: Line) => line.map(inline).join('');

  const item = (blocks: readonly Block[], depth: number) => {
    const [first] = blocks;
    // One paragraph alone is the item itself.
    return blocks.length === 1 && first?.kind === 'paragraph'
      ? `<li>${printLine(first.line)}</li>`
      : `<li>\n${print(blocks, depth)}\n</li>`;
  };

  const block = (each: Block, depth: number): string => {
    switch (each.kind) {
      case 'section':
        return printSection(each, depth);
      case 'paragraph':
        return `<p>${printLine(each.line)}</p>`;
      case 'list': {
        const tag = each.ordered ? 'ol' : 'ul';
        return `<${tag}>\n${each.items.map((blocks) => item(blocks, depth)).join('\n')}\n</${tag}>`;
      }
      case 'terms':
        return `<dl>\n${each.items
          .map(
            ({ term, details }) =>
              `<dt>${printLine(term)}</dt>\n${details.map((detail) => `<dd>${printLine(detail)}</dd>`).join('\n')}`,
          )
          .join('\n')}\n</dl>`;
      case 'table': {
        const columns = each.columns.map((column) => `<th scope="col">${text(column)}</th>`).join('');
        const rows = each.rows.map(({ current, cells: [head = [], ...rest] }) => {
          const cells = rest.map((cell) => `<td>${printLine(cell)}</td>`).join('');
          return `<tr${current ? ' aria-current="true"' : ''}><th scope="row">${printLine(head)}</th>${cells}</tr>`;
        });
        return `<table>\n<caption>${text(each.caption)}</caption>\n<thead>\n<tr>${columns}</tr>\n</thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`;
      }
      case 'notes':
        return `<ol>\n${each.notes
          .map((note, index) => `<li id="${idOf(`note-${index + 1}`)}">${printLine(note)}</li>`)
          .join('\n')}\n</ol>`;
    }
  };

  const print = (blocks: readonly Block[], depth: number): string =>
    blocks.map((each) => block(each, depth)).join('\n');

  const heading = (depth: number, title: string) => {
    const level = Math.min(6, headingLevel + depth);
    return `<h${level}>${text(title)}</h${level}>`;
  };

  const printSection = ({ id, title, blocks }: Section, depth: number) =>
    id
      ? `<section id="${idOf(id)}">\n${heading(depth, title)}\n${print(blocks, depth + 1)}\n</section>`
      : `${heading(depth, title)}\n${print(blocks, depth + 1)}`;

  const links = sections.map(({ id, title }) => `<li><a href="#${idOf(id!)}">${text(title)}</a></li>`);
  const contents =
    links.length > 1
      ? `\n<nav aria-label="${escapeHtml(document.contents)}">\n<ol>\n${links.join('\n')}\n</ol>\n</nav>`
      : '';
  const header = [heading(0, document.title), ...document.header.map((each) => block(each, 1))].join('\n');
  return `<article lang="${escapeHtml(document.lang)}">\n<header>\n${before}${header}\n</header>${contents}\n${sections
    .map((each) => printSection(each, 1))
    .join('\n')}\n</article>`;
}

function elementAround(
  article: string,
  guide: CareerGuide,
  { headingLevel }: GuideDocument,
  { sections, level }: HtmlOptions,
): string {
  const attributes = Object.entries({
    sections: sections?.join(' '),
    level,
    'heading-level': String(headingLevel),
  })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeHtml(value!)}"`)
    .join('');
  const data = escapeJson(JSON.stringify(guide));
  return `<career-path${attributes}>\n<script type="application/json">${data}</script>\n${article}\n</career-path>`;
}

/** @param head What else stands in the page's head. */
export const pageAround = (
  content: string,
  { lang, title }: Pick<GuideDocument, 'lang' | 'title'>,
  head = '',
): string => `<!DOCTYPE html>
<html lang="${escapeHtml(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>${head && `\n${head}`}
</head>
<body>
<main>
${content}
</main>
</body>
</html>`;
