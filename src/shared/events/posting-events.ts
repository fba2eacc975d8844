/** The events about a job posting. Apart from the others, so that only pages with a posting load them. */
import type { MatchReason } from '../../posting/match.js';
import type { PagePosting } from '../../posting/page-postings.js';
import type { PayFit, PayVerdict } from '../../posting/pay-fit.js';
import { CareerEvent } from './events.js';

/** Why a guide shows nothing about a posting. */
export type MismatchReason = MatchReason | NonNullable<PagePosting['reason']> | 'reader';

/** The posting is for the guide's occupation, and is shown. */
export class PostingMatchEvent extends CareerEvent {
  /**
   * @param reason What it was matched by.
   * @param confidence From 0 to 1.
   * @param met The code or the title of the guide that was met.
   * @param title The posting's title.
   * @param level The id of the level that it is for, where that can be told.
   */
  constructor(
    readonly reason: 'code' | 'title' | 'occupation',
    readonly confidence: number,
    readonly met: string | undefined,
    readonly title: string | undefined,
    readonly level: string | undefined,
  ) {
    super('posting-match');
  }
}

/** Nothing is shown about a posting, and why. */
export class PostingMismatchEvent extends CareerEvent {
  /**
   * @param reason `none`: there is no posting; `several`: none of several is this page's; `selector`: it is not a valid
   * one; `reader`: the reader said no; else why it is not for this occupation.
   * @param confidence From 0 to 1.
   * @param title The posting's title, where there is one.
   */
  constructor(
    readonly reason: MismatchReason,
    readonly confidence: number,
    readonly title: string | undefined,
  ) {
    super('posting-mismatch');
  }
}

/** Advertised pay was held against the market's. */
export class PayFitEvent extends CareerEvent {
  /** Per cent that the middle of the pay is over the official median; negative: under it. */
  declare readonly distance: number | undefined;
  /** Advertised, in `currency` a `period`. */
  declare readonly min: number | undefined;
  declare readonly max: number | undefined;
  declare readonly currency: string | undefined;
  declare readonly period: PayFit['period'];
  declare readonly verdict: PayVerdict;

  constructor({ verdict, distance, posted, currency, period }: PayFit) {
    super('pay-fit');
    Object.assign(this, { verdict, distance, currency, period, ...posted });
  }
}

declare global {
  interface HTMLElementEventMap {
    'posting-match': PostingMatchEvent;
    'posting-mismatch': PostingMismatchEvent;
    'pay-fit': PayFitEvent;
  }
}
