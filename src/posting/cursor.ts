/**
 * Walking in data that nobody has checked: a value, and the path to it. Only own properties are read,
 * each once, lists up to a limit; a getter that throws is as good as absent.
 */
import { htmlToText } from './text.js';

export interface Cursor {
  readonly value: unknown;
  readonly from: string;
}

const maxItems = 50;

const own = (object: object, key: string): unknown => {
  try {
    return Object.hasOwn(object, key) ? (object as Record<string, unknown>)[key] : undefined;
  } catch {
    return undefined;
  }
};

/** An object that is not a list. */
export const isNode = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !isList(value);

const isList = (value: unknown): value is unknown[] => {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
};

/** The values at a key: none, one, or those of a list. JSON-LD's `@value` objects are opened. */
export function pick(at: Cursor, ...keys: string[]): Cursor[] {
  const { value } = at;
  return isNode(value)
    ? keys.flatMap((key) =>
        each({
          value: own(value, key) ?? own(value, `schema:${key}`),
          from: at.from ? `${at.from}.${key}` : key,
        }),
      )
    : [];
}

/** The value itself, or the items of a list. */
export function each({ value, from }: Cursor, depth = 0): Cursor[] {
  if (isList(value)) {
    if (depth > 2) return [];
    const { length } = value;
    return Array.from({ length: Math.min(length, maxItems) }, (_, index) =>
      each({ value: own(value, `${index}`), from: `${from}[${index}]` }, depth + 1),
    ).flat();
  }
  const plain = isNode(value) ? (own(value, '@value') ?? value) : value;
  return plain === undefined || plain === null || plain === '' ? [] : [{ value: plain, from }];
}

/** Text or a number as plain text, of limited length; nothing for anything else. */
export function textOf({ value }: Cursor, limit = 2000): string | undefined {
  if (typeof value === 'number') return `${value}`;
  return typeof value === 'string' ? htmlToText(value).slice(0, limit) || undefined : undefined;
}

/** The names of a node's types, without a prefix or an address before them. */
export const typesOf = (at: Cursor): string[] =>
  pick(at, '@type').map(({ value }) => (typeof value === 'string' ? value.replace(/^.*[/:#]/s, '') : ''));
