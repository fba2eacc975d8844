/** What the elements about a posting have in common: the posting, from the page or from the guide around them. */
import { nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { SectionId } from '../model/sections.js';
import type { Job } from '../shared/element/job.js';
import { SectionElement } from '../shared/element/section-element.js';
import { PostingSource } from './posting-source.js';

/** What every element about a posting is built on: the comparison, and nothing to show where there is none. */
export abstract class PostingElement extends SectionElement<SectionId> {
  static override properties: PropertyDeclarations = {
    posting: {},
  };

  /**
   * Which posting to read: empty or `true` for the page's own, a selector for where it stands, or the posting itself as
   * an object or as JSON. Inside a guide with `posting`, that one's.
   */
  declare posting?: unknown;

  /** @internal A posting is no section of a guide, so it has no data of its own. */
  declare data?: undefined;

  /** @internal */
  readonly section = undefined as never;

  #isShown = false;
  readonly #postings = new PostingSource(this, () => this.source.guide);

  /** The posting against the guide, where it matches. */
  protected get job(): Job | undefined {
    const { posting, inherited } = this;
    // Of an attribute that is removed there is null.
    return posting === undefined || posting === null ? inherited?.job : this.#postings.job;
  }

  /** Whoever came by a link to it, before the posting was read, is led to it now. */
  protected override updated(): void {
    super.updated();
    const isShown = !!this.job;
    if (isShown && !this.#isShown && location.hash === `#${this.linkPrefix}.${this.place}`)
      void this.reveal(this.place);
    this.#isShown = isShown;
  }

  protected override renderContent(): TemplateResult | typeof nothing {
    const { job, heading, place } = this;
    if (!job) return nothing;
    const head = this.still([heading], () => this.head(heading, this.copyLink(heading, place)));
    return this.framed(head, this.renderSection());
  }

  /** @internal */
  override async reveal(place: string): Promise<void> {
    if (this.job && place === this.place) await super.reveal(this.section);
  }

  /** What a link to it ends with. */
  protected abstract readonly place: string;

  /** What the heading says. */
  protected abstract get heading(): string;

  /** All below the heading; there is a job then. */
  protected abstract override renderSection(): unknown;
}
