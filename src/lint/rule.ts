/** What a rule is. */
import type { FactsIndex } from './occupation-facts.js';
import type { Keys } from './path.js';
import type { People } from './people.js';
import type { Reading } from './reading.js';

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
