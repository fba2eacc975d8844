import type { CareerGuide } from '../model/guide-schema.js';
import { parseSections, type ParseResult, type SectionSchemas } from '../model/parse.js';

const parsed = new WeakMap<object, Map<string, ParseResult<CareerGuide>>>();

/** Data from a URL or a loader is parsed once for each kind of element, however many show it. */
export function parseOnce(data: unknown, schemas: SectionSchemas): ParseResult<CareerGuide> {
  if (typeof data !== 'object' || data === null) return parseSections(data, schemas);
  const kind = Object.keys(schemas).join();
  const results = parsed.get(data) ?? new Map<string, ParseResult<CareerGuide>>();
  const result = results.get(kind) ?? parseSections(data, schemas);
  parsed.set(data, results.set(kind, result));
  return result;
}
