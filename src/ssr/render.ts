/** A guide as HTML that is complete before any script, and that the element takes over. */
import { escapeHtml, escapeJson } from '../export/escape.js';
import { pageAround, toHtml } from '../export/html.js';
import { toJsonLd } from '../export/jsonld.js';
import { isChecked } from '../model/checked.js';
import type { CareerGuide } from '../model/guide-schema.js';
import { parseGuide } from '../model/parse-guide.js';
import { elementsReady } from './elements.js';
import { checkOptions, type RenderOptions } from './options.js';
import { piecesIn } from './pieces.js';
import { originsOf } from './origins.js';
import { GuideRenderer, type GuideInfo } from './renderer.js';
import { styleHashes, stylesOfPage } from './styles.js';

/**
 * Renders a guide.
 * @param guide As `parseGuide` gives it. Anything else is parsed first.
 * @throws if it is no valid guide, or an option is not what it may be.
 */
export async function renderGuide(guide: CareerGuide, options: RenderOptions = {}): Promise<string> {
  let html = '';
  for (const piece of await piecesOf(guide, options)) html += piece;
  return html;
}

/**
 * The same as a stream of UTF-8, which is rendered as fast as it is read. It fails where `renderGuide` throws.
 */
export function renderGuideStream(
  guide: CareerGuide,
  options: RenderOptions = {},
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let pieces: Iterator<string> | undefined;
  return new ReadableStream({
    async pull(controller) {
      pieces ??= (await piecesOf(guide, options))[Symbol.iterator]();
      let text = '';
      while (text.length < 16_384) {
        const { done, value } = pieces.next();
        if (!done) text += value;
        else {
          if (text) controller.enqueue(encoder.encode(text));
          return controller.close();
        }
      }
      controller.enqueue(encoder.encode(text));
    },
  });
}

async function piecesOf(data: unknown, options: RenderOptions): Promise<Iterable<string>> {
  checkOptions(options);
  const guide = checked(data);
  const { page = false, styles = 'inline', form, jsonLd, script } = options;
  const headingLevel = options.headingLevel ?? (page ? 1 : 2);
  if (form !== 'light') await elementsReady();
  const hashes = styles === 'hashes' ? await styleHashes() : [];
  const content =
    form === 'light'
      ? [toHtml(guide, { ...options, page: false, element: true, headingLevel })]
      : elementPieces(guide, { ...options, headingLevel });
  const structured = jsonLd
    ? `<script type="application/ld+json">${toJsonLd(guide, { ...options, faq: jsonLd === 'faq' })}</script>\n`
    : '';
  if (!page) return together(structured, content, '\n');
  const head = [
    hashes.length &&
      `<meta http-equiv="Content-Security-Policy" content="style-src 'self' ${hashes.join(' ')}">`,
    stylesOfPage(styles),
    script && `<script type="module" src="${escapeHtml(script)}"></script>`,
    structured.trim(),
  ];
  const hole = '\u0000';
  const text = pageAround(
    hole,
    { lang: guide.locale, title: guide.title.replaceAll(hole, '') },
    head.filter(Boolean).join('\n'),
  );
  const at = text.lastIndexOf(hole);
  return together(text.slice(0, at), content, text.slice(at + hole.length));
}

function checked(data: unknown): CareerGuide {
  if (isChecked(data)) return data as CareerGuide;
  const { guide, issues } = parseGuide(data);
  if (guide && !issues.length) return guide;
  const said = issues.slice(0, 5).map(({ path, message }) => `${path || 'the guide'}: ${message}`);
  const more = issues.length > said.length ? `\n… and ${issues.length - said.length} more` : '';
  throw new TypeError(`This is not a valid guide.\n${said.join('\n')}${more}`);
}

function* together(before: string, content: Iterable<string>, after: string): Iterable<string> {
  yield before;
  yield* content;
  yield after;
}

/** `<career-path>` with its shadow root, its data, and places that links lead to without script. */
function* elementPieces(guide: CareerGuide, options: RenderOptions): Iterable<string> {
  const { sections, level, headingLevel, id, jobsLinkTemplate, data = 'inline', styles = 'inline' } = options;
  const lang = supported(options.lang) ?? supported(guide.locale) ?? 'en';
  const renderer = new GuideRenderer('career-path');
  const attributes = {
    id,
    lang,
    sections: sections?.join(' '),
    level,
    'heading-level': String(headingLevel),
    'jobs-link-template': jobsLinkTemplate,
    ...(data === 'inline' ? {} : data),
  };
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) renderer.setAttribute(name, value);
  Object.assign(renderer.element!, { guide, id });
  // So that the element knows what has been changed when its script comes.
  const prerendered = Object.entries(attributes)
    .flatMap(([name, value]) => (value === undefined ? [] : `${name}=${inQuery(value)}`))
    .join('&');
  const info: GuideInfo = {
    styles,
    lang,
    origins: originsOf(guide, lang),
    elementRenderers: [GuideRenderer],
    customElementInstanceStack: [renderer],
    customElementHostStack: [renderer],
    eventTargetStack: [],
    slotStack: [],
    deferHydration: false,
  };
  yield '<career-path';
  yield* piecesIn(renderer.renderAttributes());
  yield ` prerendered="${escapeHtml(prerendered)}"><template shadowrootmode="open">`;
  yield* piecesIn(renderer.renderShadow(info));
  yield '</template>';
  const prefix = id ?? guide.slug;
  for (const shown of (renderer.element as unknown as { shown: readonly string[] }).shown)
    yield `<span slot="to-${shown}" id="${escapeHtml(`${prefix}.${shown}`)}"></span>`;
  if (data === 'inline')
    yield `<script type="application/json">${escapeJson(JSON.stringify(guide))}</script>`;
  yield '</career-path>';
}

/** As `URLSearchParams` reads it; not all runtimes have that to write it. */
const inQuery = (text: string) =>
  text.replace(/[%&+\r\n]/g, (mark) => `%${mark.charCodeAt(0).toString(16).padStart(2, '0')}`);

function supported(tag: string | undefined): string | undefined {
  try {
    return tag ? Intl.getCanonicalLocales(tag)[0] : undefined;
  } catch {
    return undefined;
  }
}
