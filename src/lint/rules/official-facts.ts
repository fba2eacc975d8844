import { convertPay } from '../../model/pay.js';
import type { Figure } from '../../model/schema.js';
import { amountOf, knownMeasure, periodOf } from '../measures.js';
import {
  educationIn,
  educationNames,
  factsOrigin,
  isUnitedStates,
  payCap,
  type OccupationFacts,
} from '../occupation-facts.js';
import { textOf } from '../reading.js';
import type { Context, Rule } from '../rule.js';

/** Whether a reader takes the figure for one that the statistics office answers for. */
export function isClaimedOfficial({ status, source }: Figure, sources: Context['sources']): boolean {
  if (status) return status === 'official';
  return isStatisticsOffice(source, sources);
}

/** Whether a source is the office that the bundled facts come from, or does not say who it is. */
export function isStatisticsOffice(source: string | undefined, sources: Context['sources']): boolean {
  const given = sources.get(source ?? '');
  const text = [source, given?.name, given?.publisher, given?.url].map(textOf).join(' ');
  return /\bbls\b|bureau of labor statistics|occupational outlook handbook|\booh\b/i.test(text);
}

export const officialFacts: Rule = {
  id: 'official-facts',
  severity: 'error',
  reason: 'What is called official is believed; it has to be what the office has published.',
  *check(context) {
    for (const { figure, keys } of context.figures) {
      const message = problem(figure, context);
      if (message) yield { keys, message };
    }
  },
};

function problem(figure: Figure, { sources, people }: Context): string | undefined {
  if (!isClaimedOfficial(figure, sources) || !isUnitedStates(figure)) return undefined;
  const occupation = people.factsOn(figure);
  const measure = knownMeasure(figure);
  if (!occupation || !measure) return undefined;
  if (isOfAnotherSpan(figure, occupation))
    return `${amountOf(figure)} is called official for ${periodOf(figure)}, but for ${occupation.title} the ${factsOrigin.name} has it for ${factsOrigin.from} to ${factsOrigin.to}.`;
  if (!holdsThen(figure, measure)) return undefined;
  const official = measure === 'percentiles' ? besides(figure, occupation) : differing(figure, occupation);
  return (
    official &&
    `${amountOf(figure)} is called official, but for ${occupation.title} the ${factsOrigin.name} has ${official}.`
  );
}

/** The office's rate, said of other years that begin with its own. */
const isOfAnotherSpan = (figure: Figure, { change }: OccupationFacts): boolean =>
  knownMeasure(figure) === 'change' &&
  !!figure.from?.startsWith(factsOrigin.from) &&
  !!figure.to &&
  !figure.to.startsWith(factsOrigin.to) &&
  figure.value === change;

/** Whether the facts are for the same time; without a date of its own, a figure is read as one for now. */
function holdsThen({ asOf, from, to }: Figure, measure: string): boolean {
  if (measure === 'education') return true;
  if (from ?? to) {
    const isSpan =
      (from ?? factsOrigin.from).startsWith(factsOrigin.from) &&
      (to ?? factsOrigin.to).startsWith(factsOrigin.to);
    return isSpan && measure !== 'median';
  }
  if (!asOf) return true;
  if (measure === 'median' || measure === 'percentiles')
    return asOf.startsWith(factsOrigin.pay) || asOf === '2024';
  return asOf.startsWith(measure === 'projected-jobs' ? factsOrigin.to : factsOrigin.from);
}

/** The official median, where it does not lie between percentiles that are called official. */
function besides({ p10, p25, p75, p90, currency, period, hours }: Figure, { medianPay }: OccupationFacts) {
  if (medianPay === undefined || !period || (currency && currency !== 'USD')) return undefined;
  const yearly = (amount: number) => convertPay(amount, period, 'year', hours);
  const isOver = [p10, p25].some((amount) => amount !== undefined && yearly(amount) > medianPay * 1.005);
  const isUnder = [p75, p90].some((amount) => amount !== undefined && yearly(amount) < medianPay * 0.995);
  return isOver || isUnder
    ? `a median of $${medianPay.toLocaleString('en-US')} a year (May 2024)`
    : undefined;
}

/** What the facts say instead. */
function differing(figure: Figure, occupation: OccupationFacts): string | undefined {
  const { value = 0, period, hours } = figure;
  const number = (amount: number) => amount.toLocaleString('en-US');
  const isNear = (official: number, tolerance: number) =>
    Math.abs(value - official) <= official * (figure.approximate ? Math.max(tolerance, 0.02) : tolerance);
  const { medianPay, change, jobs, projectedJobs, education } = occupation;
  switch (knownMeasure(figure)) {
    case 'median': {
      if (medianPay === undefined || (figure.currency && figure.currency !== 'USD')) return undefined;
      const yearly = convertPay(value, period ?? (value < 500 ? 'hour' : 'year'), 'year', hours);
      const isRounded = (period ?? 'year') !== 'year' || value < 500;
      if (medianPay >= payCap && yearly >= payCap) return undefined;
      const tolerance = isRounded ? 0.005 : figure.approximate ? 0.02 : 0;
      return Math.abs(yearly - medianPay) <= medianPay * tolerance
        ? undefined
        : `a median of $${number(medianPay)} a year (May 2024)`;
    }
    case 'change':
      return change === undefined || Math.round(value) === change
        ? undefined
        : `${number(change)} % for 2024–34`;
    case 'jobs':
      return jobs === undefined || isNear(jobs, 0.0005) ? undefined : `${number(jobs)} jobs in 2024`;
    case 'projected-jobs':
      return projectedJobs === undefined || isNear(projectedJobs, 0.0005)
        ? undefined
        : `${number(projectedJobs)} jobs projected for 2034`;
    case 'education': {
      const stated = educationIn(figure.text ?? '');
      return !education || !stated.length || stated.every((level) => level === education)
        ? undefined
        : `${educationNames[education]} as the typical entry level`;
    }
    default:
      return undefined;
  }
}

export const officialUnconfirmed: Rule = {
  id: 'official-unconfirmed',
  severity: 'warning',
  reason: 'A number from an earlier release, still called official, hides what the office says today.',
  *check({ figures, sources, people }) {
    for (const { figure, keys } of figures) {
      if (!isClaimedOfficial(figure, sources) || !isStatisticsOffice(figure.source, sources)) continue;
      if (!isUnitedStates(figure) || figure.text || !people.factsOn(figure)) continue;
      const known = figure.from ? factsOrigin.from : factsOrigin.pay;
      const date = figure.from ?? figure.asOf;
      const hasNewer = figures.some(
        (other) =>
          other.figure.measure === figure.measure &&
          (other.figure.from ?? other.figure.asOf ?? '') > (date ?? '') &&
          people.factsOn(other.figure) === people.factsOn(figure),
      );
      if (date && date.slice(0, 4) < known.slice(0, 4) && !hasNewer)
        yield {
          keys,
          message: `${amountOf(figure)} (${periodOf(figure)}) is called official, but is from before the release that it can be checked against (${factsOrigin.name}, ${
            figure.from ? '2024–34' : 'May 2024'
          }): give the current figure, or say that it is unverified.`,
        };
    }
  },
};
