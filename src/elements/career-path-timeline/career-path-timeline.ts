import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { findLevel } from '../../model/levels.js';
import type { Slice } from '../../model/slices.js';
import { yearsText } from '../../shared/format.js';
import { heading } from '../../shared/heading.js';
import { paragraphs } from '../../shared/prose.js';
import { SectionElement } from '../../shared/section-element.js';
import { careerPathTimelineStyles } from './career-path-timeline.styles.js';

type Level = Slice<'career-path'>['levels'][number];
type Track = NonNullable<Slice<'career-path'>['tracks']>[number];

/**
 * The levels of a career in order: years, what each level does, what to work on, and its pay where
 * the guide has it; then its tracks, the moves beside it, and what decides the pace. `level` or `years` marks where the reader is, and the next step.
 *
 * @slot - Fallback, shown until there is data and when there is none.
 * @csspart level - One level.
 * @csspart current - The reader's level.
 * @csspart next - The level after the reader's.
 * @csspart track - A track that levels belong to.
 * @csspart item - A sideways move, another field to move to, or what decides the pace.
 * @csspart marker - "You are here" and "Next step".
 * @csspart figure - A figure of a level's pay.
 * @csspart origin - The button that opens a figure's origin.
 * @csspart origin-card - The popover with the origin.
 */
export class CareerPathTimeline extends SectionElement<'career-path'> {
  static override styles: CSSResultGroup = [SectionElement.styles, careerPathTimelineStyles];

  /** @internal */
  readonly section = 'career-path';

  protected override renderSection({
    levels,
    tracks,
    moves,
    pivots,
    pace,
  }: Slice<'career-path'>): TemplateResult {
    const { words } = this;
    const current = findLevel(levels, this.reader.level, this.reader.years);
    return html`<ol>
        ${levels.map((level, index) => this.#renderLevel(level, current < 0 ? undefined : index - current))}
      </ol>
      ${this.group(words.tracks, tracks && html`<div class="grid">${tracks.map((track) => this.#renderTrack(track, levels))}</div>`)}
      ${this.group(words.moves, this.points(moves))} ${this.group(words.pivots, this.points(pivots))}
      ${this.group(words.pace, this.points(pace))}`;
  }

  #renderTrack({ id, title, text, levels: ids }: Track, levels: readonly Level[]) {
    const inIt = levels.filter((level) => ids?.includes(level.id));
    return html`<div class="box" part="track" id=${id}>
      ${heading(this.firstHeading + 2, title, 'track-title')} ${paragraphs(text)}
      ${
        inIt.length
          ? html`<ul class="chips">
              ${inIt.map((level) => html`<li>${level.title}</li>`)}
            </ul>`
          : nothing
      }
    </div>`;
  }

  /** @param ahead How many levels ahead of the reader this one is; 0 is the reader's own. */
  #renderLevel({ id, title, years, text, focus, pay }: Level, ahead: number | undefined) {
    const { words, language, firstHeading } = this;
    const [place, marker] =
      ahead === 0 ? ['current', words.here] : ahead === 1 ? ['next', words.next] : ['', ''];
    return html`<li
      id=${id}
      class=${place}
      part="level ${place}"
      aria-current=${ahead === 0 ? 'step' : nothing}
    >
      ${marker ? html`<p class="pill accent" part="marker">${marker}</p>` : nothing}
      <div class="head">${heading(firstHeading + 1, title, 'level-title')} ${this.copyLink(title, id)}</div>
      ${years && html`<p class="label">${words.yearsLong(yearsText(years, language, words))}</p>`}
      ${paragraphs(text)}
      ${
        focus
          ? html`<p class="label">${words.focus}</p>
              <ul class="chips">
                ${focus.map((point) => html`<li>${point}</li>`)}
              </ul>`
          : nothing
      }
      ${this.figures(pay)} ${this.jobsLink(title, codesOf(pay) ?? this.source.guide?.codes, id)}
    </li>`;
  }
}

/** A level may be counted with another occupation than the guide's: then its pay says so. */
const codesOf = (pay: Level['pay']) => pay?.find(({ population }) => population?.codes)?.population?.codes;
