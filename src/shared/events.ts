/** Every event of the library. All bubble and cross shadow roots; names are all lower case. */
import type { GuideIssue } from '../model/parse.js';
import type { CareerGuide } from '../model/guide-schema.js';
import type { PayPeriod } from '../model/pay.js';

/** Why there is no guide to show. */
export type GuideErrorReason =
  | 'missing'
  | 'server'
  | 'network'
  | 'timeout'
  | 'format'
  | 'truncated'
  | 'invalid'
  | 'version'
  | 'occupation';

/** What all of them are. */
export class CareerEvent extends Event {
  constructor(type: string, cancelable = false) {
    super(type, { bubbles: true, composed: true, cancelable });
  }
}

/** A guide, or the data of one section, is shown. */
export class GuideLoadEvent extends CareerEvent {
  /**
   * @param guide The guide shown; absent where an element was given only its slice.
   * @param issues What was wrong with the data; the parts concerned are not shown.
   */
  constructor(
    readonly guide: CareerGuide | undefined,
    readonly issues: readonly GuideIssue[],
  ) {
    super('guide-load');
  }
}

/** There is nothing to show, and why. */
export class GuideErrorEvent extends CareerEvent {
  /**
   * @param reason One word for the kind of failure.
   * @param message The failure in English, with its details, for developers.
   * @param issues What is wrong with the data, where data arrived.
   */
  constructor(
    readonly reason: GuideErrorReason,
    readonly message: string,
    readonly issues: readonly GuideIssue[],
  ) {
    super('guide-error');
  }
}

/** What a column of the pay table is called in events. */
export type SalaryColumn = 'level' | 'years' | 'median' | 'average';

/** The reader sorted a table of pay: the one by level, or the one by country. */
export class SalarySortEvent extends CareerEvent {
  /**
   * @param column The column sorted by.
   * @param direction As in `aria-sort`; `none` is the guide's own order.
   */
  constructor(
    readonly column: SalaryColumn | 'country' | 'pay',
    readonly direction: 'ascending' | 'descending' | 'none',
  ) {
    super('salary-sort');
  }
}

/** The reader chose another pay period. */
export class SalaryPeriodEvent extends CareerEvent {
  /** @param period The period now shown. */
  constructor(readonly period: PayPeriod) {
    super('salary-period');
  }
}

/** The reader opened or closed the details of a level of the career path. */
export class PathToggleEvent extends CareerEvent {
  /**
   * @param level The level's id.
   * @param title Its title.
   * @param open Whether the details are open now.
   */
  constructor(
    readonly level: string,
    readonly title: string,
    readonly open: boolean,
  ) {
    super('path-toggle');
  }
}

/** The reader opened or closed an answer. */
export class FaqToggleEvent extends CareerEvent {
  /**
   * @param item The question's id, or its number from 1 where it has none.
   * @param question Its text.
   * @param open Whether the answer is open now.
   */
  constructor(
    readonly item: string,
    readonly question: string,
    readonly open: boolean,
  ) {
    super('faq-toggle');
  }
}

/** The reader filtered the questions. */
export class FaqFilterEvent extends CareerEvent {
  /**
   * @param query What the reader typed.
   * @param matches How many questions match.
   */
  constructor(
    readonly query: string,
    readonly matches: number,
  ) {
    super('faq-filter');
  }
}

/** The reader copied a link to a section or to one of its items. */
export class LinkCopyEvent extends CareerEvent {
  /** @param url The whole link. */
  constructor(readonly url: string) {
    super('link-copy');
  }
}

/** The reader follows "See open jobs". Cancelable: then the page does what it wants instead. */
export class JobsLinkEvent extends CareerEvent {
  /**
   * @param url Where the link leads.
   * @param title The job title that is looked for.
   * @param level The id of the level, where the link belongs to one.
   */
  constructor(
    readonly url: string,
    readonly title: string,
    readonly level: string | undefined,
  ) {
    super('jobs-link', true);
  }
}

declare global {
  interface HTMLElementEventMap {
    'guide-load': GuideLoadEvent;
    'guide-error': GuideErrorEvent;
    'salary-sort': SalarySortEvent;
    'salary-period': SalaryPeriodEvent;
    'link-copy': LinkCopyEvent;
    'jobs-link': JobsLinkEvent;
    'path-toggle': PathToggleEvent;
    'faq-toggle': FaqToggleEvent;
    'faq-filter': FaqFilterEvent;
  }
}
