import { enPosting as say } from '../locales/en-posting.js';
import type { CareerGuide } from '../model/guide-schema.js';
import type { Figure } from '../model/schema.js';
import { compareRequirements } from '../posting/compare-requirements.js';
import { levelOfPosting } from '../posting/level-of-posting.js';
import type { MatchResult } from '../posting/match.js';
import { comparePay, type PayFit, type PayFitOptions } from '../posting/pay-fit.js';
import type { Posting } from '../posting/posting.js';
import type { Job } from '../shared/element/job.js';

/** What a host says about its reader and the market, and what it does not want to be shown. */
export interface JobOptions extends Pick<PayFitOptions, 'level' | 'area' | 'rates'> {
  years?: number | undefined;
  hide?: string | undefined;
  audience?: string | undefined;
}

/** Whether a host does not want a part to be shown. */
export const hides = ({ hide }: JobOptions, part: string): boolean => !!hide?.split(/\s+/).includes(part);

/** Holds a posting that matches against the guide. */
export function jobOf(posting: Posting, guide: CareerGuide, match: MatchResult, options: JobOptions): Job {
  const { level: said, years, area } = options;
  const rates = options.rates ?? undefined;
  // What the title and the experience say decides with what the pay is compared; only then may the pay say something.
  const early = levelOfPosting(posting, guide, match)?.id ?? said;
  const fit = comparePay(posting, guide, { level: early, area, rates });
  const level = levelOfPosting(posting, guide, match, fit);
  const requirements = compareRequirements(posting, guide, match.level);
  const figure = postedFigure(fit);
  return {
    name: say.thisJob,
    audience: options.audience,
    posting,
    match,
    fit,
    level,
    requirements,
    required: requirements.skills.shared.map(({ id }) => id!),
    ...(level &&
      !said &&
      years === undefined && { here: `, ${say.levelReason[level.reason]}`, yourLevel: say.thisJob }),
    // Where no level's pay is in that currency, it is no row among theirs.
    pay:
      figure && fit.levels[0] && !hides(options, 'pay-fit') ? { figure, says: say.advertisedAt } : undefined,
  };
}

/** The advertised pay as it is compared. */
export const postedFigure = (fit: PayFit): Figure | undefined => fit.posted && payFigure(fit.posted, fit);

/** Pay with one end, two, or two equal ones, as a figure. */
export const payFigure = (
  { min, max }: { min?: number | undefined; max?: number | undefined },
  { currency, period }: Pick<PayFit, 'currency' | 'period'>,
): Figure => ({
  measure: 'pay-range',
  ...(min === max ? { value: min } : { min, max }),
  currency,
  period,
});
