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
 * A test for places that a path names, or that are within it. An item may be named by its id, which stays when items
 * move: `facts.items[median-pay]`; and `[*]` is each item.
 */
export function within(path: string, guide: unknown): (keys: Keys) => boolean {
  const steps = [...path.matchAll(/\[([^\]]*)\]|[^.[\]]+/g)];
  return (keys) => {
    if (!steps.length || steps.length > keys.length) return false;
    let node = guide;
    return steps.every(([name, item], index) => {
      const key = keys[index]!;
      node = (node as Record<string, unknown> | undefined)?.[key];
      if (item === undefined) return key === name;
      const { id } = (node ?? {}) as { id?: unknown };
      return typeof key === 'number' && (item === '*' || item === String(key) || item === id);
    });
  };
}
