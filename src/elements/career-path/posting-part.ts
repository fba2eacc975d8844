/** All that a guide shows of the posting on the page. A chunk of its own: a page without a posting never loads it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../locales/en.js';
import { enPosting as say } from '../../locales/en-posting.js';
import type { CareerGuide } from '../../model/guide-schema.js';
import { PostingSource, type PostingHost } from '../../posting-view/posting-source.js';
import { amountText } from '../../locales/format.js';
import type { Inherited } from '../../shared/element/guide-element.js';
import type { Job } from '../../shared/element/job.js';
import { hides } from '../../posting-view/job.js';
import { PayFit } from '../pay-fit/pay-fit.js';
import { RequirementCheck } from '../requirement-check/requirement-check.js';
import { sectionView } from './section-views.js';

/** Their tags, names and classes. */
const parts = [
  ['pay-fit', say.payTitle, PayFit],
  ['requirement-check', say.requirementsTitle, RequirementCheck],
] as const;

export class PostingPart {
  readonly #host: PostingHost;
  readonly #source: PostingSource;

  /** @param guide What is shown at the time. */
  constructor(host: PostingHost & { job?: PostingPart }, guide: () => CareerGuide | undefined) {
    for (const [id, , Part] of parts as readonly (readonly [string, string, CustomElementConstructor])[]) {
      const tag = `career-path--${id}`;
      // Not twice: the page may bring this chunk in two copies.
      if (!customElements.get(tag)) customElements.define(tag, class extends Part {});
    }
    this.#host = host;
    this.#source = new PostingSource(host, guide);
    host.job = this;
  }

  /** What the sections get of it; the host's own word about the reader's level counts more. */
  handDown(level: string | undefined, years: number | undefined): Pick<Inherited, 'job' | 'level'> {
    const { job } = this.#source;
    return { job, level: level || (years === undefined ? job?.level?.id : undefined) };
  }

  /** Says at the top which job it is about, and why. */
  notice(words: Words, lang: string): TemplateResult | typeof nothing {
    const { job } = this.#source;
    if (!job) return nothing;
    const { posting, match, level } = job;
    const { reason, confidence, met = '' } = match;
    const why = say.matched[reason as keyof typeof say.matched](met);
    const sure = say.sure[confidence >= 0.85 ? 'high' : confidence >= 0.7 ? 'middle' : 'low'];
    return html`<aside class="box group" part="posting" aria-label=${say.about}>
      <p>
        <strong>${say.about}:</strong>
        <bdi>${say.job(posting.title?.value ?? met, posting.organization?.value)}</bdi>
      </p>
      ${level && html`<p>${levelText(level, words, lang)}</p>`}
      ${
        reason === 'code'
          ? html`<p class="muted">${why}</p>`
          : html`<p class="muted">${why} (${sure}).</p>
              <p class="muted">
                <button type="button" part="posting-reject" @click=${this.#reject}>${say.reject}</button>
              </p>`
      }
    </aside>`;
  }

  /** Ids and names of what stands before the sections. */
  get shown(): (readonly [id: string, name: string])[] {
    return this.#source.job
      ? parts.filter(([id]) => !hides(this.#host, id)).map(([id, name]) => [id, name])
      : [];
  }

  /** What stands before the sections. */
  sections(inherited: Inherited): TemplateResult[] {
    return this.shown.map(([id]) => sectionView(id, inherited));
  }

  #reject = async (): Promise<void> => {
    this.#source.reject();
    await this.#host.updateComplete;
    // The button is gone with the notice, and the focus was on it.
    (this.#host.shadowRoot?.querySelector('[part=title]') as HTMLElement | null)?.focus();
  };
}

export { PostingPart as Part };

function levelText({ title, reason, next }: NonNullable<Job['level']>, words: Words, lang: string): string {
  const { pay } = next ?? {};
  const amount =
    pay &&
    say.usualPay(
      [
        amountText(pay, lang, words),
        pay.period && words.per[pay.period],
        pay.status && `(${words.status[pay.status].toLowerCase()})`,
      ]
        .filter(Boolean)
        .join(' '),
    );
  return say.level(title, say.levelReason[reason]) + (next ? say.nextLevel(next.title, amount) : '');
}
