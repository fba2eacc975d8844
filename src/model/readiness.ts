/**
 * How ready somebody is, by their own ratings: a score by area, what they lack, and what to do first.
 *
 * A score is the share of the points that could be had: a skill has 0 to 3 by its rating, a step 3 when it is done,
 * each times its weight. Skills that are not rated count neither way.
 */
import {
  best,
  readinessAreas,
  readinessItems,
  type ReadinessAnswers,
  type ReadinessArea,
  type ReadinessGuide,
  type ReadinessItem,
} from './readiness-items.js';
import type { Figure } from './schema.js';

/** The rating from which on a skill is no gap. */
const well = 2;

/** How one area stands. */
export interface ReadinessOfArea {
  readonly area: ReadinessArea;
  /** From 0 to 100; absent while no skill of the area is rated. */
  readonly score: number | undefined;
  /** How many skills are rated, or steps done. */
  readonly answered: number;
  readonly total: number;
  readonly items: readonly ReadinessItem[];
}

/** A step that is still to do. */
export interface ReadinessTask extends ReadinessItem {
  /** The gaps that are closed there. */
  readonly closes: readonly ReadinessItem[];
}

/** How ready somebody is, and what to do about it. */
export interface Readiness {
  /** From 0 to 100; absent while nothing is answered. */
  readonly score: number | undefined;
  /** The areas that the guide has. */
  readonly areas: readonly ReadinessOfArea[];
  /** How many skills are rated. */
  readonly answered: number;
  /** How many skills there are to rate. */
  readonly total: number;
  /** The skills rated less than well: by weight, then by rating, then as in the guide. */
  readonly gaps: readonly ReadinessItem[];
  /** The steps not done: first those where most is learned of what is lacking, else as in the guide. */
  readonly tasks: readonly ReadinessTask[];
  /** The times of these steps, added up for each unit; of a step with several times the first counts. */
  readonly time: readonly Figure[];
  /** How many of these steps state no time. */
  readonly untimed: number;
}

/** Rates somebody's answers by what a guide asks for. An answer other than 0, 1, 2 and 3 is none. */
export function readiness(guide: ReadinessGuide, answers: ReadinessAnswers): Readiness {
  const items = readinessItems(guide, answers);
  const toRate = items.filter(({ area }) => area !== 'steps');
  const gaps = toRate
    .filter(({ rating = well }) => rating < well)
    .sort((a, b) => b.weight - a.weight || a.rating! - b.rating!);
  const tasks = items
    .filter(({ area, rating }) => area === 'steps' && !rating)
    .map((step) => ({ ...step, closes: gaps.filter(({ learnedIn }) => learnedIn.includes(step.id)) }))
    .sort((a, b) => load(b) - load(a));

  return {
    score: items.some(isAnswered) ? scoreOf(items) : undefined,
    areas: readinessAreas
      .map((area) => {
        const own = items.filter((each) => each.area === area);
        const answered = own.filter(isAnswered).length;
        return { area, score: scoreOf(own), answered, total: own.length, items: own };
      })
      .filter(({ total }) => total),
    answered: toRate.filter(isAnswered).length,
    total: toRate.length,
    gaps,
    tasks,
    time: sumByUnit(tasks.flatMap(({ times }) => times.slice(0, 1))),
    untimed: tasks.filter(({ times }) => !times.length).length,
  };
}

/** A step that is not ticked off is not done; yet nobody has answered by leaving it. */
const isAnswered = ({ area, rating }: ReadinessItem) => (area === 'steps' ? !!rating : rating !== undefined);

/** How much of what is lacking is learned in a step, and how much the step itself counts. */
const load = ({ weight, closes }: ReadinessTask) =>
  closes.reduce((sum, gap) => sum + gap.weight * (well - gap.rating!), weight);

/** The points had, as per cent of those that could be had. */
function scoreOf(items: readonly ReadinessItem[]): number | undefined {
  let had = 0;
  let possible = 0;
  for (const { rating, weight } of items) {
    if (rating === undefined) continue;
    had += rating * weight;
    possible += best * weight;
  }
  return possible ? Math.round((had / possible) * 100) : undefined;
}

/** Ranges stay ranges, open ends stay open, and no unit is turned into another. */
function sumByUnit(times: readonly Figure[]): Figure[] {
  return [...new Set(times.map(({ unit }) => unit))].map((unit) => {
    const own = times.filter((time) => time.unit === unit);
    const sum = (amount: (time: Figure) => number) => own.reduce((total, time) => total + amount(time), 0);
    const min = sum((time) => time.value ?? time.min ?? 0);
    const max = sum((time) => (time.open ? Infinity : (time.value ?? time.max ?? Infinity)));
    return {
      measure: 'time',
      unit,
      approximate: own.some((time) => time.approximate),
      ...(min === max ? { value: min } : max < Infinity ? { min, max } : { min }),
    };
  });
}
