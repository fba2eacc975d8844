/** Is a figure out of date: by a newer one in the same guide, or by its age? */
import type { Figure } from './schema.js';

/** Pay goes out of date three years after its month; a projection five years after its base year. */
export const freshFor = { pay: 36, projection: 60 } as const;

/** Months since year 0; a bare year counts to its end, so that nothing is called old too early. */
const months = (date: string) => {
  const [year, month = '12'] = date.split('-');
  return Number(year) * 12 + Number(month);
};

const madeFor = (figure: Figure) => figure.asOf ?? figure.from;

/** Whether two figures count the same people: by a code they share, else by name. */
export function samePeople(a: Figure, b: Figure): boolean {
  const codes = (figure: Figure) => figure.population?.codes?.map(({ system, code }) => `${system} ${code}`);
  const [ours, theirs] = [codes(a), codes(b)];
  return ours && theirs
    ? ours.some((code) => theirs.includes(code))
    : a.population?.name === b.population?.name;
}

/**
 * @param others The guide's figures, among which a newer one of the same measure, people and area counts.
 * @param now Milliseconds since the epoch.
 */
export function isOutOfDate(figure: Figure, others: readonly Figure[], now: number): boolean {
  const made = madeFor(figure);
  if (!made) return false;
  const today = new Date(now);
  const age = today.getUTCFullYear() * 12 + today.getUTCMonth() + 1 - months(made);
  const limit = figure.from && figure.to ? freshFor.projection : figure.currency ? freshFor.pay : Infinity;
  return (
    age > limit ||
    others.some((other) => {
      const otherMade = madeFor(other);
      return (
        otherMade !== undefined &&
        other.measure === figure.measure &&
        other.currency === figure.currency &&
        months(otherMade) > months(made) &&
        samePeople(other, figure) &&
        (other.area?.code ?? other.area?.name) === (figure.area?.code ?? figure.area?.name)
      );
    })
  );
}

/** Every figure anywhere in a guide or a part of it, in order. */
export function figuresIn(node: unknown, found: Figure[] = []): Figure[] {
  if (typeof node !== 'object' || node === null) return found;
  if ('measure' in node) found.push(node as Figure);
  else for (const part of Object.values(node)) figuresIn(part, found);
  return found;
}

const outdated = new WeakMap<object, ReadonlySet<Figure>>();

/** The figures of a guide, or of a part of it, that are out of date by now. */
export function outdatedIn(guide: object): ReadonlySet<Figure> {
  let found = outdated.get(guide);
  if (!found) {
    const figures = figuresIn(guide);
    found = new Set(figures.filter((figure) => isOutOfDate(figure, figures, Date.now())));
    outdated.set(guide, found);
  }
  return found;
}
