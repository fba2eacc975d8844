import { payIn } from '../../model/pay.js';
import type { Figure } from '../../model/schema.js';
import { amountOf, isPay, measureKey } from '../measures.js';
import { educationIn, isUnitedStates } from '../occupation-facts.js';
import { countSame, type People } from '../people.js';
import { pathOf } from '../path.js';
import { textOf, type PlacedFigure } from '../reading.js';
import type { Rule } from '../rule.js';
import { nameKey, plain } from '../words.js';

/** Different amounts of one kind that are remembered; more than that is not a guide. */
const remembered = 50;

export const conflictingFigures: Rule = {
  id: 'conflicting-figures',
  severity: 'error',
  reason:
    'If two figures for the same thing differ, at least one is wrong, and the reader cannot know which.',
  *check({ figures, title, people }) {
    const own = nameKey(title);
    const kinds = new Map<string, PlacedFigure[]>();
    for (const placed of figures) {
      const kind = `${measureKey(placed.figure)} ${placed.figure.currency ?? ''}`;
      const seen = kinds.get(kind) ?? [];
      kinds.set(kind, seen);
      const same = seen.filter(
        (other) =>
          countTogether(placed, other, own, people) &&
          sameArea(placed, other) &&
          sameTime(placed.figure, other.figure),
      );
      // One that says again what was there already is no further conflict.
      const says = amountOf(placed.figure);
      if (same.some((other) => amountOf(other.figure) === says)) continue;
      const conflict = same.find((other) => differ(placed, other));
      if (conflict)
        yield {
          keys: placed.keys,
          message: `${says} differs from ${amountOf(conflict.figure)} at ${pathOf(conflict.keys)}, for the same measure, people, area and time.`,
        };
      if (seen.length < remembered) seen.push(placed);
    }
  },
};

/** The level that a figure is for, where it stands in a list of levels. */
const levelOf = ({ keys, holder }: PlacedFigure) =>
  keys[1] === 'levels' ? (textOf(holder.id) ?? String(keys[2])) : undefined;

/** Time and cost of one way to learn: unless they name people, those who take that way. */
const isOfProgram = ({ keys, figure }: PlacedFigure) => keys[1] === 'programs' && !figure.population;

function countTogether(a: PlacedFigure, b: PlacedFigure, title: string, people: People): boolean {
  const [ours, theirs] = [levelOf(a), levelOf(b)];
  if (ours !== theirs) {
    if (ours !== undefined && theirs !== undefined) return false;
    // The level of the guide's own title is what the rest of the guide is about; other levels are other people.
    const level = ours === undefined ? b : a;
    if (nameKey(textOf(level.holder.title) ?? '') !== title) return false;
    const [one, other] = [a.figure.population, b.figure.population];
    if (one && other && nameKey(one.name) !== nameKey(other.name)) return false;
  }
  if (!a.figure.population || !b.figure.population)
    return (
      !isOfProgram(a) &&
      !isOfProgram(b) &&
      people.relation(a.figure) === 'own' &&
      people.relation(b.figure) === 'own'
    );
  return countSame(a.figure, b.figure);
}

function sameArea(a: PlacedFigure, b: PlacedFigure): boolean {
  const area = ({ figure, keys, holder }: PlacedFigure) =>
    figure.area ?? (keys[0] === 'global-salaries' ? { name: textOf(holder.name) ?? '' } : undefined);
  const [ours, theirs] = [area(a), area(b)];
  if (!ours || !theirs) return a.keys[0] !== 'global-salaries' && b.keys[0] !== 'global-salaries';
  if (a.figure.area && b.figure.area && isUnitedStates(a.figure) && isUnitedStates(b.figure)) return true;
  return 'code' in ours && 'code' in theirs && ours.code && theirs.code
    ? ours.code === theirs.code
    : nameKey(ours.name) === nameKey(theirs.name);
}

/** Without a date, a figure is read as one for now, whichever the other one is for. */
function sameTime(a: Figure, b: Figure): boolean {
  const isDated = ({ asOf, from, to }: Figure) => asOf ?? from ?? to;
  if (!isDated(a) || !isDated(b)) return true;
  const alike = (one: string | undefined, other: string | undefined) =>
    one === other || (!!one && !!other && (one.startsWith(other) || other.startsWith(one)));
  return alike(a.asOf, b.asOf) && alike(a.from, b.from) && alike(a.to, b.to);
}

/** In comparable units: pay a year, time in months. */
function comparable(placed: PlacedFigure): Figure {
  const { figure } = placed;
  if (isPay(placed)) return payIn(figure, 'year');
  if (figure.unit !== 'years') return figure;
  const months: Figure = { ...figure, unit: 'months' };
  for (const key of ['value', 'min', 'max', 'p25', 'p75'] as const)
    if (figure[key] !== undefined) months[key] = figure[key] * 12;
  return months;
}

function differ(one: PlacedFigure, other: PlacedFigure): boolean {
  const [a, b] = [comparable(one), comparable(other)];
  if (a.unit !== b.unit) return false;
  if (a.text !== undefined || b.text !== undefined) return textsDiffer(a.text, b.text);
  const rough =
    a.approximate || b.approximate ? 0.02 : one.figure.period === other.figure.period ? 1e-9 : 0.005;
  const apart = (x: number, y: number) => Math.abs(x - y) > Math.max(Math.abs(x), Math.abs(y)) * rough;
  const outside = (value: number | undefined, range: Figure) =>
    value !== undefined &&
    range.value === undefined &&
    ((range.min !== undefined && value < range.min && apart(value, range.min)) ||
      (range.max !== undefined && !range.open && value > range.max && apart(value, range.max)));
  const keys = ['value', 'min', 'max', 'p10', 'p25', 'p75', 'p90'] as const;
  return (
    keys.some((key) => a[key] !== undefined && b[key] !== undefined && apart(a[key], b[key])) ||
    outside(a.value, b) ||
    outside(b.value, a)
  );
}

function textsDiffer(a: string | undefined, b: string | undefined): boolean {
  if (!a || !b) return false;
  const [ours, theirs] = [educationIn(a), educationIn(b)];
  if (ours.length && theirs.length) return ours.join() !== theirs.join();
  const [one, other] = [plain(a), plain(b)];
  return !one.includes(other) && !other.includes(one);
}
