/**
 * Where an element's data comes from. One question at a time: the last one asked wins, an answer to
 * an earlier one is dropped, and a question nobody waits for is withdrawn.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CareerGuide } from '../../model/guide-schema.js';
import type { GuideIssue, ParseResult } from '../../model/parse.js';
import type { SectionId } from '../../model/sections.js';
import { sliceOf, type Slice } from '../../model/slices.js';
import { isChecked } from '../../model/checked.js';
import { GuideErrorEvent, GuideLoadEvent } from '../events/events.js';
import { GuideError } from './guide-error.js';
import { loadOccupation, onOccupation } from './occupation-registry.js';

/** What an element is showing. */
export type GuideState = 'empty' | 'loading' | 'ready' | 'partial' | 'error';

/** Where data can come from. */
export type From = 'data' | 'guide' | 'src' | 'inline' | 'occupation' | 'inherited';

/** A guide, or the slice of one section, with what was wrong. */
export type Result = ParseResult<CareerGuide | Slice>;

/** What the host element says about its data. */
export interface SourceHost extends ReactiveControllerHost, HTMLElement {
  /** The section that the host shows; absent for a whole guide. */
  readonly section?: SectionId;
  data?: unknown;
  guide?: unknown;
  src?: string;
  occupation?: string;
  timeout?: number | undefined;
  inherited?: { guide: CareerGuide | undefined };
}

let ownData: typeof import('./own-data.js') | undefined;

/** Brings an element's data, and holds it with its state; the element is drawn anew when either changes. */
export class GuideSource implements ReactiveController {
  state: GuideState = 'empty';
  guide: CareerGuide | undefined;
  slice: Slice | undefined;
  issues: readonly GuideIssue[] = [];
  failure: GuideError | undefined;

  /** Resolves when the question asked last is answered, or dropped. */
  settled: Promise<void> | undefined;

  readonly #host: SourceHost;
  #from: From | undefined;
  #value: unknown;
  #withdraw: AbortController | undefined;
  #observer: MutationObserver | undefined;
  #news: Event | undefined;
  #ignored = false;

