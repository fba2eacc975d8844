/**
 * Guides that are known to be valid: what `parseGuide` returned, and the bundled ones, which are parsed when the
 * package is built. Whoever meets one need not parse it again.
 */
const guides = new WeakSet<object>();

/** Remembers that a guide is valid; gives it back. */
export function markChecked<T>(guide: T): T {
  if (typeof guide === 'object' && guide !== null) guides.add(guide);
  return guide;
}

export const isChecked = (guide: unknown): boolean => guides.has(guide as object);
