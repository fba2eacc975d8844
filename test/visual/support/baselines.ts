/** The pictures to compare with, a sheet for each story, and the browser that took them. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { readPng, toPng, type Picture } from './picture.ts';

const folder = 'test/visual/baselines';
const browserFile = `${folder}/browser.json`;

/** `salary-table--with-level` is `salary-table/with-level.png`. */
const fileOf = (story: string) => `${folder}/${story.replace('--', '/')}.png`;

/** The version of the Chromium that took them, such as `156.0.6890.0`; empty where there are none. */
export const takenBy = (): string =>
  existsSync(browserFile)
    ? (JSON.parse(readFileSync(browserFile, 'utf8')) as { chromium: string }).chromium
    : '';

/** The ids of all stories that have a sheet. */
export function stories(): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.png'))
    .map((file) => file.replace(/\.png$/, '').replace(/[\\/]/, '--'));
}

export function sheetOf(story: string): Picture | undefined {
  const file = fileOf(story);
  return existsSync(file) ? readPng(readFileSync(file)) : undefined;
}

/** @returns How many bytes it takes. */
export function keep(story: string, sheet: Picture): number {
  const file = fileOf(story);
  const png = toPng(sheet);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, png);
  return png.length;
}

export const remove = (story: string): void => rmSync(fileOf(story));

export function keepBrowser(chromium: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(browserFile, `${JSON.stringify({ chromium }, null, 2)}\n`);
}
