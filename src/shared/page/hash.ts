/** Links into a guide: `#<the element's id, else the guide's slug>.<section>[.<item>]`. */

/** What such a link names below its prefix; nothing for a link to somewhere else. */
export function pathIn(hash: string, prefix: string): string[] | undefined {
  let text = hash.slice(1);
  try {
    text = decodeURIComponent(text);
  } catch {
    // A lone per cent sign: not a link of ours, but of somebody's.
  }
  return text.startsWith(`${prefix}.`) ? text.slice(prefix.length + 1).split('.') : undefined;
}

const owners = new Map<string, object>();

/** As with ids in HTML: of two guides with the same prefix, the first has it, for as long as it is there. */
export function ownsPrefix(prefix: string, guide: Element): boolean {
  const owner = owners.get(prefix) as Element | undefined;
  if (!owner?.isConnected) owners.set(prefix, guide);
  return owners.get(prefix) === guide;
}

/**
 * Follows a link into a guide when it is clicked.
 * @param again What to do where the address is that of the link already.
 */
export function followLink(event: MouseEvent, again: () => void): void {
  const { hash } = (event.target as Element).closest('a') ?? {};
  if (!hash || event.ctrlKey || event.metaKey || event.shiftKey) return;
  // Set here, and not by the link itself: a <base> of the page would lead it away.
  event.preventDefault();
  if (location.hash === hash) again();
  else location.hash = hash;
}
