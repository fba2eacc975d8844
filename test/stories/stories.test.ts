/**
 * Every story of the static build, from under a path: it renders, its play function passes, it is accessible. The first
 * of each element is opened by its address, the others as in the sidebar; `npm run test:visual` opens all by address.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe } from 'node:test';
import { availableParallelism } from 'node:os';
import type { Frame } from 'puppeteer-core';
import { test } from '../page/support/patient-test.ts';
import { stateNames } from '../../stories/support/state-names.ts';
import { Reader } from './support/reader.ts';
import { entries, openStorybook, type Storybook } from './support/storybook.ts';

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
const idle: Reader[] = [];

/** How many elements are looked at side by side. */
const concurrency = Math.min(2, availableParallelism());

before(async () => {
  storybook = await openStorybook();
  for (let count = 0; count < concurrency; count++) idle.push(await Reader.open(storybook));
});

after(async () => {
  await Promise.all(idle.map((reader) => reader.close()));
  storybook?.close();
});

describe('Every story', { concurrency }, () => {
  for (const title of new Set(stories.map((story) => story.title)))
    describe(title, { concurrency: 1 }, () => {
      let reader: Reader;
      before(() => {
        reader = idle.pop()!;
        reader.leave();
      });
      after(() => void idle.push(reader));

      for (const { name, id } of stories.filter((story) => story.title === title))
        test(name, async () => {
          const { problems, checks } = await reader.goTo(id);
          assert.deepEqual(problems, []);
          assert.ok(checks.includes('a11y'), 'accessibility was not checked');
        });
    });
});

describe('Every element', () => {
  for (const { tagName, attributes = [] } of elements) {
    test(`<${tagName}> has a story for every state`, async () => {
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
      const [{ page, problems }] = idle as [Reader];
      problems.length = 0;
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
    const [{ page, problems }] = idle as [Reader];
    problems.length = 0;
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
