import { isJobGrowth, periodOf } from '../measures.js';
import { quantitiesIn } from '../quantities.js';
import { startsWith } from '../path.js';
import { nearest, type PlacedFigure, type PlacedText } from '../reading.js';
import type { Context, Rule } from '../rule.js';
import { keyWords, quoted, sentencesOf } from '../words.js';

/** The handbook's words for a change of employment over 2024–34, and the rounded per cent that they stand for. */
export const growthScale = [
  { label: 'much faster than average', from: 7, to: Infinity },
  { label: 'faster than average', from: 5, to: 6 },
  { label: 'as fast as average', from: 3, to: 4 },
  { label: 'slower than average', from: 1, to: 2 },
  { label: 'little or no change', from: 0, to: 0 },
  { label: 'decline', from: -Infinity, to: -1 },
] as const;

/** Words that are not the handbook's and say as much: the average of all occupations is 3 %. */
const otherLabels = [
  { label: 'well above average', from: 6, to: Infinity },
  { label: 'above average', from: 4, to: Infinity },
  { label: 'below average', from: -Infinity, to: 2 },
] as const;

const average = String.raw`(the |an )?(national |overall |u\.?s\.? )?average`;
/** In the same order, so that “much faster” is not read as “faster”. */
const patterns = [
  String.raw`\bmuch (faster|more quickly|quicker) than ${average}`,
  String.raw`\b(faster|more quickly|quicker) than ${average}`,
  String.raw`(?<!\b(times|twice|half|thrice) )\b(as (fast|quickly) as|in line with) ${average}|\bat ${average} (rate|pace)|\baverage growth\b`,
  String.raw`\b(slower|more slowly|less quickly) than ${average}`,
  String.raw`\blittle (or|to) no (change|growth)\b`,
  String.raw`\b(projected|expected|forecast|set|likely) to (decline|shrink|fall|decrease)\b|\b(declining|shrinking) (employment|occupation)|\b(employment|jobs|openings) (will )?(declines?|shrinks?|falls?)\b|\bemployment is (declining|shrinking|falling)\b|\bnumber of ([\w-]+ ){0,3}jobs is (declining|shrinking|falling)\b|\bfewer( and fewer)? jobs (each|every) year\b|\bshrinking (trade|field|profession)\b|^\s*decline\W*$`,
  String.raw`\b(twice|double|triple|far above|well above|(two|three) times) ${average}|\bfastest growing (occupations?|jobs|careers|fields|professions|trades)\b|\bexplosive (job )?growth\b`,
  String.raw`\b(above|outpac(es?|ing|ed)|exceed(s|ing|ed)?|beat(s|ing)?) ${average}`,
  String.raw`\b(below|lag(s|ging)? behind|trail(s|ing)?) ${average}`,
].map((pattern) => new RegExp(pattern.replaceAll(' ', '[ -]'), 'i'));

const labels = [...growthScale, ...otherLabels];
/** “Above average” is said of many things besides growth. */
const aboutGrowth = /\b(grow|growth|growing|outlook|increas|expan|demand|hiring)/i;

const aboutJobs =
  /\b(grow|growth|growing|employment|jobs?|outlook|openings|demand|occupation|project(ed|ion)|hiring|field)/i;

/** Growth of pay has no such scale. */
const aboutPay = /\b(pay|salar(y|ies)|wages?|earnings|compensation)\b/i;
const surelyJobs = /\b(employment|jobs|occupations?|outlook|openings)\b/i;
/** Figures of growth that are looked at; a guide has a few. */
const compared = 500;

const labelOf = (percent: number) =>
  growthScale.find(({ from, to }) => percent >= from && percent <= to)!.label;

export const growthLabel: Rule = {
  id: 'growth-label',
  severity: 'error',
  reason:
    '“As fast as average” and its like stand for fixed rates; on another rate they give a false picture.',
  *check(context) {
    const growth = context.figures.filter(({ figure }) => isJobGrowth(figure)).slice(0, compared);
    for (const placed of context.texts) {
      for (const sentence of sentencesOf(placed.text)) {
        const message = problem(placed, sentence, growth, context);
        if (message) yield { keys: placed.keys, message };
      }
    }
  },
};

