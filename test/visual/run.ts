/**
 * Compares every story with its pictures, or takes them anew: `--update`. A name, or a part of one, limits either to
 * the stories whose id has it. What differs is left in `test/visual/failures`: how it is, how it was, and where.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { entries, openStorybook } from '../stories/support/storybook.ts';
import { keep, keepBrowser, remove, sheetOf, stories as kept, takenBy } from './support/baselines.ts';
import { Camera } from './support/camera.ts';
import { compare } from './support/compare.ts';
import { toPng, type Picture } from './support/picture.ts';

const failures = 'test/visual/failures';

const options = process.argv.slice(2);
const update = options.includes('--update');
const part = options.find((option) => !option.startsWith('-')) ?? '';
const stories = entries().filter(({ type, id }) => type === 'story' && id.includes(part));

let passed = 0;
let failed = 0;
let bytes = 0;

/** Says of one story what came of it. */
function report(id: string, problems: readonly string[]): void {
  if (problems.length) failed++;
  else passed++;
  console.log(problems.length ? `✖ ${id}` : `✔ ${id}`);
  for (const problem of problems) console.log(`    ${problem}`);
}

/** @returns What differs. */
function check(id: string, is: Picture, isSameBrowser: boolean): string[] {
  const was = sheetOf(id);
  if (!was) return ['There is no picture to compare with; npm run test:visual -- --update'];
  const difference = compare(was, is, isSameBrowser);
  if (!difference) return [];
  const file = `${failures}/${id}`;
  writeFileSync(`${file}.is.png`, toPng(is));
  writeFileSync(`${file}.was.png`, toPng(was));
  writeFileSync(`${file}.differs.png`, toPng(difference.picture));
  return [`${difference.text}: ${file}.differs.png`];
}

const major = (version: string) => version.split('.')[0]!;

rmSync(failures, { recursive: true, force: true });
mkdirSync(failures, { recursive: true });

const storybook = await openStorybook();
const cameras = await Promise.all(
  Array.from({ length: Math.min(2, cpus().length) }, () => Camera.open(storybook)),
);
try {
  const version = (await cameras[0]!.browser.version()).replace(/^.*\//, '');
  const isSameBrowser = major(version) === major(takenBy());
  if (!update && !isSameBrowser)
    console.log(
      `The pictures were taken by Chromium ${takenBy() || '(none)'}, and this is ${version}: they are compared LOOSELY.\n`,
    );
  const queue = [...stories];
  await Promise.all(
    cameras.map(async (camera) => {
      for (let story = queue.shift(); story; story = queue.shift()) {
        const { id } = story;
        try {
          const { picture, problems } = await camera.take(story);
          if (update) bytes += keep(id, picture);
          report(id, [...problems, ...(update ? [] : check(id, picture, isSameBrowser))]);
        } catch (error) {
          // Such as a story that never ends: the others have pictures all the same.
          report(id, [String(error)]);
        }
      }
    }),
  );
  const ids = new Set(stories.map(({ id }) => id));
  for (const id of kept().filter((each) => each.includes(part) && !ids.has(each)))
    if (update) remove(id);
    else report(id, ['There is no such story any more; npm run test:visual -- --update']);
  if (update) {
    keepBrowser(version);
    console.log(`${stories.length} sheets, ${(bytes / 1e6).toFixed(2)} MB, by Chromium ${version}`);
  }
} finally {
  await Promise.all(cameras.map((camera) => camera.close()));
  storybook.close();
}
console.log(`visual: ${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
