import type { Figure } from '../../model/schema.js';
import { amountOf, knownMeasure } from '../measures.js';
import {
  educationIn,
  educationNames,
  factsOrigin,
  isUnitedStates,
  socCodes,
  type OccupationFacts,
} from '../occupation-facts.js';
import { textOf, type Data, type PlacedFigure } from '../reading.js';
import type { Context, Rule } from '../rule.js';
import { keyWords, nameKey } from '../words.js';
import { isClaimedOfficial, isStatisticsOffice } from './official-facts.js';

export const otherOccupation: Rule = {
  id: 'other-occupation',
  severity: 'error',
  reason: 'A figure of a better or worse paid occupation, taken for this one’s, leads to a wrong choice.',
  *check(context) {
    // Beside a figure of this occupation's own, another one with its people's name on it is a comparison.
    const compared = new Set<Data>();
    for (const placed of context.figures) {
      const { figure, holder, keys } = placed;
      const relation = context.people.relation(figure);
      const message =
        mislabelled(placed, context) ??
        (relation === 'other' && !compared.has(holder) ? unlabelled(placed, context) : undefined) ??
        borrowed(placed, context);
      if (message) yield { keys, message };
      if (relation === 'own' && keys[1] !== 'levels') compared.add(holder);
    }
  },
};

/** The name of one occupation on the code of another. */
function mislabelled({ figure }: PlacedFigure, { guide, people, facts }: Context): string | undefined {
  const { population } = figure;
  const [soc] = socCodes(population?.codes);
  if (!population || !soc) return undefined;
  const known = facts.bySoc(soc);
  const named = facts.byTitle(population.name);
  const titles = [
    guide.title,
    ...(Array.isArray(guide.alternateTitles) ? guide.alternateTitles : []),
    people.own?.title,
  ];
  const isOwnName = titles.some(
    (title) => textOf(title) && nameKey(String(title)) === nameKey(population.name),
  );
  const isOther = isOwnName
    ? people.relation(figure) === 'other'
    : named?.soc !== undefined && !socCodes(population.codes).includes(named.soc);
  if (isOther && known && nameKey(known.title) === nameKey(population.name))
    return `It counts “${population.name}” by their code (${soc}), which is not the one in the guide’s head.`;
  return isOther
    ? `It is said to count “${population.name}”, but its code is that of ${
        known ? `${known.title} (${soc})` : `another occupation (${soc})`
      }.`
    : undefined;
}

/** Another occupation's figure where a reader looks for this one's, with nothing that says so. */
function unlabelled(
  { figure, holder, keys, holderKeys }: PlacedFigure,
  { people }: Context,
): string | undefined {
  // The later levels of a path lead into other occupations; a figure there is shown with its people's name.
  if (keys[0] === 'career-path') return undefined;
  const name = figure.population?.name ?? '';
  if (
    names(figure.note, name) ||
    /compar|other|another|differ|\bnot\b|whole group|broader/i.test(figure.note ?? '')
  )
    return undefined;
  const isNeighbor = people.isNeighbor(figure);
  // What a whole section says in passing does not set right what the guide says elsewhere of its neighbours.
  const isAside = isNeighbor && holderKeys.length < 2;
  const beside = ['label', 'title', 'question', ...(isAside ? [] : ['note', 'text', 'answer', 'intro'])];
  if (beside.some((key) => names(textOf(holder[key]), name))) return undefined;
  const isGroup = socCodes(figure.population?.codes).some((soc) => /0$/.test(soc));
  return `It counts “${name}”, ${
    isNeighbor
      ? 'of whom the guide itself says that they are others'
      : isGroup
        ? 'a whole group of occupations'
        : 'another occupation'
  }, and nothing beside it says so: name them there or in a \`note\`.`;
}

/** Whether a text names these people, by the words that make their name. */
function names(text: string | undefined, name: string): boolean {
  if (!text) return false;
  const words = keyWords(name);
  const given = new Set(keyWords(text));
  const found = words.filter((word) => given.has(word)).length;
  return words.length > 0 && found >= Math.min(2, words.length) && found * 2 >= words.length;
}

/** What is true of another occupation, said of this one. */
function borrowed({ figure }: PlacedFigure, { people, facts, sources }: Context): string | undefined {
  const { neighbors, relation } = people;
  // The occupation that a reader takes the figure for.
  const own = people.factsOn(figure) ?? (relation(figure) === 'unknown' ? people.own : undefined);
  if (!own || !isUnitedStates(figure)) return undefined;
  if (knownMeasure(figure) === 'education') return borrowedEducation(figure, own, neighbors);
  const isNow = !figure.asOf || figure.asOf.startsWith('2024');
  // A survey's own number can equal that of any occupation by chance, hardly that of a neighbour.
  const isSurveyed =
    !isClaimedOfficial(figure, sources) &&
    sources.has(figure.source ?? '') &&
    !isStatisticsOffice(figure.source, sources);
  const isOld = !isClaimedOfficial(figure, sources) && !isNow;
  const candidates = isSurveyed || isOld ? neighbors : [...neighbors, ...facts.all];
  const of = candidates.find(
    (other) => other !== own && isFigureOf(other, figure) && !isFigureOf(own, figure),
  );
  const next = neighbors.find((other) => isGrowthOf(other, figure) && own.change !== other.change);
  const other = of ?? next;
  return other && `${amountOf(figure)} is the official figure of ${other.title}, not of ${own.title}.`;
}

/** Entry education, which many sources state; preferences of employers are another measure. */
const entry = /^((typical|required|entry(-level)?|minimum|typical-entry)-)?education(-level)?$/;

function borrowedEducation(
  figure: Figure,
  own: OccupationFacts,
  neighbors: readonly OccupationFacts[],
): string | undefined {
  const stated = educationIn(figure.text ?? '');
  if (!own.education || !stated.length) return undefined;
  const of = neighbors.find(
    ({ education, title }) =>
      education && education !== own.education && title !== own.title && stated.includes(education),
  );
  if (of)
    return `“${educationNames[of.education!]}” is the typical entry level of ${of.title}; that of ${own.title} is “${educationNames[own.education]}”.`;
  return entry.test(figure.measure) && !stated.includes(own.education)
    ? `“${educationNames[stated[0]!]}” is the typical entry level of other occupations; that of ${own.title} is “${educationNames[own.education]}”.`
    : undefined;
}

/** Pay of which the guide does not say whether it is a median. */
const isOpenPay = /^((typical|annual|yearly)-)?(pay|salary|wages?|earnings|income)$/;

/** Whether it is a number so exact that it can be recognized. */
function isFigureOf(occupation: OccupationFacts, figure: Figure): boolean {
  const { value = 0, currency } = figure;
  if (value < 1000 || value % 1000 === 0) return false;
  const measure = knownMeasure(figure);
  return (
    ((measure === 'median' || isOpenPay.test(figure.measure)) &&
      occupation.medianPay === value &&
      (currency ?? 'USD') === 'USD') ||
    (measure === 'jobs' && occupation.jobs === value) ||
    (measure === 'projected-jobs' && occupation.projectedJobs === value)
  );
}

/** Small rates are common to many. */
const isGrowthOf = (occupation: OccupationFacts, figure: Figure) =>
  knownMeasure(figure) === 'change' &&
  figure.from?.slice(0, 4) === factsOrigin.from &&
  Math.abs(figure.value ?? 0) >= 10 &&
  figure.value === occupation.change;
