/** Takes the pictures of stories: two widths, each light, dark and right-to-left. */
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { openBrowser } from '../../page/support/browser.ts';
import type { Entry, Storybook } from '../../stories/support/storybook.ts';
import { fromPng, type Picture } from './picture.ts';
import { emulate, holdStill } from './still.ts';

const widths = [320, 1024];

const looks = {
  light: { theme: 'light', direction: 'ltr' },
  dark: { theme: 'dark', direction: 'ltr' },
  rtl: { theme: 'light', direction: 'rtl' },
};

/** The height of the window. What is further down a page is on the pages of its own elements. */
const highest = 1600;

export interface Shot {
  /** Such as `salary-table--default 320 dark`. */
  readonly name: string;
  readonly picture: Picture;
}

export class Camera {
  private constructor(
    readonly storybook: Storybook,
    readonly browser: Browser,
    readonly page: Page,
    readonly cdp: CDPSession,
  ) {}

  /** A browser for itself: only the page in front is drawn. */
  static async open(storybook: Storybook): Promise<Camera> {
    const browser = await openBrowser();
    const page = await browser.newPage();
    await storybook.prepare(page);
    const cdp = await page.createCDPSession();
    await holdStill(page, cdp);
    return new Camera(storybook, browser, page, cdp);
  }

  close(): Promise<void> {
    return this.browser.close();
  }

  /** All pictures of a story; it is opened once, so that a play function's work stays in them. */
  async take({ id }: Entry): Promise<{ shots: Shot[]; problems: readonly string[] }> {
    await emulate(this.cdp, id.endsWith('--forced-colours'));
    await this.page.setViewport({ width: widths[0]!, height: highest });
    const { problems } = await this.storybook.open(this.page, id, 'a11y.manual:!true');
    await this.page.evaluate(() => document.fonts.ready.then(() => undefined));
    const shots: Shot[] = [];
    for (const width of widths) {
      await this.page.setViewport({ width, height: highest });
      for (const [look, { theme, direction }] of Object.entries(looks)) {
        const height = await this.#dress(theme, direction);
        const { data } = await this.cdp.send('Page.captureScreenshot', {
          format: 'png',
          optimizeForSpeed: true,
          clip: { x: 0, y: 0, width, height: Math.min(height, highest), scale: 1 },
        });
        shots.push({ name: `${id} ${width} ${look}`, picture: fromPng(Buffer.from(data, 'base64')) });
      }
    }
    return { shots, problems };
  }

  /** As the toolbar does it, without rendering the story anew. */
  #dress(theme: string, direction: string): Promise<number> {
    return this.page.evaluate(
      async (theme, direction) => {
        const { documentElement: root } = document;
        root.style.colorScheme = theme;
        root.dir = direction;
        scrollTo(0, 0);
        for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
        return Math.ceil(document.body.getBoundingClientRect().bottom);
      },
      theme,
      direction,
    );
  }
}
