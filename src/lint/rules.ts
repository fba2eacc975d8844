/** What a rule is, and all of them. `docs/lint.md` has a section for each. */
import type { People } from './people.js';
import type { Keys } from './path.js';
import type { FactsIndex } from './occupation-facts.js';
import type { Reading } from './reading.js';
import { conflictingFigures } from './rules/conflicting-figures.js';
import { currencyConversion } from './rules/currency-conversion.js';
import { duplicateLevels, duplicateSteps, sameText } from './rules/duplicates.js';
import { figureArea, figureDate, figurePeople, figureSource, figureStatus } from './rules/figure-origin.js';
import { growthLabel } from './rules/growth-label.js';
import { mixedPeople } from './rules/mixed-people.js';
import { officialFacts, officialUnconfirmed } from './rules/official-facts.js';
import { otherOccupation } from './rules/other-occupation.js';
import { outOfDate } from './rules/out-of-date.js';
import { mixedPeriods, payPeriod } from './rules/pay-period.js';
import { percentSpan } from './rules/percent-span.js';
import { proseNumber } from './rules/prose-number.js';
import { rangeMeaning } from './rules/range-meaning.js';
import { cutOffText, emptySection } from './rules/unfinished.js';
import { uniformAverages } from './rules/uniform-averages.js';

/** An `error` misleads a reader who trusts it; a `warning` leaves them without what they need to judge. */
export type Severity = 'error' | 'warning';

/** What a rule is given. */
export interface Context extends Reading {
  people: People;
  facts: FactsIndex;
  /** Milliseconds since the epoch. */
  now: number;
}

export interface Found {
  keys: Keys;
  message: string;
}

/** One thing that an honest guide does not do. Its id never changes: guides name it in their exceptions. */
export interface Rule {
  id: string;
  severity: Severity;
  /** Why it matters to who reads the guide. */
  reason: string;
  check(context: Context): Iterable<Found>;
}

export const rules: readonly Rule[] = [
  figureSource,
  figureDate,
  figurePeople,
  figureArea,
  figureStatus,
  outOfDate,
  percentSpan,
  payPeriod,
  mixedPeriods,
  rangeMeaning,
  conflictingFigures,
  mixedPeople,
  otherOccupation,
  officialFacts,
  officialUnconfirmed,
  growthLabel,
  uniformAverages,
  currencyConversion,
  proseNumber,
  duplicateSteps,
  duplicateLevels,
  sameText,
  emptySection,
  cutOffText,
];
