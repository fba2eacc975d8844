/** The picture of a career: a table in which each level is as wide as its years and filled as high as its pay. */
import { html, nothing, type TemplateResult } from 'lit';
import type { SectionWords } from '../../locales/en-sections.js';
import { measureText } from '../../locales/figure-text.js';
import { kindOf } from '../../model/comparable.js';
import type { Slice } from '../../model/slices.js';
import { shortText } from '../../locales/format.js';
import { yearsText } from '../../locales/years-text.js';

type Level = Slice<'career-path'>['levels'][number];

/** Room above the highest column, for its amount; in hundredths of the height, as all that follows. */
const headroom = 18;

/**
 * @param current Index of the reader's level; NaN where there is none.
 * @returns nothing unless every level has its years, and pay of one currency and period.
 */
export function ladder(
  levels: readonly Level[],
  current: number,
  lang: string,
  words: SectionWords,
): TemplateResult | typeof nothing {
  const pays = levels.flatMap(({ years, pay }) => (years && pay?.[0]?.value && pay[0].period ? pay[0] : []));
  const [first] = pays;
  const isWhole = pays.length === levels.length && pays.every((pay) => kindOf(pay) === kindOf(first));
  if (!isWhole || pays.length < 2) return nothing;

  const starts = levels.map(({ years }) => years!.min);
  const last = starts.at(-1)!;
  // The last level has no end; it gets as much room as the others have on average.
  const end = levels.at(-1)!.years!.max ?? last + last / (levels.length - 1);
  const halfYears = starts.map((start, index) => Math.round(((starts[index + 1] ?? end) - start) * 2) || 1);
  const top = Math.max(...pays.map(({ value }) => value!));
  const { measure, period } = first!;
  return html`<table class="ladder" part="ladder">
    <caption class="label">
      ${words.ladder(measureText(measure, words), words.per[period!])}
    </caption>
    <thead>
      <tr>
        ${levels.map(
          ({ title, years }, index) =>
            html`<th scope="col" colspan=${halfYears[index]}>
              <span aria-hidden="true">${years!.min}</span
              ><span class="unseen">${title}: ${words.yearsLong(yearsText(years!, lang, words))}</span>
            </th>`,
        )}
      </tr>
    </thead>
    <tbody>
      <tr>
        ${pays.map((pay, index) => {
          const y = 100 - (pay.value! / top) * (100 - headroom);
          const place = ['here', 'ahead'][index - current];
          return html`<td colspan=${halfYears[index]}>
            <svg class=${place ?? nothing}>
              <rect width="100%" y="${y}%" height="${100 - y}%" rx="3" />
              <text x="50%" y="${y}%" dy="-.4em">${shortText(pay.value!, pay, lang)}</text>
            </svg>
          </td>`;
        })}
      </tr>
    </tbody>
  </table>`;
}
