/** What a posting adds to a guide. Types only: the code that makes it comes where a page asks for it. */
import type { Figure } from '../../model/schema.js';
import type { RequirementComparison } from '../../posting/compare-requirements.js';
import type { PostingLevel } from '../../posting/level-of-posting.js';
import type { MatchResult } from '../../posting/match.js';
import type { PayFit } from '../../posting/pay-fit.js';
import type { Posting } from '../../posting/posting.js';

/** Advertised pay as other sections show it beside their own. */
export interface JobPay {
  readonly figure: Figure;
  /** What stands before the amount in a sentence. */
  readonly says: string;
}

/** A posting that is for the occupation of a guide. */
export interface Job {
  /** What it is called where it stands among levels. */
  readonly name: string;
  readonly posting: Posting;
  /** Who reads about it, as the host says it. */
  readonly audience: string | undefined;
  readonly match: MatchResult;
  readonly fit: PayFit;
  readonly level: PostingLevel | undefined;
  readonly requirements: RequirementComparison;
  /** Ids of the guide's skills that the posting asks for. */
  readonly required: readonly string[];
  /** Why the level is the one it is, to be said after "You are here"; absent where the host says the level. */
  readonly here?: string | undefined;
  /** Said instead of "Your level"; absent where the host says the level. */
  readonly yourLevel?: string | undefined;
  /** Absent where it cannot be compared, or is not to be shown. */
  readonly pay?: JobPay | undefined;
}
