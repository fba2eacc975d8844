import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { enSections } from '../../locales/en-sections.js';
import { difference } from '../../model/comparable.js';
import { findLevel } from '../../model/levels.js';
import type { Figure } from '../../model/schema.js';
import type { Slice } from '../../model/slices.js';
import { chips } from '../../shared/parts/chips.js';
import { disclosureStyles } from '../../shared/parts/disclosure.styles.js';
import { PathToggleEvent } from '../../shared/events/section-events.js';
import { measureText } from '../../locales/figure-text.js';
import { onToggle } from '../../shared/parts/disclosure.js';
import { figureText } from '../../shared/parts/figure.js';
import { amountText } from '../../locales/format.js';
import { yearsText } from '../../locales/years-text.js';
import { heading } from '../../shared/parts/heading.js';
import { markStyles } from '../../shared/charts/marks.styles.js';
import { paragraphs } from '../../shared/parts/prose.js';
import { SectionElement } from '../../shared/element/section-element.js';
import { trailStyles } from '../../shared/parts/trail.styles.js';
import { ladder } from './ladder.js';
import { careerPathTimelineStyles } from './career-path-timeline.styles.js';

type Level = Slice<'career-path'>['levels'][number];
type Track = NonNullable<Slice<'career-path'>['tracks']>[number];

/**
 * The levels of a career in order: years, what each level does, what to work on, and its pay where
 * the guide has it; then its tracks, the moves beside it, and what decides the pace. `level` or `years` marks
 * where the reader is, and the next step.
 *
 * @slot - Fallback, shown until there is data and when there is none.
 * @csspart level - One level.
 * @csspart level-title - The title of a level.
 * @csspart current - The reader's level.
 * @csspart next - The level after the reader's.
 * @csspart track - A track that levels belong to.
 * @csspart track-title - Its title.
 * @csspart group - Tracks, sideways moves, other fields, or what decides the pace, with the heading.
 * @csspart group-title - The heading of a group.
 * @csspart item - A sideways move, another field to move to, or what decides the pace.
 * @csspart marker - "You are here" and "Next step", with what that adds to the pay.
 * @csspart summary - The line of a level that opens its details.
 * @csspart ladder - The picture, a table: pay over years of experience.
 * @csspart figure - A figure of a level's pay.
 * @csspart origin - The button that opens a figure's origin.
 * @csspart origin-card - The popover with the origin.
 * @csspart jobs-link - The link to a level's open jobs.
 * @fires {PathToggleEvent} path-toggle - The reader opened or closed the details of a level.
 * @fires {JobsLinkEvent} jobs-link - The reader follows "See open jobs" at a level. Cancelable.
 */
export class CareerPathTimeline extends SectionElement<'career-path'> {
  static override styles: CSSResultGroup = [
    SectionElement.styles,
    disclosureStyles,
    markStyles,
    trailStyles,
    careerPathTimelineStyles,
  ];

  /** @internal */
  readonly section = 'career-path';

  protected override readonly words = enSections;

  protected override renderSection(path: Slice<'career-path'>): TemplateResult {
    const { levels, tracks } = path;
    const { words } = this;
    const found = findLevel(levels, this.reader.level, this.reader.years);
    const current = found < 0 ? NaN : found;
    const tracked = tracks?.map((track) => this.#renderTrack(track, levels));
    return html`${this.still([path, found], () => ladder(levels, current, this.language, words))}
      <ol @toggle=${this.#toggled}>
        ${levels.map((level, index) =>
          this.#renderLevel(level, index - current, levels[index - 1]?.pay?.[0]),
        )}
      </ol>
      ${this.still([path], () => [
        this.group(words.tracks, tracked && html`<div class="grid">${tracked}</div>`),
        (['moves', 'pivots', 'pace'] as const).map((list) =>
          this.group(words[list], this.points(path[list])),
        ),
      ])}`;
  }

  #renderTrack({ id, title, text, levels: ids }: Track, levels: readonly Level[]) {
    const own = levels.filter((level) => ids?.includes(level.id));
    return html`<div class="box" part="track" id=${id}>
      ${heading(this.firstHeading + 2, title, 'track-title')} ${paragraphs(text)}
      ${own[0] && chips(own.map((level) => level.title))}
    </div>`;
  }

  /**
   * @param ahead How many levels ahead of the reader this one is; 0 is the reader's own, and NaN says that none is.
   * @param before What the level before it pays.
   */
  #renderLevel(level: Level, ahead: number, before?: Figure) {
    const { id, title, years, text, focus, pay } = level;
    const { words, language, firstHeading } = this;
    const median = pay?.[0];
    const more = difference(median, before);
    const place = ['current', 'next'][ahead] ?? '';
    const marker = [
      words.here + (this.inherited?.job?.here ?? ''),
      words.next +
        (more ? `: ${words.more(amountText(more, language, words))} ${words.per[more.period!]}` : ''),
    ][ahead];
    return html`<li
      id=${id}
      class=${place}
      part="level ${place}"
      aria-current=${ahead === 0 ? 'step' : nothing}
    >
      ${marker && html`<p class="pill accent" part="marker">${marker}</p>`}
      <details ?open=${place || (!before && isNaN(ahead))}>
        ${this.still([level], () => [
          html`<summary class="disclosure" part="summary">
            ${heading(firstHeading + 1, title, 'level-title')}
            <span class="label"
              >${years && words.yearsLong(yearsText(years, language, words))}${median && html`${years && ' · '}${measureText(median.measure, words) + ' '}${figureText(median, this.figureContext)}`}</span
            >
          </summary>`,
          paragraphs(text),
          focus && [html`<p class="label">${words.focus}</p>`, chips(focus)],
          this.figures(pay),
          // A level may be counted with another occupation than the guide's: then its pay says so.
          this.jobsLink(
            title,
            pay?.find(({ population }) => population?.codes)?.population?.codes ?? this.source.guide?.codes,
            id,
          ),
          this.copyLink(title, id),
        ])}
      </details>
    </li>`;
  }

  #toggled = onToggle(({ open, parentElement }) => {
    const path = this.source.slice as Slice<'career-path'> | undefined;
    const level = path?.levels.find(({ id }) => id === parentElement!.id);
    if (level) this.dispatchEvent(new PathToggleEvent(level.id, level.title, open));
  });
}
