/** What is compared of one guide. */
import { isForAll } from '../../model/comparable.js';
import type { CareerGuide } from '../../model/guide-schema.js';
import { namedApart } from '../../model/named-apart.js';
import type { Figure, Source } from '../../model/schema.js';

export interface Column {
  readonly guide: CareerGuide;
  /** Of each measure the key fact's first figure: the one to trust. */
  readonly figures: ReadonlyMap<string, Figure>;
  /** The same of all occupations together, where the guide states it to compare with. */
  readonly ofAll: ReadonlyMap<string, Figure>;
  /** How long it takes to enter, each with what it is the time of. */
  readonly times: readonly (readonly [name: string | undefined, figure: Figure])[];
  /** The names of the skills by id; absent where the guide says nothing of skills. */
  readonly skills: ReadonlyMap<string, string> | undefined;
  readonly sources: readonly Source[];
}

const known = new WeakMap<CareerGuide, Column>();

/** The column of a guide, made once, so that what is drawn again is the same figures. */
export function columnOf(guide: CareerGuide): Column {
  let column = known.get(guide);
  if (!column) known.set(guide, (column = make(guide)));
  return column;
}

function make(guide: CareerGuide): Column {
  const { facts, education, steps, skills } = guide;
  const { sources, figureHere } = namedApart(guide);

  const stated = (facts?.items ?? []).flatMap((item) => item.figures.map(figureHere));
  const firsts = (figures: readonly Figure[]) =>
    new Map([...figures].reverse().map((figure) => [figure.measure, figure]));
  const figures = firsts(stated.filter((figure) => !isForAll(figure)));

  const ready = figures.get('time-to-ready');
  const programs = (education?.programs ?? []).flatMap(({ title, duration }) =>
    duration ? [[title, figureHere(duration)] as const] : [],
  );
  const times = ready ? [[undefined, ready] as const, ...programs] : programs;

  const named = [...(skills?.technical ?? []), ...(skills?.soft ?? [])];
  return {
    guide,
    figures,
    ofAll: firsts(stated.filter(isForAll)),
    times: times[0] ? times : (steps?.figures ?? []).map((figure) => [undefined, figureHere(figure)]),
    skills: named[0] && new Map(named.map(({ id, name }) => [id, name])),
    sources,
  };
}
