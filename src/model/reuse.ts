/**
 * Data that keeps the objects of earlier data wherever nothing has changed, so that who draws it sees by identity
 * what has.
 */

/** The earlier object, where the later one holds the very same values under the same keys; else the later one. */
export function sameOf<T extends object>(before: unknown, now: T): T {
  if (!isObject(before) || Array.isArray(before) !== Array.isArray(now)) return now;
  const keys = Object.keys(now) as (keyof T)[];
  const isSame =
    keys.length === Object.keys(before).length && keys.every((key) => now[key] === (before as T)[key]);
  return isSame ? (before as T) : now;
}

/** The same in depth, of plain data. */
export function reuse<T>(before: unknown, now: T): T {
  if (!isObject(before) || !isObject(now)) return now;
  for (const [key, value] of Object.entries(now))
    (now as Record<string, unknown>)[key] = reuse((before as Record<string, unknown>)[key], value);
  return sameOf(before, now);
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
