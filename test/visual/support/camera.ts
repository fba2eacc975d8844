/** Takes the pictures of stories: two widths, each light, dark and right-to-left. */
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { openBrowser } from '../../page/support/browser.ts';
import type { Entry, Storybook } from '../../stories/support/storybook.ts';
import type { Frame } from './compare.ts';
import { between, sheet, taken, type Picture } from './picture.ts';
import { emulate, holdStill } from './still.ts';

/** Of a high page the upper part. What is further down is on the pages of its own elements. */
const sizes = [
  { width: 320, highest: 1200 },
  // The same is further up.
  { width: 1024, highest: 900 },
];

const looks = {
  light: { theme: 'light', direction: 'ltr' },
  dark: { theme: 'dark', direction: 'ltr' },
  rtl: { theme: 'light', direction: 'rtl' },
};

const shots = sizes.flatMap((size) => Object.entries(looks).map(([look, of]) => ({ ...size, look, ...of })));

/** Where on a sheet each of them is. */
export const frames: readonly Frame[] = shots.map(({ width, look }, place) => ({
  name: `${width} px ${look}`,
  left: shots.slice(0, place).reduce((left, before) => left + before.width + between, 0),
  width,
}));

/** The height of the window, at either width. */
const windowHeight = 1200;

/** Where it falls on the machine, whose settings none of them should have a say in. */
const flags = ['--disable-lcd-text', '--disable-partial-raster', '--num-raster-threads=1'];

export class Camera {
  private constructor(
    readonly storybook: Storybook,
    readonly browser: Browser,
    readonly page: Page,
    readonly cdp: CDPSession,
  ) {}

  /** A browser for itself: only the page in front is drawn. */
  static async open(storybook: Storybook): Promise<Camera> {
    const browser = await openBrowser(flags);
    const page = await browser.newPage();
    await storybook.prepare(page);
    const cdp = await page.createCDPSession();
    await holdStill(page, cdp);
    return new Camera(storybook, browser, page, cdp);
  }

  close(): Promise<void> {
    return this.browser.close();
  }

  /** A story in all its looks; it is opened once, so that a play function's work stays in them. */
  async take({ id }: Entry): Promise<{ picture: Picture; problems: readonly string[] }> {
    await emulate(this.cdp, id.endsWith('--forced-colours'));
    await this.#size(sizes[0]!.width);
    const { problems } = await this.storybook.open(this.page, id, 'a11y.manual:!true');
    const pictures: Picture[] = [];
    for (const { width, highest, theme, direction } of shots) {
      if (width !== this.page.viewport()?.width) await this.#size(width);
      const height = await this.#dress(theme, direction);
      const { data } = await this.cdp.send('Page.captureScreenshot', {
        format: 'png',
        optimizeForSpeed: true,
        clip: { x: 0, y: 0, width, height: Math.min(height, highest), scale: 1 },
      });
      pictures.push(taken(Buffer.from(data, 'base64')));
    }
    return { picture: sheet(pictures), problems };
  }

  #size(width: number): Promise<void> {
    return this.page.setViewport({ width, height: windowHeight });
  }

  /** As the toolbar does it, without rendering the story anew. */
  #dress(theme: string, direction: string): Promise<number> {
    return this.page.evaluate(
      async (theme, direction) => {
        const { documentElement: root } = document;
        root.style.colorScheme = theme;
        root.dir = direction;
        await document.fonts.ready;
        // Again, where something of the story still scrolls.
        do {
          scrollTo(0, 0);
          for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
        } while (scrollY);
        return Math.ceil(document.body.getBoundingClientRect().bottom);
      },
      theme,
      direction,
    );
  }
}
