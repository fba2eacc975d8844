/** The posting that an element is asked to read: where it is, whether it is for the guide, and what is told about that. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CareerGuide } from '../model/guide-schema.js';
import { isNode } from '../posting/cursor.js';
import { choosePosting, parseJsonLd, postingsIn } from '../posting/json-ld.js';
import { matchPosting } from '../posting/match.js';
import { watchPosting, type PagePosting } from '../posting/page-postings.js';
import { readPosting } from '../posting/read-posting.js';
import type { Job } from '../shared/element/job.js';
import { PostingMatchEvent, PostingMismatchEvent } from '../shared/events/posting-events.js';
import { jobOf, type JobOptions } from './job.js';

/** What an element says about the posting. */
export interface PostingHost extends ReactiveControllerHost, HTMLElement, JobOptions {
  posting?: unknown;
}

/** What decides how a job is shown. */
const options = ['level', 'years', 'area', 'rates', 'hide', 'audience'] as const;

/** Brings the posting that an element is asked to read, holds it against the guide, and tells the page. */
export class PostingSource implements ReactiveController {
  /** The posting against the guide, where it matches. */
  job: Job | undefined;

  readonly #host: PostingHost;
  readonly #guide: () => CareerGuide | undefined;
  #asked: unknown;
  #found: PagePosting | undefined;
  #key = '';
  #rejected = '';
  #stop: (() => void) | undefined;
  #inputs: readonly unknown[] = [];
  #told = '';
  #news: Event | undefined;

  /** @param guide What is shown at the time. */
  constructor(host: PostingHost, guide: () => CareerGuide | undefined) {
    this.#host = host;
    this.#guide = guide;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = this.#asked = undefined;
  }

  hostUpdate(): void {
    const host = this.#host;
    if (host.posting !== this.#asked && host.isConnected) this.#ask((this.#asked = host.posting));
    const inputs = [this.#found, this.#guide(), this.#rejected, ...options.map((key) => host[key])];
    if (inputs.some((input, index) => input !== this.#inputs[index])) this.#compare();
    this.#inputs = inputs;
  }

  hostUpdated(): void {
    const news = this.#news;
    this.#news = undefined;
    if (news) this.#host.dispatchEvent(news);
  }

  /** The reader says that the posting is not for this occupation. */
  reject(): void {
    this.#rejected = this.#key;
    this.#host.requestUpdate();
  }

  #ask(posting: unknown): void {
    this.#stop?.();
    this.#stop = undefined;
    const isText = typeof posting === 'string';
    if (posting === undefined || posting === null || posting === false) this.#take(undefined);
    else if (isNode(posting) || (isText && /^\s*(\{|\[\s*[[{])/.test(posting))) this.#take(given(posting));
    else
      this.#stop = watchPosting(this.#host.ownerDocument, isText ? posting : undefined, (found) =>
        this.#take(found),
      );
  }

  #take(found: PagePosting | undefined): void {
    const key = JSON.stringify(found) ?? '';
    if (key === this.#key) return;
    this.#key = key;
    this.#found = found;
    this.#host.requestUpdate();
  }

  #compare(): void {
    const guide = this.#guide();
    this.job = undefined;
    if (!guide || !this.#found) return;
    const { posting, reason } = this.#found;
    const match = posting && matchPosting(posting, guide);
    const title = posting?.title?.value;
    const rejected = this.#rejected === this.#key;
    if (match?.matches && !rejected) {
      this.job = jobOf(posting!, guide, match, this.#host);
      const why = match.reason as PostingMatchEvent['reason'];
      this.#tell(
        new PostingMatchEvent(why, match.confidence, match.met, title, this.job.level?.id),
        guide.slug,
      );
    } else {
      const why = rejected ? 'reader' : (match?.reason ?? reason!);
      this.#tell(new PostingMismatchEvent(why, match?.confidence ?? 0, title), guide.slug);
    }
  }

  /** Once for each posting, guide and answer, whatever else changes. */
  #tell(event: PostingMatchEvent | PostingMismatchEvent, slug: string): void {
    const told = [event.type, event.reason, slug, this.#key].join();
    if (told !== this.#told) this.#news = event;
    this.#told = told;
  }
}

/** What the page hands over: an object, or JSON, with a posting in it or as one. */
function given(input: unknown): PagePosting {
  const data = typeof input === 'string' ? parseJsonLd(input) : input;
  const found = postingsIn(data);
  const { chosen, reason } = choosePosting(found, globalThis.location?.href);
  const posting = chosen?.value ?? (!found[0] && isNode(data) && !Array.isArray(data) ? data : undefined);
  return posting ? { posting: readPosting(posting) } : { reason: reason! };
}
