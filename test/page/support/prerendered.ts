/** Pages with a guide that a server has rendered, and what tests read of them. */
import type { HTTPResponse, Page } from 'puppeteer-core';
import { parseGuide } from '../../../src/model.ts';
import { readFileSync } from 'node:fs';
import type { CareerGuide } from '../../../src/model/guide-schema.ts';

/** As built: the templates of the server and of the browser have to be the same. */
export const { renderGuide, styleHashes } = (await import(
  new URL('../../../dist/ssr.js', import.meta.url).href
)) as typeof import('../../../src/ssr.ts');

// The built model, which knows the guides that it has parsed.
const model = (await import(new URL('../../../dist/model.js', import.meta.url).href)) as {
  parseGuide: typeof parseGuide;
};

export const guide: CareerGuide = model.parseGuide(
  readFileSync('src/occupations/medical-office-administrator.json', 'utf8'),
).guide!;

/** A page of its own around what was rendered, with something before and after it. */
export const pageWith = (content: string, head = ''): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>A page</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">${head}
<script type="module" src="/dist/cdn/career-path.js"></script></head>
<body><p>Before</p>${content}<p>After</p></body></html>`;

/** Everything a page complains about. */
export function complaints(page: Page): string[] {
  const said: string[] = [];
  page.on('console', (message) => {
    if (['warn', 'error'].includes(message.type())) said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('response', (response: HTTPResponse) => {
    if (response.status() >= 400) said.push(`${response.status()} ${response.url()}`);
  });
  return said;
}

/** Adds up what moves on the page, from its first picture on. */
export const watchShifts = (page: Page): Promise<unknown> =>
  page.evaluateOnNewDocument(() => {
    const shifts: number[] = ((window as unknown as { shifts: number[] }).shifts = []);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[])
        if (!entry.hadRecentInput) shifts.push(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
  });

export const shiftsOf = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return (window as unknown as { shifts: number[] }).shifts.reduce((sum, each) => sum + each, 0);
  });

/** Every element and text of the page, through shadow roots, marked so that it is known again. */
export const markNodes = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const marked: Node[] = ((window as unknown as { marked: Node[] }).marked = []);
    const ahead: Node[] = [document.querySelector('career-path')!];
    for (let node = ahead.pop(); node; node = ahead.pop()) {
      marked.push(node);
      ahead.push(
        ...node.childNodes,
        ...((node as Element).shadowRoot ? [(node as Element).shadowRoot!] : []),
      );
    }
    return marked.length;
  });

/** How many of the marked nodes are no longer part of the page. */
export const lostNodes = (page: Page): Promise<number> =>
  page.evaluate(
    () => (window as unknown as { marked: Node[] }).marked.filter((node) => !node.isConnected).length,
  );

/** Whether the script has come. */
export const defined = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    await customElements.whenDefined('career-path');
    await (document.querySelector('career-path') as unknown as { updateComplete: Promise<unknown> })
      .updateComplete;
  });

/** Waits for what has a place on the page; other waits do not look into shadow roots as these change. */
export const appears = (page: Page, selector: string): Promise<unknown> =>
  page.waitForSelector(selector, { visible: true, timeout: 60_000 });

/** Clicks with the mouse, once the place has come to rest: what was not laid out yet moves while it is scrolled to. */
export async function press(page: Page, selector: string): Promise<void> {
  const handle = await page.waitForSelector(selector, { timeout: 60_000 });
  await handle!.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  let before = '';
  for (
    let box = await handle!.boundingBox();
    JSON.stringify(box) !== before;
    box = await handle!.boundingBox()
  ) {
    before = JSON.stringify(box);
    await handle!.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await page.screenshot({ clip: { x: 0, y: 0, width: 1, height: 1 } });
  }
  await handle!.click();
}

/** All text that is rendered, through shadow roots. */
export const textOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const texts: string[] = [];
    const ahead: Node[] = [document.body];
    for (let node = ahead.pop(); node; node = ahead.pop()) {
      if (/^(SCRIPT|STYLE|TEMPLATE)$/.test(node.nodeName)) continue;
      if (node.nodeType === 3) texts.push(node.nodeValue!);
      ahead.push(...[...((node as Element).shadowRoot ?? node).childNodes].reverse());
    }
    return texts.join(' ');
  });
