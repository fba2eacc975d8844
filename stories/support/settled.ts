import { endless } from './guide.js';

/** Long enough for a slow machine; a story that takes longer is looked at as it is then. */
const longest = 30_000;

/** Waits until everything on a story's page has come, so that what looks at a story afterwards sees all of it. */
export async function settled(canvas: HTMLElement, args: Record<string, unknown>): Promise<void> {
  const until = performance.now() + longest;
  const neverEnds = `${String(args.occupation)} ${String(args.occupations)}`.split(' ').includes(endless);
  while (!neverEnds && isBusy(canvas) && performance.now() < until) await frame();
  // What has come is laid out, and measured by what draws around it, in the frames after.
  await frames(3);
}

/** After a link was followed: it holds its place for ten frames, because what was not laid out so far moves it. */
export const held = (): Promise<void> => frames(12);

async function frames(count: number): Promise<void> {
  for (let passed = 0; passed < count; passed++) await frame();
}

const frame = () => new Promise(requestAnimationFrame);

const isBusy = (root: ParentNode): boolean =>
  root.querySelector(':not(:defined), [aria-busy="true"]') !== null ||
  [...root.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot && isBusy(shadowRoot));