function problem(
  placed: PlacedText,
  sentence: string,
  growth: readonly PlacedFigure[],
  context: Context,
): string | undefined {
  const kind = patterns.findIndex((pattern) => pattern.test(sentence));
  if (kind < 0) return undefined;
  const match = patterns[kind]!.exec(sentence)!;
  const before = sentence.slice(0, match.index);
  if (
    /(\bnot|n[’']t|\bnever|\brather than|\binstead of|\bno longer)( quite| even| exactly)?( be)?( grow(ing)?)?\W{0,3}$/i.test(
      before,
    )
  )
    return undefined;
  if (isOfSomethingElse(before, match[0], sentence.slice(match.index + match[0].length))) return undefined;

  if (aboutPay.test(before) && !surelyJobs.test(before)) return undefined;

  const { label, from, to } = labels[kind]!;
  if (kind >= growthScale.length && !aboutGrowth.test(sentence)) return undefined;
  const bears = (percent: number) => Math.round(percent) >= from && Math.round(percent) <= to;
  const says = (percent: number, rest = '') =>
    `${quoted(match[0].trim())} is said of ${percent} %${rest}, which on the scale of BLS for 2024–34 is “${labelOf(
      Math.round(percent),
    )}”.`;

  // Its own figure, when it is one of growth; else the per cent in the sentence; else the figures around.
  const own = placed.of?.figure;
  if (own && isJobGrowth(own))
    return bears(own.value!) ? undefined : says(own.value!, ` (${periodOf(own) ?? 'undated'})`);
  const percents = quantitiesIn(sentence, context.locale).filter(({ kind: of }) => of === 'percent');
  const after = percents.find(({ index }) => index > match.index);
  const isOfOthers = /\b(which|all|average|compared|against|versus|than|while|but)\b/i.test(
    sentence.slice(match.index + match[0].length, after?.index),
  );
  // “Three times the 3 percent of all occupations” is the yardstick.
  const isYardstick =
    after &&
    /^\W*(of|for|in|across) (all|the average|the economy|the whole)\b/i.test(
      sentence.slice(after.index + after.raw.length),
    );
  const stated =
    percents.findLast(({ index }) => index < match.index) ?? (isOfOthers || isYardstick ? undefined : after);
  const falls = /\b(declin|shrink|fall|fell|drop|decreas|los[es])/i.test(before + match[0]);
  const figures = candidates(placed, sentence, growth, context);
  if (stated && aboutJobs.test(sentence)) {
    const percent = Math.abs(stated.readings[0]!.value) * (falls ? -1 : 1);
    // “Decline by 4 %” is as good as its figure, which may say that it is growth.
    const isOpposite = falls && figures.some(({ figure }) => figure.value === -percent);
    if (isOpposite && !figures.some(({ figure }) => figure.value === percent)) return says(-percent);
    return bears(percent) ? undefined : says(percent);
  }
  // A figure that stands beside the text is what it speaks of, whoever else it names.
  const beside = growth.filter(
    ({ holderKeys }) => holderKeys.length > 1 && startsWith(placed.keys, holderKeys),
  );
  if (!aboutJobs.test(sentence) && !beside.length) return undefined;
  if ([...figures, ...beside].some(({ figure }) => bears(figure.value!))) return undefined;
  const [first] = figures;
  return first
    ? says(first.figure.value!, ` (${periodOf(first.figure) ?? 'undated'}, ${first.path})`)
    : `${quoted(match[0].trim())} stands for a rate (“${label}”), and no figure of growth in the guide bears it out.`;
}

/** Words that may follow a label; after another one “average” tells of that: “as fast as average rents”. */
const follows =
  /^ ((job|employment) (growth|outlook|gains|prospects|market)|for|of|in|on|by|from|through|throughout|between|over|under|and|or|but|yet|nor|which|who|that|as|while|when|where|because|since|if|so|compared|during|until|till|at|with|within|without|to|than|is|was|are|were|has|this|these|those|the|it|its|they|there|here|we|you|rate|pace|across|among|according|per|says?|said|calls?|overall|nationally|nationwide|next|now|today|again|thanks|due|for|all|occupations?|outlook|growth|expected|projected|bls|u\.?s)\b/i;

/** “Little or no change in how jobs are bid”, “electricians age faster than average”. */
function isOfSomethingElse(before: string, label: string, after: string): boolean {
  if (/average$/i.test(label) && /^ \p{L}/u.test(after) && !follows.test(after)) return true;
  if (/\b(ag(e|es|ing)|works?|retires?|learns?|moves?|burns?|wears?)\W*$/i.test(before)) return true;
  return (
    /change$/i.test(label) &&
    /^( (is|are|was|were))?( (expected|projected|seen|forecast))? in (?!(the )?(employment|jobs?|number|demand|openings|hiring|headcount|staffing|occupation|workforce)\b)/i.test(
      after,
    )
  );
}

/** The figures that a label can be about: those of the people it names, else of the guide's own. */
function candidates(
  { keys }: PlacedText,
  sentence: string,
  growth: readonly PlacedFigure[],
  { people }: Context,
): PlacedFigure[] {
  const words = new Set(keyWords(sentence));
  const named = growth.filter(
    ({ figure }) =>
      people.relation(figure) === 'other' &&
      keyWords(figure.population!.name).every((word) => words.has(word)),
  );
  if (named.length) return named;
  const own = growth.filter(({ figure }) => ['own', 'unknown'].includes(people.relation(figure)));
  const near = nearest(keys, own);
  return near.length ? near : own;
}
