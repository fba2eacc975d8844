/** What stands in the rows of a comparison, and what of it can be drawn to one scale. */
import { socOf } from '../../model/codes.js';
import type { Figure } from '../../model/schema.js';
import type { Column } from './column.js';

/** A row of figures: one of each column, or none. */
export interface FigureRow {
  readonly measure: string;
  readonly figures: readonly (Figure | undefined)[];
  /** Those that can be compared by eye: of the same time, place, kind of people, and unit or money. */
  readonly drawn: ReadonlySet<Figure>;
  /** The same of all occupations, where it can be compared with those drawn. */
  readonly ofAll: Figure | undefined;
}

/** The facts that people choose by, in this order; the time to enter stands between the two lists. */
const before = [
  'median-pay',
  'employment-change',
  'typical-education',
  'work-experience',
  'on-the-job-training',
];
const after = ['employment', 'projected-employment', 'annual-openings'];

/** The rows before the time to enter, and those after it; of other facts those that two guides have. */
export function figureRows(columns: readonly Column[]): [before: FigureRow[], after: FigureRow[]] {
  const all = columns.flatMap(({ figures }) => [...figures.keys()]);
  const others = [...new Set(all)].filter(
    (measure) =>
      ![...before, ...after, 'time-to-ready'].includes(measure) &&
      all.indexOf(measure) < all.lastIndexOf(measure),
  );
  const rows = (measures: readonly string[]) =>
    measures.filter((measure) => all.includes(measure)).map((measure) => rowOf(measure, columns));
  return [rows(before), rows([...after, ...others])];
}

function rowOf(measure: string, columns: readonly Column[]): FigureRow {
  const figures = columns.map((column) => column.figures.get(measure));
  const alike = (like: Figure) =>
    figures.filter((figure) => isAmount(figure) && settingOf(figure) === settingOf(like)) as Figure[];
  // The largest group of those alike; a bar alone says nothing.
  const [most = []] = figures
    .filter(isAmount)
    .map(alike)
    .sort((a, b) => b.length - a.length);
  const drawn = new Set(most[1] && most);
  const ofAll = columns
    .map((column) => column.ofAll.get(measure))
    .find((figure) => drawn.size && isAmount(figure) && settingOf(figure) === settingOf(most[0]!));
  return { measure, figures, drawn, ofAll };
}

export const isAmount = (figure: Figure | undefined): figure is Figure =>
  !!figure && !figure.text && (figure.value ?? figure.min ?? figure.max) !== undefined;

/** Only figures of the same setting share a scale. People known by a code are another kind than those of a job's title. */
const settingOf = ({ unit, currency, period, area, asOf, from, to, population }: Figure) =>
  JSON.stringify([unit, currency, period, area?.code ?? area?.name, asOf, from, to, !population?.codes]);

/** Skills of one column, by whether another one has them too. */
export type Skills = Readonly<Record<'shared' | 'own', readonly string[]>>;

/** Of each column the skills that another one has too, and those that none has; nothing where it says nothing of skills. */
export function skillsOf(columns: readonly Column[]): (Skills | undefined)[] {
  const spell = (name: string) => name.toLowerCase();
  return columns.map(({ skills }, index) => {
    if (!skills) return undefined;
    const others = columns.flatMap((other, at) => (at !== index && other.skills ? [other.skills] : []));
    const isShared = ([id, name]: readonly [string, string]) =>
      others.some(
        (other) => other.has(id) || [...other.values()].some((theirs) => spell(theirs) === spell(name)),
      );
    const entries = [...skills];
    return {
      shared: entries.filter(isShared).map(([, name]) => name),
      own: entries.filter((entry) => !isShared(entry)).map(([, name]) => name),
    };
  });
}

/** Which columns statistics do not tell apart: a group and a part of it, or the same occupation twice. */
export function overlaps(columns: readonly Column[]): { whole: Column; part: Column; same: boolean }[] {
  return columns.flatMap((whole, index) =>
    columns.flatMap((part, at) => {
      const [group, code] = [socOf(whole.guide.codes), socOf(part.guide.codes)];
      const same = group === code && index < at;
      // 43-6000 holds 43-6013: zeros at the end stand for all that may stand there.
      const holds = group !== code && group?.endsWith('0') && code?.startsWith(group.replace(/0+$/, ''));
      return code && (same || holds) ? [{ whole, part, same }] : [];
    }),
  );
}
