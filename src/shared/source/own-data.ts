/**
 * Data that a page brings itself: fetched, read and parsed. A chunk of its own, because a page that shows a
 * bundled guide needs none of it.
 */
import type { CareerGuide } from '../../model/guide-schema.js';
import { sectionSchemas } from '../../model/guide-schema.js';
import {
  parseSections,
  parseSlice,
  type ParseResult,
  type SectionSchemas,
  type Taken,
} from '../../model/parse.js';
import type { SectionId } from '../../model/sections.js';
import { broughtBy, joined } from '../../model/slices.js';
import { fetchGuide, readJson } from './fetch-guide.js';
import { GuideError } from './guide-error.js';
import type { From, Result, SourceHost } from './guide-source.js';

/** Brings what the URL or the script holds. */
export async function bring(
  from: From,
  value: unknown,
  { baseURI, timeout }: SourceHost,
  signal: AbortSignal,
): Promise<unknown> {
  if (from === 'inline') return readJson(value as string, 'The inline script');
  if (from !== 'src') return value;
  if (!URL.canParse(value as string, baseURI)) throw new GuideError('missing', `"${value}" is not a URL.`);
  return fetchGuide(new URL(value as string, baseURI).href, timeout, signal);
}

/**
 * Parses what an element shows of the data: a whole guide, a section with those it joins, or one section's slice.
 * @param asker Who asks; when it asks again, what has not changed since is not parsed, nor drawn, again.
 */
export function parse(from: From, data: unknown, section: SectionId | undefined, asker: object): Result {
  if (from === 'data') return parseSlice(sectionSchemas[section!], data, schemasOf(broughtBy(section!)));
  // A page may change its own object; what came from elsewhere is ours, and is parsed once.
  if (from !== 'guide') return parseOnce(data, section);
  const before = taken.get(asker) ?? new Map();
  taken.set(asker, before);
  return parseSections(data, schemasFor(section), before);
}

const taken = new WeakMap<object, Taken>();

const schemasOf = (sections: readonly SectionId[]): SectionSchemas =>
  Object.fromEntries(sections.map((id) => [id, sectionSchemas[id]]));

const schemasFor = (section: SectionId | undefined): SectionSchemas =>
  section ? schemasOf([section, ...(joined[section] ?? [])]) : sectionSchemas;

const parsed = new WeakMap<object, Map<SectionId | undefined, ParseResult<CareerGuide>>>();

/** However many elements of a kind show it. */
function parseOnce(data: unknown, section: SectionId | undefined): ParseResult<CareerGuide> {
  if (typeof data !== 'object' || data === null) return parseSections(data, schemasFor(section));
  const results = parsed.get(data) ?? new Map<SectionId | undefined, ParseResult<CareerGuide>>();
  const result = results.get(section) ?? parseSections(data, schemasFor(section));
  parsed.set(data, results.set(section, result));
  return result;
}
