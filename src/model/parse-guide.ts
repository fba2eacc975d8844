import { markChecked } from './checked.js';
import { sectionSchemas, type CareerGuide } from './guide-schema.js';
import { parseSections, type ParseResult } from './parse.js';

/**
 * Parses a whole guide. Never throws; valid sections survive broken ones.
 * @param input An object, or its JSON as a string.
 */
export function parseGuide(input: unknown): ParseResult<CareerGuide> {
  const result = parseSections(input, sectionSchemas);
  markChecked(result.guide);
  return result;
}
