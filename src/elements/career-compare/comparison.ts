/** Several guides at once: each with a source of its own, so that one that fails leaves the others comparable. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { GuideIssue } from '../../model/parse.js';
import type { Figure, Source } from '../../model/schema.js';
import type { GuideError } from '../../shared/source/guide-error.js';
import { GuideSource, type GuideState, type SourceHost } from '../../shared/source/guide-source.js';
import { columnOf, type Column } from './column.js';
import { figureRows } from './rows.js';

/** As many as can stand side by side and be read. */
const most = 4;

/** What the element says about what to compare. */
export interface CompareHost extends ReactiveControllerHost, HTMLElement {
  occupations?: unknown;
  guides?: unknown;
  occupation?: string;
  src?: string;
  timeout?: number | undefined;
}

/** One that could not be had. */
export interface Failed {
  readonly name: string;
  readonly failure: GuideError;
  readonly source: GuideSource;
}

/** To the element that shows it, it is what the source of one guide is to others. */
export class Comparison implements ReactiveController {
  state: GuideState = 'empty';
  issues: readonly GuideIssue[] = [];
  failure: GuideError | undefined;
  /** What the figures' origins are looked up in. */
  slice: { sources: readonly Source[]; figures: readonly (Figure | undefined)[] } | undefined;

  /** In order; of those on their way only the name. */
  columns: readonly (Column | string)[] = [];
  ready: readonly Column[] = [];
  rows = figureRows([]);
  failed: readonly Failed[] = [];
  /** The names of those named more than once, and of those too many. */
  twice: readonly string[] = [];
  tooMany: readonly string[] = [];

  readonly #host: CompareHost;
  readonly #own: GuideSource;
  #asked = new Map<unknown, GuideSource>();

  /** @param own The source that every element has; its guide is the first. */
  constructor(host: CompareHost, own: GuideSource) {
    this.#host = host;
    this.#own = own;
    host.addController(this);
  }

  /** Asks again for those that failed. */
  retry(): void {
    for (const { source } of this.failed) source.retry();
  }

  hostUpdate(): void {
    const twice = new Set<string>();
    const { sources, tooMany } = this.#ask(twice);
    this.tooMany = tooMany;
    const columns: (Column | string)[] = [];
    const failed: Failed[] = [];
    const issues: GuideIssue[] = [];
    const slugs = new Set<string>();
    for (const [name, source] of sources) {
      const { guide, failure, state } = source;
      if (failure) failed.push({ name, failure, source });
      else if (!guide) columns.push(...(state === 'loading' ? [name] : []));
      else if (slugs.has(guide.slug)) twice.add(guide.title);
      else {
        slugs.add(guide.slug);
        columns.push(columnOf(guide));
        if (state === 'partial')
          issues.push(...source.issues.map((issue) => ({ ...issue, path: `${guide.slug}: ${issue.path}` })));
      }
    }
    this.columns = columns;
    this.failed = failed;
    this.issues = issues;
    this.twice = [...twice];
    this.#sumUp(columns.filter((column) => typeof column !== 'string'));
  }

  hostUpdated(): void {
    for (const source of this.#asked.values()) source.hostUpdated();
  }

  hostDisconnected(): void {
    for (const source of this.#asked.values()) source.hostDisconnected();
  }

  /** The sources of what is named now; those of what is not any more are given up. */
  #ask(twice: Set<string>): { sources: [string, GuideSource][]; tooMany: string[] } {
    const { occupations, guides, occupation, src } = this.#host;
    const own = this.#own;
    const sources: [string, GuideSource][] = own.state === 'empty' ? [] : [[nameOf(occupation ?? src), own]];
    const tooMany: string[] = [];
    const before = this.#asked;
    this.#asked = new Map();
    const slugs = typeof occupations === 'string' ? occupations.split(/[\s,]+/) : listOf(occupations);
    const wanted = [
      ...slugs.map((value) => [value, typeof value === 'string' ? 'occupation' : 'guide'] as const),
      ...listOf(guides).map(
        (value) => [value, typeof value === 'string' && !/^\s*[[{]/.test(value) ? 'src' : 'guide'] as const,
      ),
    ];
    for (const [value, from] of wanted.filter(([value]) => value)) {
      const name = nameOf(value);
      if (this.#asked.has(value)) twice.add(name);
      else if (sources.length === most) tooMany.push(name);
      else {
        const source = before.get(value) ?? this.#sourceOf(value, from);
        this.#asked.set(value, source);
        sources.push([name, source]);
      }
    }
    for (const [value, source] of before) if (!this.#asked.has(value)) source.hostDisconnected();
    for (const source of this.#asked.values()) source.hostUpdate();
    return { sources, tooMany };
  }

  /** A source that takes what it is told for an element, and tells the real one what comes of it. */
  #sourceOf(value: unknown, from: string): GuideSource {
    const host = this.#host;
    const isAsked = () => host.isConnected && this.#asked.get(value) === source;
    const source: GuideSource = new GuideSource({
      [from]: value,
      localName: host.localName,
      // So that it looks for no script inside.
      inherited: { guide: undefined },
      addController() {},
      requestUpdate: () => host.requestUpdate(),
      dispatchEvent: (event: Event) => host.dispatchEvent(event),
      get timeout() {
        return host.timeout;
      },
      get baseURI() {
        return host.baseURI;
      },
      get isConnected() {
        return isAsked();
      },
    } as unknown as SourceHost);
    return source;
  }

  #sumUp(ready: readonly Column[]): void {
    const { columns, failed, issues } = this;
    const [first] = columns;
    this.failure = first ? undefined : failed[0]?.failure;
    if (ready.length < columns.length) this.state = 'loading';
    else if (first) this.state = issues[0] ? 'partial' : 'ready';
    else this.state = this.failure ? 'error' : 'empty';
    this.ready = ready;
    const rows = (this.rows = figureRows(ready)).flat();
    this.slice = ready[0] && {
      sources: ready.flatMap(({ sources }) => sources),
      figures: [
        ...rows.flatMap(({ figures, ofAll }) => [...figures, ofAll]),
        ...ready.flatMap(({ times }) => times.map(([, figure]) => figure)),
      ],
    };
  }
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/** What to call it before its guide has come: a slug as words, an address as it is, else its title. */
function nameOf(value: unknown): string {
  try {
    const name = typeof value === 'string' ? value : String((value as { title?: unknown }).title ?? '?');
    return (/^[a-z\d-]+$/.test(name) ? name.replaceAll('-', ' ') : name).slice(0, 80);
  } catch {
    // Nothing was given, or data that throws when it is read.
    return '?';
  }
}
