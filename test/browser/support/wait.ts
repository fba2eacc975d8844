import { waitUntil as wait } from '@open-wc/testing';

/** Waits until something holds; with more patience than the default, for machines that have other work to do. */
export const waitUntil = (holds: () => unknown, message?: string, { timeout = 20_000 } = {}): Promise<void> =>
  wait(holds as () => boolean, message, { timeout });
