/** The events of single sections. All bubble and cross shadow roots; names are all lower case. */
import type { PayPeriod } from '../../model/pay.js';
import { CareerEvent } from './events.js';

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

/** The reader ticked a step off, or took the tick back. */
export class StepsProgressEvent extends CareerEvent {
  /**
   * @param done How many steps are ticked off now.
   * @param total How many steps there are.
   * @param items The ids of those that are, in order; the number from 1 of a step without an id.
   */
  constructor(
    readonly done: number,
    readonly total: number,
    readonly items: readonly string[],
  ) {
    super('steps-progress');
  }
}

/** The reader follows a link of the application toolkit. Cancelable: then the page does what it wants instead. */
export class ToolkitLinkEvent extends CareerEvent {
  /**
   * @param kind What it leads to, such as `resume`.
   * @param url Where the link leads.
   */
  constructor(
    readonly kind: string,
    readonly url: string,
  ) {
    super('toolkit-link', true);
  }
}

/** The reader follows the link to a related career. Cancelable: then the page does what it wants instead. */
export class RelatedLinkEvent extends CareerEvent {
  /**
   * @param slug The related occupation.
   * @param url Where the link leads.
   */
  constructor(
    readonly slug: string,
    readonly url: string,
  ) {
    super('related-link', true);
  }
}

declare global {
  interface HTMLElementEventMap {
    'salary-sort': SalarySortEvent;
    'salary-period': SalaryPeriodEvent;
    'path-toggle': PathToggleEvent;
    'faq-toggle': FaqToggleEvent;
    'faq-filter': FaqFilterEvent;
    'steps-progress': StepsProgressEvent;
    'toolkit-link': ToolkitLinkEvent;
    'related-link': RelatedLinkEvent;
  }
}
