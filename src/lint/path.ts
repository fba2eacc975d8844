/** Places in a guide: as keys, as text such as `faq.items[2].answer`, and as an exception names them. */

/** Keys and indices from the guide down. */
export type Keys = readonly (string | number)[];

/** The same spelling as in the issues of parsing. */
export const pathOf = (keys: Keys): string =>
  keys.map((key, index) => (typeof key === 'number' ? `[${key}]` : index ? `.${key}` : key)).join('');

/** By name, and by number within a list: [10] comes after [2]. */
export const comparePaths = new Intl.Collator('en', { numeric: true }).compare;

export const startsWith = (keys: Keys, start: Keys): boolean =>
  start.length <= keys.length && start.every((key, index) => key === keys[index]);

/**
 * Whether a place is the one that a path names, or within it. An item may be named by its id, which stays when items move:
 * `facts.items[median-pay]`; and `[*]` is each item.
 */
export function isWithin(keys: Keys, path: string, guide: unknown): boolean {
  let node = guide;
  const steps = [...path.matchAll(/\[([^\]]*)\]|[^.[\]]+/g)];
  return steps.length > 0 && steps.length <= keys.length && steps.every(isStep);

  function isStep([whole, item]: RegExpMatchArray, index: number): boolean {
    const key = keys[index]!;
    node = (node as Record<string, unknown> | undefined)?.[key];
    if (item === undefined) return key === whole;
    return (
      typeof key === 'number' &&
      (item === '*' || item === String(key) || (node as { id?: unknown } | undefined)?.id === item)
    );
  }
}
