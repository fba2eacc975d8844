/**
 * The events of every element; those of single sections are in `section-events.ts`, and come with these. All bubble and cross
 * shadow roots; names are all lower case.
 */
import type { GuideIssue } from '../../model/parse.js';
import type { CareerGuide } from '../../model/guide-schema.js';

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

/** What all have in common. */
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
    'link-copy': LinkCopyEvent;
    'jobs-link': JobsLinkEvent;
  }
}
