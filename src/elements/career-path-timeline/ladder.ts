/** The picture of a career: a table with a column for each level, as wide as its years and filled as high as its pay. */
import { html, nothing, type TemplateResult } from 'lit';
import type { SectionWords } from '../../locales/en-sections.js';
import { measureText } from '../../locales/figure-text.js';
import { kindOf } from '../../model/comparable.js';
import type { Figure, YearBand } from '../../model/schema.js';
import { shortText, yearsText } from '../../locales/format.js';

/** What is drawn of a level. */
export interface Rung {
  readonly title: string;
  readonly years?: YearBand | undefined;
  readonly pay?: Figure | undefined;
}

/** Room above the highest column, for its amount; in hundredths of the height, as all that follows. */
const headroom = 18;

/**
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
    years && pay?.value && pay.period && kindOf(pay) === kindOf(first?.pay);
  if (rungs.length < 2 || !rungs.every(alike)) return nothing;

  const starts = rungs.map(({ years }) => years!.min);
  const last = starts.at(-1)!;
  // The last level has no end; it gets as much room as the others have on average.
  const end = rungs.at(-1)!.years!.max ?? last * (1 + 1 / (rungs.length - 1));
  const top = Math.max(...rungs.map(({ pay }) => pay!.value!));
  const { measure, period } = first!.pay!;
  return html`<table class="ladder" part="ladder">
    <caption class="label">
      ${words.ladder(measureText(measure, words), words.per[period!])}
    </caption>
    <colgroup>
      ${starts.map((start, index) => html`<col width="${(((starts[index + 1] ?? end) - start) / end) * 100}%" />`)}
    </colgroup>
    <thead>
      <tr>
        ${rungs.map(
          ({ title, years }) =>
            html`<th scope="col">
              <span aria-hidden="true">${years!.min}</span
              ><span class="unseen">${title}: ${words.yearsLong(yearsText(years!, lang, words))}</span>
            </th>`,
        )}
      </tr>
    </thead>
    <tbody>
      <tr>
        ${rungs.map(({ pay }, index) => {
          const y = 100 - (pay!.value! / top) * (100 - headroom);
          const place = index === current ? 'here' : current >= 0 && index === current + 1 ? 'ahead' : '';
          return html`<td>
            <svg class=${place}>
              <rect width="100%" y="${y}%" height="${100 - y}%" rx="3" />
              <text x="50%" y="${y}%" dy="-.4em">${shortText(pay!.value!, pay!, lang)}</text>
            </svg>
          </td>`;
        })}
      </tr>
    </tbody>
  </table>`;
}
