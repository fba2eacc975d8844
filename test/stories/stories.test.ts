/** Every story of the static build, from under a path: it renders, its play function passes, it is accessible. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { stateNames } from '../../stories/support/state-names.ts';
import { openBrowser } from '../page/support/browser.ts';
import { entries, openStorybook, type Entry, type Storybook } from './support/storybook.ts';

const all = entries();
const stories = all.filter(({ type }) => type === 'story');

interface Manifest {
  modules: { declarations?: { tagName?: string; attributes?: { name: string }[] }[] }[];
}

const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as Manifest;
const elements = manifest.modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName !== undefined);

/** Elements that show more than one section of a guide, or none. */
const ofNoSection = ['career-path', 'career-compare', 'pay-fit', 'requirement-check'];

let storybook: Storybook;
let browser: Browser;
let page: Page;
let problems: string[] = [];

before(async () => {
  storybook = await openStorybook();
  browser = await openBrowser();
  page = await browser.newPage();
  await page.setViewport({ width: 1024, height: 768 });
  await storybook.prepare(page);
  page.on('pageerror', (error) => problems.push(`An error nobody caught: ${String(error)}`));
  page.on('request', (request) => {
    const url = request.url();
    // A request for telemetry, fonts or anything else of somebody else's.
    if (!url.startsWith(storybook.url) && !/^(data|blob):|\/favicon\.ico$/.test(url))
      problems.push(`A request left the folder: ${url}`);
  });
});

after(async () => {
  await browser?.close();
  storybook?.close();
});

async function passes({ id }: Entry): Promise<void> {
  problems = [];
  const ended = await storybook.open(page, id);
  assert.deepEqual([...problems, ...ended.problems], []);
  assert.ok(ended.checks.includes('a11y'), 'accessibility was not checked');
}

for (const title of new Set(stories.map((story) => story.title)))
  describe(title, () => {
    for (const story of stories.filter((each) => each.title === title)) test(story.name, () => passes(story));
  });

describe('Every element', () => {
  for (const { tagName, attributes = [] } of elements) {
    test(`<${tagName}> has a story for every state`, () => {
      const names = stories
        .filter(({ title }) => title === tagName)
        .map(({ name }) => name.replaceAll(' ', ''));
      const wanted = ofNoSection.includes(tagName!) ? stateNames : [...stateNames, 'OnlyItsSlice'];
      assert.deepEqual(
        wanted.filter((name) => !names.includes(name)),
        [],
      );
    });

    test(`<${tagName}> has a docs page with a control for each attribute`, async () => {
      problems = [];
      await page.goto(`${storybook.url}iframe.html?id=${tagName}--docs&viewMode=docs`);
      await page.waitForSelector('#storybook-docs .docblock-argstable-body tr td');
      const docs = await page.evaluate(() => ({
        headings: [...document.querySelectorAll('#storybook-docs h2')].map((each) => each.textContent),
        controls: [...document.querySelectorAll('.docblock-argstable-body td:first-child')].map((each) =>
          each.textContent?.trim(),
        ),
      }));
      for (const heading of ['To copy', 'Anatomy', 'Data', 'Keyboard', 'Events', 'Tokens', 'Every state'])
        assert.ok(docs.headings.includes(heading), `no heading ${heading}`);
      for (const { name } of attributes) assert.ok(docs.controls.includes(name), `no control for ${name}`);
      assert.deepEqual(problems, []);
    });
  }
});

describe('The toolbar', () => {
  /** What a story finds around it. */
  const surroundings = (place: Frame) =>
    place.evaluate(() => ({
      theme: getComputedStyle(document.documentElement).colorScheme,
      direction: getComputedStyle(document.body).direction,
      width: document.querySelector('salary-table')?.getBoundingClientRect().width ?? 0,
    }));

  test('changes theme, direction and width of the story in view', async () => {
    problems = [];
    await page.goto(`${storybook.url}?path=/story/salary-table--default`);
    const iframe = await page.waitForSelector('iframe#storybook-preview-iframe');
    const frame = (await iframe!.contentFrame())!;
    await frame.waitForSelector('salary-table');
    assert.deepEqual((await surroundings(frame)).theme, 'light');
    for (const [tool, choice] of [
      ['theme light', 'dark'],
      ['direction ltr', 'rtl'],
      ['width full', '320px'],
    ] as const) {
      await page.locator(`::-p-aria([role="button"][name="${tool}"])`).click();
      await page.locator(`::-p-aria([role="option"][name="${choice}"])`).click();
    }
    await frame.waitForFunction(
      () =>
        getComputedStyle(document.documentElement).colorScheme === 'dark' &&
        getComputedStyle(document.body).direction === 'rtl' &&
        document.querySelector('salary-table')!.getBoundingClientRect().width <= 320,
    );
    assert.deepEqual(problems, []);
  });
});
