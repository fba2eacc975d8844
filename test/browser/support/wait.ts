import { nextFrame, waitUntil as wait } from '@open-wc/testing';

/** Waits until something holds; with more patience than the default, for machines that have other work to do. */
export const waitUntil = (holds: () => unknown, message?: string, { timeout = 20_000 } = {}): Promise<void> =>
  wait(holds as () => boolean, message, { timeout });

/** Waits until the page has answered what just happened, where nothing is to be seen of that: a change of the hash, what was set. */
export async function answered(): Promise<void> {
  // Events of the browser come in tasks of their own, what elements do about them in the frame after at the latest.
  for (let frames = 0; frames < 3; frames++) await nextFrame();
}
