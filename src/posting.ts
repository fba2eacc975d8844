/** A job posting against a guide, without elements: reading, matching, pay, level, requirements. */
export { closestArea, type AreaChoice, type AreaFit } from './posting/area.js';
export {
  compareRequirements,
  type Asked,
  type Omission,
  type AskedSkill,
  type RequirementComparison,
} from './posting/compare-requirements.js';
export { choosePosting, parseJsonLd, postingsIn, type NoPosting } from './posting/json-ld.js';
export { levelOfPosting, type LevelReason, type PostingLevel } from './posting/level-of-posting.js';
export { matchPosting, matchThreshold, type MatchReason, type MatchResult } from './posting/match.js';
export { watchPosting, type PagePosting } from './posting/page-postings.js';
export {
  comparePay,
  type BandPosition,
  type PayFit,
  type PayFitOptions,
  type PayVerdict,
  type ScaleMark,
} from './posting/pay-fit.js';
export type {
  EducationLevel,
  Place,
  PostedEducation,
  PostedExperience,
  PostedPay,
  PostedPeriod,
  Posting,
  Read,
  Unreadable,
  UnreadableReason,
} from './posting/posting.js';
export { readPosting } from './posting/read-posting.js';
