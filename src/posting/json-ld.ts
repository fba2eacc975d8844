/**
 * From the text of scripts to the one job posting that a page is about. Broken JSON is repaired once,
 * where it breaks in the usual ways; the work is bounded whatever the text holds.
 */
import { each, pick, textOf, type Cursor } from './cursor.js';
import { decodeEntities } from './text.js';

/** As for a guide; not shared with it, because that would load what parses guides. */
const maxCharacters = 2_000_000;

/** How many objects are looked at, and how deep, to find postings. */
const maxNodes = 5000;
const maxDepth = 8;

/**
 * Without the comment and CDATA marks that templates put around JSON, entities decoded where quotes are
 * entities, raw control characters in strings escaped, commas before a closing bracket dropped.
 */
function repaired(text: string): string {
  const bare = text.replace(/<!\[CDATA\[|\]\]>|<!--|-->/g, '');
  const json = bare.slice(bare.search(/[[{]/), Math.max(bare.lastIndexOf('}'), bare.lastIndexOf(']')) + 1);
  return (/^[\s[{]*&/.test(json) ? decodeEntities(json) : json).replace(
    /"[^"\\]*(?:\\[^][^"\\]*)*(?:"|$)|,(?=\s*[\]}])/g,
    (part) =>
      part === ','
        ? ''
        : // eslint-disable-next-line no-control-regex -- these are what is looked for
          part.replace(/[\0-\x1f]/g, (control) => JSON.stringify(control).slice(1, -1)),
  );
}

/** @returns what the text says, or nothing when it is too long or not JSON even after one repair. */
export function parseJsonLd(text: string): unknown {
  if (text.length > maxCharacters) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    try {
      return JSON.parse(repaired(text));
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
    for (const { value: node } of each(value)) {
      if (left-- <= 0) return;
      // From here paths count from the posting, so that they read the same wherever it stands.
      const at = { value: node, from: '' };
      if (pick(at, '@type').some((type) => /(?:^|[/:#])JobPosting$/.test(textOf(type)))) found.push(at);
      else if (depth)
        for (const inner of pick(at, '@graph', 'mainEntity', 'itemListElement', 'item'))
          visit(inner.value, depth - 1);
    }
  };
  visit(input, maxDepth);
  return found;
}

/** Why a page has no posting. */
export type NoPosting = 'none' | 'several';

const address = (url: string) => url.replace(/^https?:\/\/(?:www\.)?|#.*$/gi, '').replace(/\/(?=$|\?)/, '');

/** The posting whose `url` is the page's, else the only one, else none with a reason. */
export function choosePosting(
  found: readonly Cursor[],
  pageUrl = '',
): { chosen?: Cursor | undefined; reason?: NoPosting } {
  // With its query first: on many boards that alone tells one job from another.
  for (const plain of [address, (url: string) => address(url.replace(/\?.*/s, ''))]) {
    const page = plain(pageUrl);
    const mine = found.filter((at) =>
      pick(at, 'url', '@id', 'mainEntityOfPage').some((url) => {
        const theirs = plain(textOf(url));
        return theirs && (theirs === page || (theirs[0] === '/' && page.endsWith(theirs)));
      }),
    );
    if (mine.length) return mine[1] ? { reason: 'several' } : { chosen: mine[0] };
  }
  return found.length === 1 ? { chosen: found[0] } : { reason: found[0] ? 'several' : 'none' };
}
