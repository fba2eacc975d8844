/** Guides by the slug of their occupation: the bundled ones and a site's own. */
import { GuideError } from './guide-error.js';

/** Brings a guide when it is first asked for: the guide's data, or a module whose default it is. */
export type OccupationLoader = () => unknown;

const loaders = new Map<string, OccupationLoader>();
const loaded = new Map<string, Promise<unknown>>();
const listeners = new Set<(slug: string) => void>();

/**
 * Adds a guide for `occupation="slug"`, before or after elements ask for it. A later one replaces
 * an earlier one of the same slug, for elements that ask from then on.
 * @param slug Lower-case words with hyphens, such as `medical-office-administrator`.
 * @param loader Called when the first element asks, and once more only after it failed.
 */
export function registerOccupation(slug: string, loader: OccupationLoader): void {
  loaders.set(slug, loader);
  loaded.delete(slug);
  for (const listener of [...listeners]) listener(slug);
}

/** The slugs that there are guides for. */
export const occupationSlugs = (): string[] => [...loaders.keys()];

/** Calls back whenever a guide is added; returns what ends that. */
export function onOccupation(listener: (slug: string) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The guide's data, brought once a page. */
export function loadOccupation(slug: string): Promise<unknown> {
  const data = loaded.get(slug) ?? bring(slug);
  loaded.set(slug, data);
  data.catch(() => loaded.delete(slug));
  return data;
}

async function bring(slug: string): Promise<unknown> {
  const loader = loaders.get(slug);
  if (!loader) throw new GuideError('occupation', `There is no guide for the occupation "${slug}".`);
  try {
    const data = (await loader()) as { default?: unknown } | undefined;
    return data?.default ?? data;
  } catch (error) {
    throw new GuideError('network', `The guide for "${slug}" could not be loaded: ${String(error)}`, true);
  }
}