  constructor(host: SourceHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const host = this.#host;
    // Sections that a guide feeds have no script of their own to wait for.
    if (!host.inherited && globalThis.MutationObserver) {
      this.#observer = new MutationObserver(() => host.requestUpdate());
      this.#observer.observe(host, { childList: true, characterData: true, subtree: true });
    }
    host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    // An element that is only being moved is connected again by then, and keeps its question.
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#withdraw?.abort();
      if (this.state === 'loading' || this.state === 'error') this.#from = undefined;
    });
  }

  hostUpdate(): void {
    // Nobody would withdraw what an element asks that is not on the page; connecting asks again.
    if (!this.#host.isConnected) return;
    const [from, value] = this.#question();
    if (from !== this.#from || value !== this.#value) this.#ask(from, value);
  }

  hostUpdated(): void {
    const news = this.#news;
    this.#news = undefined;
    if (news) this.#host.dispatchEvent(news);
  }

  /** Asks the same question once more. */
  retry(): void {
    this.#from = undefined;
    this.#host.requestUpdate();
  }

  /** The first source that there is, in the order of precedence. */
  #question(): [From?, unknown?] {
    const host = this.#host;
    if (host.section && this.#isGiven('data')) return ['data', host.data];
    if (this.#isGiven('guide')) return ['guide', host.guide];
    if (host.src) return ['src', host.src];
    const script = host.querySelector?.(':scope > script[type="application/json"]');
    if (script) return ['inline', script.textContent];
    if (host.occupation) return ['occupation', host.occupation];
    return host.inherited?.guide ? ['inherited', host.inherited.guide] : [];
  }

  #isGiven(from: 'data' | 'guide'): boolean {
    const value = this.#host[from];
    // Frameworks that render before the element is defined write objects as this text.
    if (value !== '[object Object]') return value !== undefined && value !== null && value !== '';
    if (!this.#ignored)
      this.#warn(`${from}="[object Object]" is ignored: set the property, or JSON as the attribute.`);
    this.#ignored = true;
    return false;
  }

  #ask(from: From | undefined, value: unknown): void {
    this.#from = from;
    this.#value = value;
    this.#withdraw?.abort();
    const { signal } = (this.#withdraw = new AbortController());
    if (!from) return this.#show('empty');

    const answer = this.#answer(from, value, signal);
    if (!(answer instanceof Promise)) return this.#take(from, answer);
    this.state = 'loading';
    this.failure = undefined;
    const settle = (take: () => void) => {
      if (!signal.aborted) take();
      this.#host.requestUpdate();
    };
    this.settled = answer.then(
      (result) => settle(() => this.#take(from, result)),
      (error: GuideError) => settle(() => this.#fail(error, [])),
    );
  }

  #answer(from: From, value: unknown, signal: AbortSignal): Result | Promise<Result> {
    if (from === 'inherited' || isChecked(value)) return asChecked(value);
    // Once its code is there, data that the page sets is shown without a wait.
    if (ownData && (from === 'data' || from === 'guide'))
      return ownData.parse(from, value, this.#host.section, this);
    return this.#bring(from, value, signal);
  }

  async #bring(from: From, value: unknown, signal: AbortSignal): Promise<Result> {
    let data = value;
    if (from === 'occupation') {
      const stop = onOccupation((slug) => slug === value && this.failure && this.retry());
      signal.addEventListener('abort', stop);
      data = await loadOccupation(value as string);
      if (isChecked(data)) return asChecked(data);
    }
    // While the page is still arriving, so is the script; its further text asks anew.
    if (from === 'inline' && document.readyState === 'loading') {
      await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve));
    }
    try {
      ownData = await import('./own-data.js');
    } catch (error) {
      throw new GuideError('network', `A part of the library could not be loaded: ${String(error)}`, true);
    }
    data = await ownData.bring(from, data, this.#host, signal);
    return ownData.parse(from, data, this.#host.section, this);
  }

  #take(from: From, { guide: found, issues, dropped }: Result): void {
    const { section } = this.#host;
    const whole = from !== 'data';
    if (!found || (whole && dropped.includes(section!))) {
      const { path, received } = issues[0] ?? {};
      const reason = path === 'schemaVersion' && received !== 'undefined' ? 'version' : 'invalid';
      return this.#fail(new GuideError(reason, summary(issues)), issues);
    }
    const guide = whole ? (found as CareerGuide) : undefined;
    const slice = section && (guide ? sliceOf(guide, section) : (found as Slice));
    if (section && !slice) return this.#show('empty', guide);
    this.#show(dropped.length && !(section && whole) ? 'partial' : 'ready', guide, slice, issues);
    if (from === 'inherited') return;
    this.#news = new GuideLoadEvent(guide, issues);
    if (issues.length) this.#warn(summary(issues), issues);
  }

  #fail(failure: GuideError, issues: readonly GuideIssue[]): void {
    this.#show('error', undefined, undefined, issues);
    this.failure = failure;
    this.#news = new GuideErrorEvent(failure.reason, failure.message, issues);
    this.#warn(failure.message, issues);
  }

  #show(state: GuideState, guide?: CareerGuide, slice?: Slice, issues: readonly GuideIssue[] = []): void {
    this.state = state;
    this.guide = guide;
    this.slice = slice;
    this.issues = issues;
    this.failure = undefined;
  }

  #warn(message: string, issues: readonly GuideIssue[] = []): void {
    console.warn(`<${this.#host.localName}> ${message}`, ...(issues.length ? [issues] : []));
  }
}

const asChecked = (guide: unknown): Result => ({ guide: guide as CareerGuide, issues: [], dropped: [] });

const summary = ([first, ...rest]: readonly GuideIssue[]) =>
  first
    ? `${first.path || 'The guide'}: ${first.message}${rest.length ? ` (and ${rest.length} more)` : ''}`
    : '';
