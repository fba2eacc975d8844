/** Somebody who goes through the stories, in a browser for themselves: only the page in front has the focus. */
import type { Browser, Page } from 'puppeteer-core';
import { openBrowser } from '../../page/support/browser.ts';
import type { Ended, Storybook } from './storybook.ts';

export class Reader {
  /** What nobody caught and what left the folder since the last story. */
  readonly problems: string[] = [];
  #isIn = false;

  private constructor(
    readonly storybook: Storybook,
    readonly browser: Browser,
    readonly page: Page,
  ) {
    page.on('pageerror', (error) => this.problems.push(`An error nobody caught: ${String(error)}`));
    page.on('request', (request) => {
      const url = request.url();
      // A request for telemetry, fonts or anything else of somebody else's.
      if (!url.startsWith(storybook.url) && !/^(data|blob):|\/favicon\.ico$/.test(url))
        this.problems.push(`A request left the folder: ${url}`);
    });
  }

  static async open(storybook: Storybook): Promise<Reader> {
    const browser = await openBrowser();
    const page = await browser.newPage();
    // A page that is slow to load on a busy machine is no failure.
    page.setDefaultTimeout(120_000);
    await page.setViewport({ width: 1024, height: 768 });
    await storybook.prepare(page);
    return new Reader(storybook, browser, page);
  }

  /** By its address, or from the story before where that one ended well. */
  async goTo(id: string): Promise<Ended> {
    const { page, problems } = this;
    problems.length = 0;
    const wasIn = this.#isIn;
    this.#isIn = false;
    const ended = wasIn ? await this.storybook.goOn(page, id) : await this.storybook.open(page, id);
    const all = [...problems, ...ended.problems];
    this.#isIn = !all.length;
    return { ...ended, problems: all };
  }

  /** The next story is opened by its address. */
  leave(): void {
    this.#isIn = false;
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}
