/** All rules. `docs/lint.md` has a section for each. */
import type { Rule } from './rule.js';
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
