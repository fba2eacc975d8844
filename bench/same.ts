/** Holds the contestants to the same: the same content is on their pages, and the same actions work. */
import type { Browser } from 'playwright-core';
import { FreshPage } from './browser.ts';
import { interactions } from './measures.ts';
import { addressOf, names, type Contestant } from './pages.ts';

interface Shown {
  characters: number;
  questions: number;
  values: number;
  height: number;
}

/** Changing what is typed takes a few letters until a question is hidden, and sorting some clicks. */
const enough: Record<string, number> = { filter: 4, sort: 4 };

/** What a server has rendered sleeps, and loads no related guides whose figures the others show. */
const isRendered = (contestant: Contestant) => contestant === 'prerendered' || contestant === 'light';

const isNearly = (value: number, expected: number) => Math.abs(value / expected - 1) <= 0.06;

/** @throws Error when one shows something else, or does not do what is measured. */
export async function checkSame(browser: Browser, origin: string, who: Iterable<Contestant>): Promise<void> {
  let expected: Shown | undefined;
  for (const contestant of who) {
    const name = names[contestant];
    const page = await FreshPage.open(browser, origin);
    const options = { contestant, content: 'guide', count: 1, interactive: true, late: false, room: false };
    await page.load(origin + addressOf(options));
    await page.prepare();
    await page.evaluate('bench.scrollThrough()');
    const shown = await page.evaluate<Shown>('bench.shown()');
    expected ??= shown;
    for (const what of ['characters', 'questions', 'values'] as const)
      if (!(isRendered(contestant) ? isNearly(shown[what], expected[what]) : shown[what] === expected[what]))
        throw new Error(`${name} shows ${shown[what]} ${what}, not ${expected[what]}`);
    // Shoelace’s questions are higher, each with a border of its own.
    if (!isNearly(shown.height, expected.height))
      throw new Error(`${name} is ${shown.height} px high, not ${expected.height}`);
    for (const action of interactions) {
      await page.evaluate(`bench.aim('${action}')`);
      const before = await page.evaluate('bench.state()');
      await page.evaluate(`bench.run('${action}', ${enough[action] ?? 1})`);
      if ((await page.evaluate('bench.state()')) === before)
        throw new Error(`${name}: ${action} changes nothing`);
    }
    await page.close();
  }
}
