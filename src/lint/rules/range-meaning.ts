import { amountOf, isPay, isRange } from '../measures.js';
import { textOf } from '../reading.js';
import type { Rule } from '../rules.js';

/** Words by which a text beside a range says what the range is; “from … to …” says nothing of it. */
const says =
  /percentil|perzentil|quartil|decile|middle half|lowest|highest|smallest|largest|minimum|maximum|advertis|job ads/i;

export const rangeMeaning: Rule = {
  id: 'range-meaning',
  severity: 'warning',
  reason:
    'A range can be the middle half, the extremes, or what job advertisements say: each means something else.',
  *check({ figures }) {
    for (const placed of figures) {
      const { figure, holder, keys } = placed;
      const isOpenPay =
        isPay(placed) && (figure.min ?? figure.max) !== undefined && figure.value === undefined;
      if (!isRange(figure) && !isOpenPay) continue;
      if (figure.p10 ?? figure.p25 ?? figure.p75 ?? figure.p90) continue;
      const beside = [holder.note, holder.text, holder.answer]
        .map(textOf)
        .some((text) => text && says.test(text));
      if (!textOf(figure.note) && !beside)
        yield {
          keys,
          message: `The range ${amountOf(figure)} does not say what it is (percentiles, lowest to highest, offers …): give it a \`note\`, or use \`p25\` and \`p75\`.`,
        };
    }
  },
};
