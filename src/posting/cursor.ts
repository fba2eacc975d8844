/**
 * Walking in data that nobody has checked: a value, and the path to it. Only own properties are read,
 * lists up to a limit; what throws when it is read is as good as absent.
 */
import type { Read } from './posting.js';
import { htmlToText } from './text.js';

export type Cursor = Read<unknown>;

const maxItems = 50;

/** An object; lists never get into a cursor. */
export const isNode = (value: unknown): value is object => typeof value === 'object' && value !== null;

const own = (value: unknown, key: string): unknown =>
  isNode(value) && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;

/** The value itself, or the items of a list, JSON-LD's `@value` objects opened. */
export function each(value: unknown, from = '', depth = 3): Cursor[] {
  try {
    if (Array.isArray(value)) {
      const items = depth ? value.slice(0, maxItems) : [];
      // Cut again: lists of lists would multiply.
      return items.flatMap((item, index) => each(item, `${from}[${index}]`, depth - 1)).slice(0, maxItems);
    }
    const plain = own(value, '@value') ?? value;
    return (plain ?? '') === '' ? [] : [{ value: plain, from }];
  } catch {
    return [];
  }
}

/** The values at some keys of a node, those of lists one by one. */
export const pick = ({ value, from }: Cursor, ...keys: string[]): Cursor[] =>
  keys.flatMap((key) => {
    try {
      return each(own(value, key) ?? own(value, `schema:${key}`), from ? `${from}.${key}` : key);
    } catch {
      return [];
    }
  });

/** Text or a number as plain text, of limited length; empty for anything else. */
export const textOf = ({ value }: Cursor, limit = 2000): string =>
  typeof value === 'string'
    ? htmlToText(value, 10 * limit).slice(0, limit)
    : typeof value === 'number'
      ? `${value}`
      : '';

/** The values at a key: texts as they are, and of nodes what they have at some keys of theirs. */
export const opened = (at: Cursor, key: string, ...inner: string[]): Cursor[] =>
  pick(at, key)
    .flatMap((each) => (isNode(each.value) ? pick(each, ...inner) : [each]))
    .slice(0, maxItems);

/** The same, where there is any, with where it stands. */
export const textsOf = (cursors: readonly Cursor[], limit = 200): Read<string>[] =>
  cursors.map((at) => ({ value: textOf(at, limit), from: at.from })).filter(({ value }) => value);
