import { amountOf, isPay, isRange } from '../measures.js';
import { textOf } from '../reading.js';
import type { Rule } from '../rule.js';
import { plain } from '../words.js';

/** Words by which a text beside a range says what the range is; “from … to …” says nothing of it. */
const says =
  /percentil|perzentil|quartil|decile|middle half|lowest|highest|smallest|largest|minimum|maximum|advertis|job ads/i;

/** Words of which a note can be made that says nothing of what the range is. */
const filler = new Set(
  (
    'a an and are as at be by can depending depends differ differs for from in is it may of on or over per the to up vary varies varying widely with ' +
    'about approx approximate approximately around average estimated figure figures general roughly range ranges typical typically usual usually ' +
    'annual annually before gross hour hourly month monthly net pay salaries salary tax taxes wage wages year yearly money dollars euros pounds ' +
    'city company education employer employers experience field industry level location place qualification qualifications region size skill skills state states years ' +
    'brutto netto im in je nach pro jahr monat gehalt erfahrung ort region betrieb bruto per maand jaar brut net par an mois selon expérience bruto al año mes según experiencia'
  ).split(' '),
);
const saysNothing = (note: string) =>
  plain(note)
    .split(' ')
    .every((word) => filler.has(word));

export const rangeMeaning: Rule = {
  id: 'range-meaning',
  severity: 'warning',
  reason:
    'A range can be the middle half, the extremes, or what job advertisements say: each means something else.',
  *check({ figures }) {
    for (const placed of figures) {
      const { figure, holder, keys } = placed;
      const { p10, p25, p75, p90 } = figure;
      const median = /(^|-)median(-|$)/.test(figure.measure) ? figure.value : undefined;
      const given = [p10, p25, median, p75, p90].filter((amount) => amount !== undefined);
      if (given.some((amount, index) => amount < (given[index - 1] ?? amount)))
        yield {
          keys,
          message:
            'A higher percentile is lower than one before it, the median being the 50th: they cannot be what they are called.',
        };
      const { value, min, max } = figure;
      if (value !== undefined && (value < (min ?? value) || value > (max ?? value)))
        yield { keys, message: `${amountOf(figure)} lies outside of its own range.` };
      const isOpenPay =
        isPay(placed) && (figure.min ?? figure.max) !== undefined && figure.value === undefined;
      if (!isRange(figure) && !isOpenPay) continue;
      if (figure.p10 ?? figure.p25 ?? figure.p75 ?? figure.p90) continue;
      const beside = [holder.note, holder.text, holder.answer]
        .map(textOf)
        .some((text) => text && says.test(text));
      if ((!figure.note || saysNothing(figure.note)) && !beside)
        yield {
          keys,
          message: `The range ${amountOf(figure)} does not say what it is (percentiles, lowest to highest, offers …): give it a \`note\`, or use \`p25\` and \`p75\`.`,
        };
    }
  },
};
