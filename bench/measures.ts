/** What is measured, on which pages, and how a sample of it is taken. */
import type { Browser } from 'playwright-core';
import { FreshPage } from './browser.ts';
import { addressOf, contestants, type Contestant, type PageOptions } from './pages.ts';

/** Measured values by name. CPU time is in milliseconds, memory in kB, layout shift as browsers count it. */
export type Sample = Record<string, number>;

/** One page to open in each round, and what to do there. */
export interface Job {
  kind: keyof typeof samplers;
  contestant: Contestant;
  content: string;
  count: number;
  /** In how many of the rounds. */
  rounds: number;
  actions?: readonly string[];
}

/** What a name in `Sample` becomes among the results of all jobs. */
export const keyOf = ({ contestant, content, count }: Job, name: string): string =>
  [name, content, count, contestant].join(' ');

export const interactions = ['toggle', 'expand', 'sort', 'filter', 'change'] as const;
const perAction = 8;

/** Fewer of what takes long with a thousand questions, and as many at each size, because the first costs most. */
const repeats = (action: string, content: string) =>
  action === 'expand' && content !== 'guide' ? 4 : perAction;

const recordShifts = `window.benchShift = 0;
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) window.benchShift += entry.value;
}).observe({ type: 'layout-shift', buffered: true });`;

type Sampler = (page: FreshPage, options: PageOptions, origin: string, job: Job) => Promise<Sample>;

const samplers = {
  /** From the address to a page that has nothing more to do, and what is then in memory. */
  async load(page, options, origin) {
    const { task } = await page.cost(() => page.load(origin + addressOf(options)));
    const { script, page: own } = await page.heap();
    return { load: task, heap: script / 1000, dom: own / 1000 };
  },

  /** Each action several times, a frame apart, less what as many frames cost without it. */
  async interact(page, options, origin, { content, actions = interactions }) {
    await page.load(origin + addressOf({ ...options, interactive: true }));
    await page.prepare();
    const sample: Sample = {};
    for (const action of actions) {
      const count = repeats(action, content);
      await page.evaluate(`bench.aim('${action}')`);
      await page.quiet();
      const idle = await page.cost(() => page.evaluate(`bench.idle(${count})`));
      const acting = await page.cost(() => page.evaluate(`bench.run('${action}', ${count})`));
      sample[action] = (acting.task - idle.task) / count;
    }
    return sample;
  },

  /** From the top to the end, most of a window a step. */
  async scroll(page, options, origin) {
    await page.evaluateFirst(recordShifts);
    const load = await page.cost(() => page.load(origin + addressOf(options)));
    await page.prepare();
    const before = await page.evaluate<number>('benchShift');
    const scroll = await page.cost(() => page.evaluate('bench.scrollThrough()'));
    const after = await page.evaluate<number>('benchShift');
    return { scroll: scroll.task, whole: load.task + scroll.task, shift: after - before };
  },

  /** What jumps when the script comes half a second after the page, with and without room kept for it. */
  async late(page, options, origin) {
    await page.evaluateFirst(recordShifts);
    await page.load(origin + addressOf({ ...options, late: true }));
    const lateShift = await page.evaluate<number>('benchShift');
    await page.load(origin + addressOf({ ...options, late: true, room: true }));
    return { lateShift, lateShiftRoom: await page.evaluate<number>('benchShift') };
  },
} satisfies Record<string, Sampler>;

export async function sampleOf(browser: Browser, origin: string, job: Job): Promise<Sample> {
  const { contestant, content, count } = job;
  const page = await FreshPage.open(browser, origin);
  try {
    const options = { contestant, content, count, interactive: false, late: false, room: false };
    return await (samplers[job.kind] as Sampler)(page, options, origin, job);
  } finally {
    await page.close();
  }
}

const all = (...without: Contestant[]) => contestants.filter((each) => !without.includes(each));

interface Plan {
  jobs: Job[];
  contents: string[];
  /** How the questions and the pay levels grow. */
  faq: number[];
  levels: number[];
}

/** Everything, or the least that shows that all of it works. */
export function planOf(isQuick: boolean): Plan {
  const times = (rounds: number) => (isQuick ? 1 : rounds);
  const few: readonly Contestant[] = ['library', 'prerendered', 'static', 'react'];
  const faq = isQuick ? [10, 100] : [10, 100, 1000];
  const levels = isQuick ? [5, 50] : [5, 50, 500];
  const jobs: Job[] = [];
  const add = (
    kind: Job['kind'],
    who: readonly Contestant[],
    count: number,
    rounds: number,
    content = 'guide',
    actions?: string[],
  ) => {
    for (const contestant of isQuick ? who.filter((each) => few.includes(each)) : who)
      jobs.push({ kind, contestant, content, count, rounds: times(rounds), ...(actions && { actions }) });
  };
  add('load', all(), 1, 7);
  add('load', all(), 10, 5);
  if (!isQuick) add('load', all(), 100, 3);
  add('interact', all('skipping', 'prerendered', 'light'), 1, 5);
  add('scroll', all('light'), 1, 5);
  if (!isQuick) add('scroll', ['library', 'prerendered', 'static', 'skipping', 'react'], 10, 3);
  add('late', all('skipping'), 1, 3);
  for (const size of faq) add('interact', ['library', 'static'], 1, 3, `faq-${size}`, ['filter', 'expand']);
  for (const size of levels) add('interact', ['library', 'static'], 1, 3, `levels-${size}`, ['sort']);
  const contents = ['guide', ...faq.map((n) => `faq-${n}`), ...levels.map((n) => `levels-${n}`)];
  return { jobs, contents, faq, levels };
}
