/**
 * Unknown data in; what is valid of it and a list of issues out. Never throws. Each section, and
 * each optional part of the head, is taken or dropped by itself.
 */
import { optional, safeParse, type GenericSchema } from 'valibot';
import type { CareerGuide } from './guide-schema.js';
import { reuse } from './reuse.js';
import { limits, plainCopy, RefusedError } from './plain-copy.js';
import { isSafeUrl } from './safe-url.js';
import { headSchemas, schemaVersions } from './schema.js';
import type { SectionId } from './sections.js';
import type { Slice } from './slices.js';

/** One thing that is wrong with a guide, and where. */
export interface GuideIssue {
  /** Where it is, such as `faq.items[2].answer`; empty for the whole guide. */
  path: string;
  /** What would have been right. */
  expected: string;
  /** What was there instead. */
  received: string;
  /** Both in one sentence. */
  message: string;
}

/** What came of parsing: a guide unless it was refused as a whole, every issue, and what was dropped. */
export interface ParseResult<T> {
  /** The valid part; absent when nothing could be taken. */
  guide?: T;
  issues: GuideIssue[];
  /** Keys that were given but could not be taken. */
  dropped: string[];
}

/** The schemas of some sections, by id. */
export type SectionSchemas = { readonly [Id in SectionId]?: GenericSchema };

/** What was taken of an earlier input, without an issue: by key, the input and what came of it. */
export type Taken = Map<string, { input: unknown; part: unknown }>;

type Entries = Readonly<Record<string, GenericSchema>>;

const maxIssues = 1000;

/**
 * Parses a guide's head and those of its sections that there are schemas for.
 * @param taken What was taken the last time: parts that are still the same are given again, as the same objects.
 */
export function parseSections(
  input: unknown,
  sections: SectionSchemas,
  taken?: Taken,
): ParseResult<CareerGuide> {
  const required = ['schemaVersion', 'slug', 'locale', 'title'];
  return parseEntries(input, { ...headSchemas, ...sections }, required, taken);
}

/**
 * Parses the slice that a single section element takes: the section's own keys, beside them
 * optionally the guide's `title`, `locale`, `slug` and `sources`, and other sections that it brings.
 */
export function parseSlice<Id extends SectionId>(
  schema: GenericSchema,
  input: unknown,
  others: SectionSchemas = {},
): ParseResult<Slice<Id>> {
  const { title, locale, slug, sources } = headSchemas;
  const own = (schema as GenericSchema & { entries: Entries }).entries;
  const context = { title: optional(title), locale: optional(locale), slug: optional(slug), sources };
  return parseEntries(
    input,
    { ...others, ...context, ...own },
    Object.keys(own).filter((key) => own[key]?.type !== 'optional'),
  );
}

function parseEntries<T>(
  input: unknown,
  entries: Entries,
  required: string[],
  taken?: Taken,
): ParseResult<T> {
  const issues: GuideIssue[] = [];
  const dropped: string[] = [];
  const parts: Record<string, unknown> = {};
  let more = 0;
  const add: Report = (
    path,
    expected,
    received,
    message = `Expected ${expected} but received ${received}.`,
  ) => {
    if (issues.length < maxIssues) issues.push({ path: pathOf(path), expected, received, message });
    else more++;
  };

  const data = readObject(input, add, taken);
  if (!data || !versionKnown(data, required, add)) return { issues, dropped };
  for (const key of Object.keys(entries)) {
    if (data[key] === undefined && !required.includes(key)) continue;
    const before = taken?.get(key);
    if (before && before.input === data[key]) {
      parts[key] = before.part;
      continue;
    }
    const result = safeParse(entries[key]!, data[key]);
    if (result.success) parts[key] = reuse(before?.part, result.output);
    else dropped.push(key);
    for (const { path = [], expected, received, message } of result.issues ?? []) {
      add([key, ...path.map((part) => part.key as Key)], expected ?? 'another value', received, message);
    }
  }
  const complete = required.every((key) => key in parts);
  if (complete) checkReferences(parts, add, taken);
  for (const key of taken ? Object.keys(entries) : []) {
    if (key in parts && !issues.some(({ path }) => path.startsWith(key)))
      taken!.set(key, { input: data[key], part: parts[key] });
    else taken!.delete(key);
  }
  if (more) issues.push({ path: '', expected: '', received: '', message: `There are ${more} more issues.` });
  return complete ? { guide: parts as T, issues, dropped } : { issues, dropped };
}

type Key = string | number;
type Report = (path: readonly Key[], expected: string, received: string, message?: string) => void;

/** Own plain data, or nothing and an issue that says why. */
function readObject(input: unknown, add: Report, taken?: Taken): Record<string, unknown> | undefined {
  try {
    if (typeof input === 'string' && input.length > limits.characters)
      throw new RefusedError('it is too long');
    const before = taken && Object.fromEntries([...taken].map(([key, { input }]) => [key, input]));
    const data = plainCopy(typeof input === 'string' ? JSON.parse(input) : input, before);
    if (typeof data === 'object' && data !== null && !Array.isArray(data))
      return data as Record<string, unknown>;
    add([], 'an object', nameOf(data));
  } catch (error) {
    if (error instanceof RefusedError)
      add([], 'a guide of bounded size', error.message, `Refused: ${error.message}.`);
    else
      add([], 'readable JSON', typeof input === 'string' ? 'other text' : 'data that throws when it is read');
  }
  return undefined;
}

function versionKnown({ schemaVersion }: Record<string, unknown>, required: string[], add: Report): boolean {
  if (!required.includes('schemaVersion') || schemaVersion === undefined) return true;
  const known = schemaVersions.includes(schemaVersion as number);
  const list = schemaVersions.join(', ');
  if (!known)
    add(
      ['schemaVersion'],
      list,
      nameOf(schemaVersion),
      `This version of the format is not known; known: ${list}.`,
    );
  return known;
}

/** What one schema can't see: links that must not become links, names of missing sources, ids given twice. */
function checkReferences(guide: Record<string, unknown>, add: Report, taken?: Taken): void {
  const sources = new Set((guide.sources as { id: string }[] | undefined)?.map(({ id }) => id));
  const walk = (node: unknown, path: readonly Key[]) => {
    if (typeof node !== 'object' || node === null) return;
    const ids = new Set<unknown>();
    for (const [name, value] of Object.entries(node)) {
      const here = [...path, Array.isArray(node) ? Number(name) : name];
      if (name === 'url' && !isSafeUrl(value as string)) {
        add(here, 'an http(s), mailto or relative URL', nameOf(value));
        delete (node as { url?: string }).url;
      }
      if (name === 'source' && !sources.has(value as string))
        add(here, 'the id of one of the sources', nameOf(value));
      const id = (value as { id?: unknown } | null)?.id;
      if (id !== undefined && ids.size === ids.add(id).size)
        add([...here, 'id'], 'an id of its own', nameOf(id));
      walk(value, here);
    }
  };
  const isSame = (key: string) => !!taken?.has(key) && taken.get(key)!.part === guide[key];
  // Without another list of sources, what was right before still is.
  const changed = isSame('sources')
    ? Object.entries(guide).filter(([key]) => !isSame(key))
    : Object.entries(guide);
  walk(Object.fromEntries(changed), []);
}

const pathOf = (keys: readonly Key[]) =>
  keys.map((key, index) => (typeof key === 'number' ? `[${key}]` : index ? `.${key}` : key)).join('');

const nameOf = (value: unknown) =>
  value && typeof value === 'object'
    ? Array.isArray(value)
      ? 'a list'
      : 'an object'
    : String(JSON.stringify(value)).slice(0, 80);
