/** The picture of a career: a column for each level, as wide as its years and as high as its pay. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { SectionWords } from '../../locales/en-sections.js';
import { measureText } from '../../locales/figure-text.js';
import type { Figure, YearBand } from '../../model/schema.js';
import { shortText } from '../../locales/format.js';

/** What is drawn of a level. */
export interface Rung {
  readonly years?: YearBand | undefined;
  readonly pay?: Figure | undefined;
}

/** Room above the highest column, for its amount; in hundredths of the height, as all that follows. */
const headroom = 18;

/**
 * Beside it stands the list of levels, which says the same in words; so it is hidden from assistive technology.
 * @param current Index of the reader's level, or -1.
 * @returns nothing unless every level has its years, and pay of one currency and period.
 */
export function ladder(
  rungs: readonly Rung[],
  current: number,
  lang: string,
  words: SectionWords,
): TemplateResult | typeof nothing {
  const [first] = rungs;
  const alike = ({ years, pay }: Rung) =>
    years &&
    pay?.value &&
    pay.period &&
    pay.currency === first?.pay?.currency &&
    pay.period === first?.pay?.period;
  if (rungs.length < 2 || !rungs.every(alike)) return nothing;

  const starts = rungs.map(({ years }) => years!.min);
  const last = starts.at(-1)!;
  // The last level has no end; it gets as much room as the others have on average.
  const end = rungs.at(-1)!.years!.max ?? last * (1 + 1 / (rungs.length - 1));
  const top = Math.max(...rungs.map(({ pay }) => pay!.value!));
  const { measure, period } = first!.pay!;
  const caption = words.ladder(measureText(measure, words), words.per[period!]);
  const at = (years: number) => (years / end) * 100;
  return html`<p class="label" aria-hidden="true">${caption}</p>
    <svg class="ladder" part="ladder" aria-hidden="true">
      ${rungs.map(({ pay }, index) => {
        const from = at(starts[index]!);
        const to = at(starts[index + 1] ?? end);
        const y = 100 - (pay!.value! / top) * (100 - headroom);
        const place = index === current ? 'here' : current >= 0 && index === current + 1 ? 'ahead' : '';
        return svg`<rect class=${place} x="${from}%" y="${y}%" width="${to - from - 0.6}%" height="${100 - y}%" rx="3" />
        <text x="${(from + to) / 2}%" y="${y}%" dy="-.4em">${shortText(pay!.value!, pay!, lang)}</text>
        <text class="year" x="${from}%" y="100%" dy="1.3em">${starts[index]}</text>`;
      })}
    </svg>`;
}
