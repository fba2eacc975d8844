/** What a reader's device keeps, where a host wants it to. A device that refuses keeps nothing, and that is no error. */

const keyOf = (what: string) => `career-path-elements.${what}`;

/** What was kept, as it was; a page may have put anything there, so its shape is for the caller to check. */
export function kept(what: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(keyOf(what)) ?? 'null');
  } catch {
    return undefined;
  }
}

/** Keeps it; of a value with nothing in it nothing is kept. */
export function keep(what: string, value: object): void {
  try {
    if (Object.keys(value).length) localStorage.setItem(keyOf(what), JSON.stringify(value));
    else localStorage.removeItem(keyOf(what));
  } catch {
    // Full, or not allowed: then it lasts for the visit.
  }
}
