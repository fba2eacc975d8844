/**
 * Compares every story with its pictures, or takes them anew: `--update`. A name, or a part of one, limits either to
 * the stories whose id has it. What differs is left in `test/visual/failures`: how it is, how it was, and where.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { entries, openStorybook, type Entry } from '../stories/support/storybook.ts';
import { Baselines, NewBaselines } from './support/baselines.ts';
import { Camera, type Shot } from './support/camera.ts';
import { compare, loose, strict, type Tolerance } from './support/compare.ts';
import { fromRgba, hashOf, toPng } from './support/picture.ts';

const failures = 'test/visual/failures';

const options = process.argv.slice(2);
const update = options.includes('--update');
const part = options.find((option) => !option.startsWith('-')) ?? '';
const stories = entries().filter(({ type, id }) => type === 'story' && id.includes(part));

const baselines = new Baselines();
const renewed = new NewBaselines();
const seen = new Set<string>();
let passed = 0;
let failed = 0;

/** Says of one story what came of it. */
function report({ id }: Entry, problems: readonly string[], pictures: number): void {
  failed += problems.length;
  passed += Math.max(0, pictures - problems.length);
  console.log(problems.length ? `✖ ${id}` : `✔ ${id}`);
  for (const problem of problems) console.log(`    ${problem}`);
}

function check({ name, picture }: Shot, tolerance: Tolerance): string | undefined {
  seen.add(name);
  if (update) return void renewed.add(name, picture);
  const hash = baselines.hash(name);
  if (hash === undefined)
    return `${name}: there is no picture to compare with; npm run test:visual -- --update`;
  if (hash === hashOf(picture)) return undefined;
  const was = baselines.picture(name);
  const difference = compare(was, picture, tolerance);
  if (!difference) return undefined;
  const file = `${failures}/${name.replaceAll(' ', '.')}`;
  writeFileSync(`${file}.is.png`, toPng(picture));
  writeFileSync(`${file}.was.png`, toPng(was));
  writeFileSync(`${file}.differs.png`, toPng(fromRgba(difference.picture)));
  return `${name}: ${difference.text}: ${file}.differs.png`;
}

const major = (version: string) => version.split('.')[0]!;

function toleranceFor(version: string): Tolerance {
  if (update || major(version) === major(baselines.chromium)) return strict;
  console.log(
    [
      `The pictures were taken by Chromium ${baselines.chromium || '(none)'}, and this is ${version}: letters and lines`,
      `fall otherwise, so up to ${loose.share * 100} % of the pixels may differ, and up to ${loose.height * 100} % of the height.`,
      'To compare to the pixel, look at what `npm run test:visual -- --update` changes, and commit it.',
      '',
    ].join('\n'),
  );
  return loose;
}

rmSync(failures, { recursive: true, force: true });
mkdirSync(failures, { recursive: true });

const storybook = await openStorybook();
const cameras = await Promise.all(
  Array.from({ length: Math.min(2, cpus().length) }, () => Camera.open(storybook)),
);
try {
  const version = (await cameras[0]!.browser.version()).replace(/^.*\//, '');
  const tolerance = toleranceFor(version);
  const queue = [...stories];
  await Promise.all(
    cameras.map(async (camera) => {
      for (let story = queue.shift(); story; story = queue.shift()) {
        try {
          const { shots, problems } = await camera.take(story);
          const differences = shots.flatMap((shot) => check(shot, tolerance) ?? []);
          report(story, [...problems, ...differences], shots.length);
        } catch (error) {
          // Such as a story that never ends: the others have pictures all the same.
          report(story, [String(error)], 0);
        }
      }
    }),
  );
  const gone = baselines.names.filter((name) => !seen.has(name) && (!part || name.includes(part)));
  if (update) {
    // A part taken anew leaves the others.
    if (part)
      for (const name of baselines.names)
        if (!seen.has(name) && !gone.includes(name)) renewed.add(name, baselines.picture(name));
    const { pictures, bytes } = renewed.save(version);
    console.log(`${pictures} different pictures, ${(bytes / 1e6).toFixed(1)} MB, by Chromium ${version}`);
  } else {
    for (const name of gone)
      console.log(`✖ ${name}: there is no such story any more; npm run test:visual -- --update`);
    failed += gone.length;
  }
} finally {
  await Promise.all(cameras.map((camera) => camera.close()));
  storybook.close();
}
console.log(`visual: ${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
