/** From a file or a bundled occupation to a guide, with every issue and where it stands. */
import type { CareerGuide } from '../model/guide-schema.js';
import { parseGuide } from '../model/parse-guide.js';
import type { GuideIssue } from '../model/parse.js';
import { bundledOccupations } from '../occupations/bundled.js';
import { misused, printable } from './failure.js';
import { readText } from './files.js';
import { Positions, type Position } from './positions.js';

/** An issue, and where in the file it stands. */
export type FileIssue = GuideIssue & Position;

export interface ReadGuide {
  readonly guide: CareerGuide | undefined;
  readonly issues: readonly FileIssue[];
  readonly positions: Positions;
}

/** Reads and parses a guide; `-` is standard input. */
export async function readGuide(file: string): Promise<ReadGuide> {
  const text = await readText(file);
  const { guide, issues } = parseGuide(text);
  const positions = new Positions(text);
  const { syntaxIssues } = positions;
  if (!guide && syntaxIssues.length) {
    const notJson = { path: '', expected: 'readable JSON', received: 'other text' };
    return { guide, issues: syntaxIssues.map((issue) => ({ ...notJson, ...issue })), positions };
  }
  return { guide, issues: issues.map((issue) => ({ ...issue, ...positions.of(issue.path) })), positions };
}

/** A guide that comes with the package. */
export async function bundledGuide(slug: string): Promise<CareerGuide> {
  const loaders: Record<string, () => Promise<{ default: unknown }>> = bundledOccupations;
  const load = Object.hasOwn(loaders, slug) ? loaders[slug] : undefined;
  if (!load)
    throw misused(
      `there is no bundled guide for ${printable(slug)}; there are: ${Object.keys(loaders).join(', ')}.`,
    );
  return parseGuide((await load()).default).guide!;
}

/** "guide.json:12:5: faq.items[2].answer: Expected …" */
export const issueLine = (file: string, { line, column, path, message }: FileIssue): string =>
  printable(`${file}:${line}:${column}: ${path ? `${path}: ` : ''}${message}`);
