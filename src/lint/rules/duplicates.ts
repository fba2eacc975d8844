/** The same step, level, or text twice. */
import { pathOf, type Keys } from '../path.js';
import { sectionIds } from '../../model/sections.js';
import { isData, itemsAt, textOf, type Data } from '../reading.js';
import type { Found, Rule } from '../rule.js';
import { nameKey, plain, quoted } from '../words.js';

/** “Step 2: Apply”, “2. Apply” and “Step Two – Apply” are “Apply”. */
const withoutNumber = (title: string) =>
  title.replace(
    /^\s*(((step|level|phase|stage|schritt|stufe|étape|paso|stap)\s*)?\d+|(step|phase|stage|schritt)\s+(\p{L}+))\s*([.:)–—-]\s*|\s+)/iu,
    (whole, ...[, , , word, , mark]: string[]) => (word && !mark?.trim() ? whole : ''),
  );

/** “Get a license” and “Get your license” are one step. */
const article =
  /^(an?|the|your|an|ein|eine|einen|der|die|das|den|dein|deine|le|la|les|un|une|votre|el|los|las|una|tu)$/;
const titleKey = (title: string) =>
  nameKey(withoutNumber(title))
    .split(' ')
    .filter((word) => !article.test(word))
    .join(' ');

function* repeated(items: readonly { item: Data; keys: Keys }[], what: string): Generator<Found> {
  const seen = new Map<string, Keys>();
  for (const { item, keys } of items) {
    const marks = [
      textOf(item.id) && `id ${String(item.id)}`,
      textOf(item.title) && `title ${titleKey(String(item.title))}`,
      textOf(item.text) && `text ${plain(String(item.text))}`,
    ].filter(Boolean) as string[];
    const mark = marks.find((one) => seen.has(one));
    if (mark)
      yield {
        keys,
        message: `The ${what} has the same ${mark.split(' ')[0]} as ${pathOf(seen.get(mark)!)}.`,
      };
    for (const one of marks) if (!seen.has(one)) seen.set(one, keys);
  }
}

export const duplicateSteps: Rule = {
  id: 'duplicate-steps',
  severity: 'error',
  reason: 'A step that stands twice makes the way look longer than it is.',
  check: ({ guide }) => repeated(itemsAt(guide, 'steps', 'items'), 'step'),
};

export const duplicateLevels: Rule = {
  id: 'duplicate-levels',
  severity: 'error',
  reason:
    'A level that stands twice makes a career look longer than it is, and “you are here” point to two places.',
  *check({ guide }) {
    for (const section of ['salary', 'career-path'])
      yield* repeated(itemsAt(guide, section, 'levels'), 'level');
  },
};

/** Shorter texts, such as “Generally accepted.”, may well be true of two things. */
const wordsThatMatter = 5;

/** What tells one entry from its neighbours, however short. */
const isReason = (keys: Keys) =>
  (keys[0] === 'related' && keys.at(-1) === 'reason') ||
  (keys[0] === 'overview' && ['theirs', 'ours'].includes(String(keys.at(-1)))) ||
  (keys[0] === 'specializations' && typeof keys.at(-2) === 'number');

export const sameText: Rule = {
  id: 'same-text',
  severity: 'warning',
  reason: 'What is said of everything tells nothing of anything: the reader cannot choose by it.',
  *check({ guide, texts }) {
    const seen = new Map<string, string>();
    for (const { text, keys, path, of } of texts) {
      if (of || isRepeated(keys)) continue;
      const title = titleAt(guide, keys);
      // A text that differs by the entry's own name alone is the same text.
      const key = title ? plain(text).replaceAll(plain(title), '…') : plain(text);
      const enough = isReason(keys) ? 2 : wordsThatMatter;
      if (key.split(' ').length < enough) continue;
      const first = seen.get(key);
      if (first) yield { keys, message: `${quoted(text)} stands already at ${first}.` };
      else seen.set(key, path);
    }
    for (const id of sectionIds) yield* namedTwice(guide[id], [id]);
  },
};

/** Two entries of one list by the same name. */
function* namedTwice(node: unknown, keys: Keys): Generator<Found> {
  if (typeof node !== 'object' || node === null) return;
  const seen = new Map<string, number>();
  for (const [key, value] of Object.entries(node)) {
    const at = [...keys, Array.isArray(node) ? Number(key) : key];
    if (Array.isArray(node) && !isOfOtherRules(keys)) {
      const { title, name, label, question } = (isData(value) ? value : { title: value }) as Data;
      const named = textOf(title) ?? textOf(name) ?? textOf(label) ?? textOf(question);
      const first = named ? seen.get(plain(named)) : undefined;
      if (first !== undefined)
        yield { keys: at, message: `${quoted(named!)} stands already at ${pathOf([...keys, first])}.` };
      else if (named) seen.set(plain(named), at.at(-1) as number);
    }
    yield* namedTwice(value, at);
  }
}

const isOfOtherRules = (keys: Keys) =>
  pathOf(keys.slice(0, 2)) === 'steps.items' || keys[1] === 'levels' || keys.at(-1) === 'codes';

/** Of steps and levels there are rules of their own. */
const isRepeated = (keys: Keys) =>
  (keys[0] === 'steps' && keys[1] === 'items') ||
  (keys[1] === 'levels' && ['title', 'text'].includes(String(keys[3]))) ||
  // Names are compared within their list.
  ['title', 'name', 'label', 'question'].includes(String(keys.at(-1)));

function titleAt(guide: Data, keys: Keys): string | undefined {
  let node: unknown = guide;
  for (const key of keys.slice(0, -1)) node = (node as Data)[key];
  const { title, name } = (node ?? {}) as Data;
  return keys.at(-1) === 'title' ? undefined : (textOf(title) ?? textOf(name));
}
