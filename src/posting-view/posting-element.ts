/** What the elements about a posting have in common: the posting, from the page or from the guide around them. */
import { nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { SectionId } from '../model/sections.js';
import type { Job } from '../shared/job.js';
import { SectionElement } from '../shared/section-element.js';
import { PostingSource } from './posting-source.js';

export abstract class PostingElement extends SectionElement<SectionId> {
  static override properties: PropertyDeclarations = {
    posting: {},
  };

  /**
   * Which posting to read: empty or `true` for the page's own, a selector for where it stands, or the posting itself as
   * an object or as JSON. Inside a guide with `posting`, that one's.
   */
  declare posting?: unknown;

  /** @internal A posting is no section of a guide. */
  declare data?: undefined;

  /** @internal */
  readonly section = undefined as never;

  readonly #postings = new PostingSource(this, () => this.source.guide);

  /** The posting against the guide, where it matches. */
  protected get job(): Job | undefined {
    return this.posting === undefined ? this.inherited?.job : this.#postings.job;
  }

  protected override renderContent(): TemplateResult | typeof nothing {
    return this.job ? this.framed(this.heading, nothing, this.renderSection()) : nothing;
  }

  /** What the heading says. */
  protected abstract get heading(): string;

  /** All below the heading; there is a job then. */
  protected abstract override renderSection(): unknown;
}
