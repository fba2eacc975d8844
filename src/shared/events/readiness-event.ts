/** The event of the readiness check, which comes with its result. */
import type { ReadinessArea } from '../../model/readiness-items.js';
import { CareerEvent } from './events.js';

/** The reader rated a skill, ticked off a step, or started over. */
export class ReadinessChangeEvent extends CareerEvent {
  /**
   * @param score From 0 to 100; absent while nothing is answered.
   * @param areas The score of each area; an area without a rating has none.
   * @param answered How many skills are rated.
   * @param total How many skills there are to rate.
   */
  constructor(
    readonly score: number | undefined,
    readonly areas: Readonly<Partial<Record<ReadinessArea, number>>>,
    readonly answered: number,
    readonly total: number,
  ) {
    super('readiness-change');
  }
}

declare global {
  interface HTMLElementEventMap {
    'readiness-change': ReadinessChangeEvent;
  }
}
