/** The static build of Storybook, served as somebody might host it, and its stories one by one. */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { serve } from '../../page/support/site.ts';

const folder = 'storybook-static';

/** A build has to work wherever it is put. */
const under = '/some/deep/path/';

export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: 'story' | 'docs';
}

/** Every story and docs page, in the order of the sidebar. */
export function entries(): readonly Entry[] {
  try {
    const index = JSON.parse(readFileSync(`${folder}/index.json`, 'utf8')) as {
      entries: Record<string, Entry>;
    };
    return Object.values(index.entries);
  } catch (cause) {
    throw new Error(`There is no ${folder}: run \`npm run build-storybook\` first.`, { cause });
  }
}

export interface Storybook {
  readonly url: string;
  /** Prepares a page so that it tells how stories end. Once a page, before it opens one. */
  prepare(page: Page): Promise<void>;
  /** Opens a story by its address, and waits until it is rendered, played and checked. */
  open(page: Page, id: string, globals?: string): Promise<Ended>;
  /** Goes on to a story from another one that is open, as a click in the sidebar does: Storybook is not loaded anew. */
  goOn(page: Page, id: string): Promise<Ended>;
  close(): void;
}

/** How a story ended. */
export interface Ended {
  /** What went wrong, in sentences. */
  readonly problems: readonly string[];
  /** What was checked beside, such as `a11y`. */
  readonly checks: readonly string[];
}

interface Watched {
  storybookEnded?: { id: string; problems: string[]; checks: string[] };
  __STORYBOOK_ADDONS_CHANNEL__?: {
    on(event: string, listener: (report: never) => void): void;
    emit(event: string, message: object): void;
  };
}

/** Long enough for the largest story on a machine that is busy with other things; a story that hangs is told apart by it. */
const longest = 120_000;

/** In the page: listens to Storybook from its first moment on. */
function watch(): void {
  const watched = window as unknown as Watched;
  let problems: string[] = [];
  let channel: Watched['__STORYBOOK_ADDONS_CHANNEL__'];
  const tell =
    (what: string) =>
    (error: { message?: string; description?: string } | string): void =>
      void problems.push(
        `${what}: ${typeof error === 'string' ? error : (error?.message ?? error?.description)}`,
      );
  Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set(given: NonNullable<typeof channel>) {
      channel = given;
      channel.on('storyErrored', tell('The story failed'));
      channel.on('storyThrewException', tell('The story threw'));
      channel.on('storyMissing', tell('There is no such story'));
      channel.on('playFunctionThrewException', tell('Its play function failed'));
      channel.on('unhandledErrorsWhilePlaying', (errors: { message: string }[]) =>
        errors.forEach(tell('While it played')),
      );
      channel.on('storyFinished', ({ storyId, status, reporters }: Finished) => {
        for (const { type, result } of reporters) {
          for (const { id, help, nodes } of result?.violations ?? [])
            problems.push(
              `${type}: ${id}, ${help}: ${nodes.map(({ target }) => target.flat().join(' ')).join('; ')}`,
            );
        }
        if (status === 'error' && !problems.length) problems.push('Storybook counts the story as failed.');
        watched.storybookEnded = { id: storyId, problems, checks: reporters.map(({ type }) => type) };
        problems = [];
      });
    },
  });

  interface Finished {
    storyId: string;
    status: 'success' | 'error';
    reporters: {
      type: string;
      result?: { violations?: { id: string; help: string; nodes: { target: string[][] }[] }[] };
    }[];
  }
}

export async function openStorybook(): Promise<Storybook> {
  const site = await serve(folder, {}, {}, under);
  const url = site.url + under;
  return {
    url,
    close: site.close,
    prepare: async (page) => {
      // What runs these tests keeps the names of functions with a helper that a page does not have.
      await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
      await page.evaluateOnNewDocument(watch);
    },
    async open(page, id, globals = '') {
      await page.goto(`${url}iframe.html?id=${id}&viewMode=story&globals=${globals}`, {
        waitUntil: 'domcontentloaded',
        timeout: longest,
      });
      return end(page, id);
    },
    async goOn(page, id) {
      await page.evaluate((storyId) => {
        const { __STORYBOOK_ADDONS_CHANNEL__: channel } = window as unknown as Watched;
        channel!.emit('setCurrentStory', { storyId, viewMode: 'story' });
      }, id);
      return end(page, id);
    },
  };
}

/** Waits until the story has ended. */
async function end(page: Page, id: string): Promise<Ended> {
  const ended = await page.waitForFunction(
    (id) => {
      const { storybookEnded } = window as unknown as Watched;
      return storybookEnded?.id === id && storybookEnded;
    },
    { timeout: longest },
    id,
  );
  return (await ended.jsonValue()) as Ended;
}
