import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { findLevel } from '../../model/levels.js';
import type { Slice } from '../../model/slices.js';
import { chips } from '../../shared/chips.js';
import { yearsText } from '../../shared/format.js';
import { heading } from '../../shared/heading.js';
import { paragraphs } from '../../shared/prose.js';
import { SectionElement } from '../../shared/section-element.js';
import { careerPathTimelineStyles } from './career-path-timeline.styles.js';

type Level = Slice<'career-path'>['levels'][number];

/**
 * The levels of a career in order: years, what each level does, what to work on, and its pay where
 * the guide has it. `level` or `years` marks where the reader is, and the next step.
 *
 * @slot - Fallback, shown until there is data and when there is none.
 * @csspart level - One level.
 * @csspart current - The reader's level.
 * @csspart next - The level after the reader's.
 * @csspart marker - "You are here" and "Next step".
 * @csspart figure - A figure of a level's pay.
 * @csspart origin - The button that opens a figure's origin.
 * @csspart origin-card - The popover with the origin.
 */
export class CareerPathTimeline extends SectionElement<'career-path'> {
  static override styles: CSSResultGroup = [SectionElement.styles, careerPathTimelineStyles];

  /** @internal */
  readonly section = 'career-path';

  protected override renderSection({ levels }: Slice<'career-path'>): TemplateResult {
    const current = findLevel(levels, this.reader.level, this.reader.years);
    return html`<ol>
      ${levels.map((level, index) => this.#renderLevel(level, current < 0 ? undefined : index - current))}
    </ol>`;
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
              ${chips(focus)}`
          : nothing
      }
      ${this.figures(pay)} ${this.jobsLink(title, codesOf(pay) ?? this.source.guide?.codes, id)}
    </li>`;
  }
}

/** A level may be counted with another occupation than the guide's: then its pay says so. */
const codesOf = (pay: Level['pay']) => pay?.find(({ population }) => population?.codes)?.population?.codes;
