import { version } from './version.js';

/**
 * Whether a tag name is free. A taken name is left as it is, with one warning: a page may bring two
 * copies of this library, or an element of somebody else's with the same plain name.
 */
export function mayDefine(name: string): boolean {
  const taken = globalThis.customElements?.get(name) as { version?: string } | undefined;
  if (taken) {
    const by = taken.version ? `version ${taken.version} of this library` : 'another element';
    console.warn(
      `career-path-elements ${version}: <${name}> is already defined by ${by}; it stays as it is.`,
    );
  }
  return !!globalThis.customElements && !taken;
}
