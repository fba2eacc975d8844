/**
 * From the text of scripts to the one job posting that a page is about. Broken JSON is repaired once,
 * where it breaks in the usual ways; the work is bounded whatever the text holds.
 */
import { limits } from '../model/plain-copy.js';
import { each, pick, textOf, typesOf, type Cursor } from './cursor.js';
import { decodeEntities } from './text.js';

/** How many objects are looked at, and how deep, to find postings. */
const maxNodes = 5000;
const maxDepth = 8;

/** Comment and CDATA marks that templates put around a script's text. */
const opening = /^(?:(?:\/\/|\/\*)?\s{0,9}(?:<!--|<!\[CDATA\[)\s{0,9}(?:\*\/)?\s{0,9})+/;
const closing = /(?:(?:\/\/|\/\*)?\s{0,9}(?:-->|\]\]>)\s{0,9}(?:\*\/)?\s{0,9})+$/;

/** Raw control characters in strings are escaped, commas before a closing bracket dropped. */
const repaired = (text: string) =>
  text.replace(/"[^"\\]*(?:\\[^][^"\\]*)*(?:"|$)|,(?=\s*[\]}])/g, (part) =>
    part === ','
      ? ''
      : // eslint-disable-next-line no-control-regex -- these are what is looked for
        part.replace(/[\0-\x1f]/g, (control) => JSON.stringify(control).slice(1, -1)),
  );

/** @returns what the text says, or nothing when it is too long or not JSON even after one repair. */
export function parseJsonLd(text: string): unknown {
  if (text.length > limits.characters) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    try {
      const bare = text.trim().replace(opening, '').replace(closing, '');
      return JSON.parse(repaired(/^[\s[{]*&(quot|#34);/.test(bare) ? decodeEntities(bare) : bare));
    } catch {
      return undefined;
    }
  }
}

/** The job postings in a value: itself, in lists, in `@graph`, or as what a page or a list is about. */
export function postingsIn(input: unknown): Cursor[] {
  const found: Cursor[] = [];
  let left = maxNodes;
  const visit = (value: unknown, depth: number) => {
    for (const at of each({ value, from: '' })) {
      if (!left--) return;
      // From here paths count from the posting, so that they read the same wherever it stands.
      if (typesOf(at).includes('JobPosting')) found.push({ value: at.value, from: '' });
      else if (depth < maxDepth)
        for (const inner of pick(at, '@graph', 'mainEntity', 'itemListElement', 'item')) {
          if (left < 0) return;
          visit(inner.value, depth + 1);
        }
    }
  };
  visit(input, 0);
  return found;
}

/** Why a page has no posting. */
export type NoPosting = 'none' | 'several';

const address = (url: string) => url.replace(/^https?:\/\/(www\.)?|#.*$/gi, '').replace(/\/+(?=$|\?)/, '');
const path = (url: string) => address(url).replace(/\?.*$/s, '').replace(/\/$/, '');

/** The posting whose `url` is the page's, else the only one, else none with a reason. */
export function choosePosting(
  found: readonly Cursor[],
  pageUrl = '',
): { chosen?: Cursor; reason?: NoPosting } {
  const urls = found.map((at) => pick(at, 'url', '@id', 'mainEntityOfPage').map((url) => textOf(url) ?? ''));
  for (const same of [address, path]) {
    const page = same(pageUrl);
    const isMine = (url: string) =>
      !!same(url) && (same(url) === page || (url[0] === '/' && page.endsWith(same(url))));
    const mine = found.filter((_, index) => urls[index]!.some(isMine));
    if (mine.length === 1) return { chosen: mine[0]! };
    if (mine.length) return { reason: 'several' };
  }
  if (found.length === 1) return { chosen: found[0]! };
  return { reason: found.length ? 'several' : 'none' };
}
