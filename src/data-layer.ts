/**
 * Hands the library's events to a tag manager. Opt-in: nothing is handed over unless a page calls it.
 *
 *     const disconnect = connectDataLayer();
 */

/** Every event of the library, by name. */
export const eventNames: readonly string[] = [
  'guide-load',
  'guide-error',
  'salary-sort',
  'salary-period',
  'path-toggle',
  'faq-toggle',
  'faq-filter',
  'link-copy',
  'steps-progress',
  'readiness-change',
  'toolkit-link',
  'related-link',
  'jobs-link',
  'posting-match',
  'posting-mismatch',
  'pay-fit',
];

/** What takes entries, as tag managers' `dataLayer` does. */
export interface DataLayer {
  push(entry: Record<string, unknown>): unknown;
}

/**
 * Pushes an entry for each event: `{ event: 'career_path_faq_toggle', element: 'faq-accordion', item: …, open: … }`. Texts,
 * numbers and yes or no are handed over as they are, of a guide its slug, of a list how long it is; nothing else.
 * @param target Where to listen: the document, or an element with what it holds.
 * @param dataLayer Where to push; by default the page's `dataLayer`, which is made where there is none.
 * @returns what ends that.
 */
export function connectDataLayer(
  target: EventTarget = document,
  dataLayer: DataLayer = ((globalThis as { dataLayer?: DataLayer }).dataLayer ??= [] as unknown as DataLayer),
): () => void {
  const push = (event: Event) => dataLayer.push(entryOf(event));
  for (const name of eventNames) target.addEventListener(name, push);
  return () => {
    for (const name of eventNames) target.removeEventListener(name, push);
  };
}

function entryOf(event: Event): Record<string, unknown> {
  const entry: Record<string, unknown> = {
    event: `career_path_${event.type.replaceAll('-', '_')}`,
    // Seen from outside, an element in a guide is the guide.
    element: (event.target as Element | null)?.localName,
  };
  for (const [name, value] of Object.entries(event)) {
    if (name === 'isTrusted') continue;
    if (Array.isArray(value)) entry[name] = value.length;
    else if (typeof value === 'object' && value) entry[name] = (value as { slug?: unknown }).slug;
    else if (typeof value !== 'function') entry[name] = value;
  }
  return entry;
}
