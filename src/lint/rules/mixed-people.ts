import { amountOf, periodOf } from '../measures.js';
import { socCodes } from '../occupation-facts.js';
import { countSame, type People } from '../people.js';
import { pathOf } from '../path.js';
import { codesOf, type Data, type PlacedFigure } from '../reading.js';
import type { Found, Rule } from '../rule.js';

export const mixedPeople: Rule = {
  id: 'mixed-people',
  severity: 'error',
  reason: 'Figures that count different people cannot be read as one: neither is true of the other’s.',
  *check({ figures, people, guide }) {
    yield* twoAtOnce(figures, people, guide);
    yield* unnamedBesideNamed(figures);
    yield* rowsOfTwo(figures);
    yield* tableOfTwo(figures);
    yield* oneNumberForTwo(figures);
  },
};

/** In one list of figures, one that names nobody is taken to count those that its neighbour names. */
function* unnamedBesideNamed(figures: readonly PlacedFigure[]): Generator<Found> {
  for (const list of groups(figures, ({ keys }) =>
    keys.at(-2) === 'figures' || keys.at(-2) === 'pay' ? pathOf(keys.slice(0, -1)) : '',
  )) {
    const named = list.find(({ figure }) => figure.population);
    if (!named) continue;
    for (const { figure, keys } of list) {
      if (!figure.population)
        yield {
          keys,
          message: `The figure stands beside one for “${named.figure.population?.name}” and does not say whom it counts.`,
        };
    }
  }
}

/** A row of the pay table is about one group of people. */
function* rowsOfTwo(figures: readonly PlacedFigure[]): Generator<Found> {
  const isCell = ({ keys }: PlacedFigure) => keys[0] === 'salary' && keys[1] === 'levels';
  for (const [first, ...rest] of groups(figures.filter(isCell), ({ holderKeys }) => pathOf(holderKeys))) {
    for (const { figure, keys } of rest) {
      const [ours, theirs] = [first?.figure.population, figure.population];
      if (first && ours && theirs && !countSame(first.figure, figure))
        yield {
          keys,
          message: `One row of the table counts two groups of people: “${ours.name}” and “${theirs.name}”.`,
        };
    }
  }
}

/** A table is read from row to row; one that is about another occupation has to say so. */
function* tableOfTwo(figures: readonly PlacedFigure[]): Generator<Found> {
  const cells = figures.filter(({ keys }) => keys[0] === 'salary' && keys[1] === 'levels');
  const [first] = cells.filter(({ figure }) => socCodes(figure.population?.codes).length);
  for (const { figure, keys } of cells) {
    const { population, note } = figure;
    if (!first || !socCodes(population?.codes).length || note || countSame(first.figure, figure)) continue;
    yield {
      keys,
      message: `The row counts “${population?.name}”, others of the table “${first.figure.population?.name}”: say so in a \`note\`.`,
    };
  }
}

/** This occupation and one that the guide calls another, in one number. */
function* twoAtOnce(figures: readonly PlacedFigure[], people: People, guide: Data): Generator<Found> {
  const own = socCodes(codesOf(guide.codes));
  const others = people.neighbors.flatMap(({ soc }) => (soc && !own.includes(soc) ? [soc] : []));
  for (const { figure, keys } of figures) {
    const codes = socCodes(figure.population?.codes);
    if (codes.some((soc) => own.includes(soc)) && codes.some((soc) => others.includes(soc)))
      yield {
        keys,
        message: 'It counts this occupation and one that the guide calls another, in one number.',
      };
  }
}

/** The very same exact number, measure, time and source, said of two groups: it can have been counted for one only. */
function* oneNumberForTwo(figures: readonly PlacedFigure[]): Generator<Found> {
  const first = new Map<string, PlacedFigure>();
  for (const placed of figures) {
    const { figure, keys } = placed;
    const isExact = String(figure.value ?? '').replace(/0+$/, '').length >= 4;
    if (!isExact || !figure.population || !figure.source) continue;
    const key = [figure.measure, figure.value, figure.currency, figure.source, periodOf(figure)].join(' ');
    const other = first.get(key);
    if (!other) first.set(key, placed);
    else if (!countSame(other.figure, figure) && !(keys.includes('levels') && other.keys.includes('levels')))
      yield {
        keys,
        message: `${amountOf(figure)} is said of “${figure.population.name}” and, at ${other.path}, of “${other.figure.population?.name}”.`,
      };
  }
}

function groups(figures: readonly PlacedFigure[], by: (placed: PlacedFigure) => string): PlacedFigure[][] {
  const found = new Map<string, PlacedFigure[]>();
  for (const placed of figures) {
    const key = by(placed);
    const group = found.get(key);
    if (group) group.push(placed);
    else if (key) found.set(key, [placed]);
  }
  return [...found.values()];
}
