import { isChange } from '../measures.js';
import { nearest } from '../reading.js';
import { quantitiesIn } from '../quantities.js';
import type { Rule } from '../rule.js';
import { keyWords, quoted, sentencesOf } from '../words.js';

const growth =
  /(?<!\p{L})(grow|grew|increas|declin|shrink|shrank|rise|rising|rose|fall|drop|expand|project|surg|soar|jump|climb|boom|wachs|wächst|wuchs|gewachsen|steig|stieg|zunehm|zunahme|sink|rückgang|zuwachs|croî|croi|augment|progress|baiss|hausse|crec|aument|subir|dismin|groei|stijg|daal|dalen)/iu;
const jobsUp =
  /(?<!\p{L})(jobs?|openings?|postings?|vacancies|employment|demand|hiring)(?!\p{L})[^.]{0,20}(?<!\p{L})(up|down)(?!\p{L})/iu;
const span =
  /\b(19|20)\d\d\b|(?<!\p{L})(years?|decades?|annual|monthly|quarter(ly)?|jahr|jähr|seit|ans?(?!\p{L})|année|annuel|depuis|años?(?!\p{L})|anual|década|jaar|jaren|jaarlijks)/iu;
/** A difference between people, and none between years: “increases your pay by 10 percent”. */
const raisesPay = /(?<!\p{L})increas(e|es|ing) (\p{L}+ ){0,2}(pay|salary|wages?|earnings)(?!\p{L})/iu;
/** What grows: a drop of 3 percent along a wire is none of it. */
const work =
  /(?<!\p{L})(jobs?|employ\p{L}*|demand|openings?|postings?|vacanc\p{L}*|hir(e|es|ing)|growth|outlook|occupation\p{L}*|fields?|profession\p{L}*|trades?|industr\p{L}*|sectors?|markets?|careers?|roles?|positions?|workforce|workers|pay|salar\p{L}*|wages?|earn\p{L}*|income|numbers?|it|this|they|\p{L}*stellen|\p{L}*arbeitsplätze|beschäftig\p{L}*|\p{L}*bedarf|\p{L}*markt|\p{L}*gehalt|\p{L}*gehälter|\p{L}*l[oö]hne?|beruf\p{L}*|branche|nachfrage|wachstum|emplois?|postes?|salaires?|métiers?|secteurs?|marché|demande|croissance|empleos?|puestos?|sueldos?|salarios?|mercado|demanda|sector|crecimiento|banen|vacatures?|lonen|salaris\p{L}*|besoins?|necesidad\p{L}*|vraag|beroep\p{L}*|groei)(?!\p{L})/iu;
/** A rate in a word. */
const multiplied =
  /(?<!\p{L})(?:jobs?|openings?|postings?|vacancies|employment|demand)(?!\p{L})[^.]{0,20}(?<!\p{L})(?<raw>(?:doubl|tripl|quadrupl)(?:e|es|ed|ing))(?!\p{L})/iu;

export const percentSpan: Rule = {
  id: 'percent-span',
  severity: 'error',
  reason: 'Eight per cent in one year and in ten are different worlds.',
  *check({ figures, texts, locale, title }) {
    const names = new Set(keyWords(title));
    for (const { figure, keys } of figures) {
      if (isChange(figure) && !(figure.from && figure.to))
        yield { keys, message: 'The percentage does not say over which years: give `from` and `to`.' };
      else if (figure.unit === 'percent' && !isChange(figure) && !figure.asOf && !figure.from)
        yield {
          keys,
          message: 'The percentage does not say for which year or years: give `asOf`, or `from` and `to`.',
        };
    }
    const changes = figures.filter(({ figure }) => isChange(figure)).slice(0, 500);
    for (const { text, keys, of } of texts) {
      if (of) continue;
      for (const sentence of sentencesOf(text)) {
        if (raisesPay.test(sentence)) continue;
        if (span.test(sentence)) continue;
        if (!work.test(sentence) && !keyWords(sentence).some((word) => names.has(word))) continue;
        if (![growth, jobsUp, multiplied].some((pattern) => pattern.test(sentence))) continue;
        const beside = nearest(keys, changes).flatMap(({ figure: { value } }) =>
          value === undefined ? [] : [Math.abs(value)],
        );
        const unborne =
          quantitiesIn(sentence, locale).find(
            ({ kind, readings }) =>
              kind === 'percent' &&
              !readings.some(({ value, grain }) =>
                beside.some(
                  (given) => given === value || (grain > 1 && Math.abs(given - value) <= grain / 2),
                ),
              ),
          )?.raw ?? (beside.length ? undefined : multiplied.exec(sentence)?.groups?.raw);
        if (unborne)
          yield {
            keys,
            message: `${quoted(unborne)} does not say over which years, and no figure beside it does.`,
          };
      }
    }
  },
};
