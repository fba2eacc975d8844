/** What of a guide a reader is rated by: the skills, and the steps to tick off, each with its answer. */
import type { Sections } from './guide-schema.js';
import type { Figure } from './schema.js';

/** The parts of a score, in order: the two kinds of skills, and the steps. */
export const readinessAreas = ['technical', 'soft', 'steps'] as const;

/** The parts of a score: the two kinds of skills, and the steps. */
export type ReadinessArea = (typeof readinessAreas)[number];

/** What a step that is done counts: as much as the best rating. */
export const best = 3;

/** Ratings from 0 to 3 by key (`technical.ehr`); a step that is done has 3. What is not there is not rated, not done. */
export type ReadinessAnswers = Readonly<Record<string, number>>;

/** What of a guide somebody can be rated by. */
export interface ReadinessGuide {
  skills?: Sections['skills'] | undefined;
  steps?: Sections['steps'] | undefined;
}

/** A skill to rate, or a step to tick off. */
export interface ReadinessItem {
  readonly area: ReadinessArea;
  /** Its id; of a step without one, its number from 1. */
  readonly id: string;
  /** What its answer is filed under: area and id. */
  readonly key: string;
  readonly title: string;
  readonly weight: number;
  /** Absent for a skill that is not rated; of a step 3 or 0. */
  readonly rating: number | undefined;
  /** The ids of the steps where a skill is learned. */
  readonly learnedIn: readonly string[];
  /** The times that the guide states for a step. */
  readonly times: readonly Figure[];
}

const isTime = ({ unit, value, min, max }: Figure) =>
  ['hours', 'months', 'years'].includes(unit!) && (value ?? min ?? max) !== undefined;

/** Skills and steps with what was answered. An answer other than 0, 1, 2 and 3 is none. */
export function readinessItems(
  { skills, steps }: ReadinessGuide,
  answers: ReadinessAnswers,
): ReadinessItem[] {
  const item = (area: ReadinessArea, id: string, title: string, weight = 1) => {
    const key = `${area}.${id}`;
    const answer = Object.hasOwn(answers, key) ? answers[key] : undefined;
    const rating = [0, 1, 2, best].find((possible) => possible === answer);
    return { area, id, key, title, weight, rating };
  };
  const rated = (['technical', 'soft'] as const).flatMap((area) =>
    (skills?.[area] ?? []).map((skill) => ({
      ...item(area, skill.id, skill.name, skill.weight),
      learnedIn: skill.steps ?? [],
      times: [],
    })),
  );
  const ticked = (steps?.items ?? []).map(({ id, title, weight, figures = [] }, index) => {
    const step = item('steps', id ?? String(index + 1), title, weight);
    const rating = step.rating === best ? best : 0;
    return { ...step, rating, learnedIn: [], times: figures.filter(isTime) };
  });
  return [...rated, ...ticked];
}
