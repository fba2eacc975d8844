/** The model alone: parsing, pay arithmetic, freshness. No DOM: for Node, workers and build steps. */
export { findLevel } from './model/levels.js';
export { figuresIn, freshFor, isOutOfDate, samePeople } from './model/freshness.js';
export { parseGuide } from './model/parse-guide.js';
export type { GuideIssue, ParseResult } from './model/parse.js';
export { convertPay, fullTimeHours, midpoint, payIn, percentOver, type PayPeriod } from './model/pay.js';
export { limits } from './model/plain-copy.js';
export { isSafeUrl } from './model/safe-url.js';
export { guideSchema, type CareerGuide, type Sections } from './model/guide-schema.js';
export { readiness, type Readiness, type ReadinessOfArea, type ReadinessTask } from './model/readiness.js';
export type {
  ReadinessAnswers,
  ReadinessArea,
  ReadinessGuide,
  ReadinessItem,
} from './model/readiness-items.js';
export {
  schemaVersions,
  type Figure,
  type OccupationCode,
  type Prose,
  type Source,
  type YearBand,
} from './model/schema.js';
export { sectionIds, type SectionId } from './model/sections.js';
export { sliceOf, type Slice } from './model/slices.js';
