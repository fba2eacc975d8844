/**
 * Compares every story with its pictures, or takes them anew: `--update`. A name, or a part of one, limits either to
 * the stories whose id has it; `--browsers=1` leaves a processor to others. What differs is left in
 * `test/visual/failures`: how it is, how it was, and where.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { oneLine } from '../../tools/one-line.mjs';
import { entries, openStorybook, type Entry } from '../stories/support/storybook.ts';
import { keep, keepBrowser, remove, sheetOf, stories as kept, takenBy } from './support/baselines.ts';
import { Camera, frames } from './support/camera.ts';
import { compare } from './support/compare.ts';
import { toPng, type Picture } from './support/picture.ts';

const failures = 'test/visual/failures';

const { values, positionals } = parseArgs({
  options: { update: { type: 'boolean', default: false }, browsers: { type: 'string' } },
  allowPositionals: true,
});
const { update } = values;
const browsers = Number(values.browsers ?? Math.min(2, cpus().length));
const part = positionals[0] ?? '';
const stories = entries().filter(({ type, id }) => type === 'story' && id.includes(part));

let passed = 0;
let failed = 0;
let taken = 0;
let bytes = 0;

/** Says of one story what came of it. */
function report(id: string, problems: readonly string[]): void {
  if (problems.length) failed++;
  else passed++;
  console.log(problems.length ? `FAILED: ${id}` : `✔ ${id}`);
  for (const problem of problems) console.log(`    ${problem}`);
}

/** @returns What differs. */
function check(id: string, is: Picture, isSameBrowser: boolean): string[] {
  const was = sheetOf(id);
  if (!was) return [`There is no picture to compare with; ${updateOf(id)} takes one`];
  const difference = compare(was, is, frames, isSameBrowser);
  if (!difference) return [];
  const file = `${failures}/${id}`;
  writeFileSync(`${file}.is.png`, toPng(is));
  writeFileSync(`${file}.was.png`, toPng(was));
  writeFileSync(`${file}.differs.png`, toPng(difference.picture));
  return [
    `It looks different: ${difference.text}`,
    `${file}.differs.png shows where; if that is meant, ${updateOf(id)} keeps it`,
  ];
}

/** Takes a story's picture, and says what is wrong with it. */
async function look(
  camera: Camera,
  story: Entry,
  isSameBrowser: boolean,
): Promise<{ picture?: Picture; problems: readonly string[] }> {
  try {
    const { picture, problems } = await camera.take(story);
    return { picture, problems: [...problems, ...(update ? [] : check(story.id, picture, isSameBrowser))] };
  } catch (error) {
    // Such as a story that never ends: the others have pictures all the same.
    return { problems: [String(error)] };
  }
}

const updateOf = (id: string) => `npm run test:visual -- ${id} --update`;

const major = (version: string) => version.split('.')[0]!;

rmSync(failures, { recursive: true, force: true });
mkdirSync(failures, { recursive: true });

const storybook = await openStorybook();
const cameras = await Promise.all(Array.from({ length: browsers }, () => Camera.open(storybook)));
try {
  const version = (await cameras[0]!.browser.version()).replace(/^.*\//, '');
  const isSameBrowser = major(version) === major(takenBy());
  if (!update && !isSameBrowser)
    console.log(
      `The pictures were taken by Chromium ${takenBy() || '(none)'}, and this is ${version}: they are compared LOOSELY.\n`,
    );
  if (update && part && takenBy() && !isSameBrowser)
    throw new Error(
      `The other pictures were taken by Chromium ${takenBy()}, and this is ${version}: take all of them anew.`,
    );
  const queue = [...stories];
  await Promise.all(
    cameras.map(async (camera) => {
      for (let story = queue.shift(); story; story = queue.shift()) {
        const { id } = story;
        let { picture, problems } = await look(camera, story, isSameBrowser);
        if (problems.length) {
          // On a busy machine a story may run out of time; what is wrong stays wrong.
          console.log(`AGAIN: ${id}: ${oneLine(problems.join(' '))}`);
          ({ picture, problems } = await look(camera, story, isSameBrowser));
        }
        // No picture of what went wrong.
        if (update && picture && !problems.length) {
          bytes += keep(id, picture);
          taken++;
        }
        report(id, problems);
      }
    }),
  );
  const ids = new Set(stories.map(({ id }) => id));
  for (const id of kept().filter((each) => each.includes(part) && !ids.has(each)))
    if (update) {
      remove(id);
      report(`${id}: removed, for there is no such story any more`, []);
    } else report(id, [`There is a picture, but no such story any more; ${updateOf(id)} removes it`]);
  if (update) {
    keepBrowser(version);
    console.log(`${taken} sheets, ${(bytes / 1e6).toFixed(2)} MB, by Chromium ${version}`);
  }
} finally {
  await Promise.all(cameras.map((camera) => camera.close()));
  storybook.close();
}
if (!passed && !failed) console.log(`There is no story with ${part} in its id.`);
console.log(`visual: ${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
