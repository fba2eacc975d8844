/** Whom a figure counts, seen from the guide it stands in. */
import type { Figure } from '../model/schema.js';
import { socCodes, type FactsIndex, type OccupationFacts } from './occupation-facts.js';
import { codesOf, itemsAt, textOf, type Data } from './reading.js';
import { nameKey } from './words.js';

/** Neighbours that are looked at; a guide has a few. */
const compared = 200;

/** The guide's occupation and those that it names beside it. */
export interface People {
  /** Official facts on the guide's occupation. */
  own: OccupationFacts | undefined;
  /** Occupations that the guide says are others, as far as there are facts on them. */
  neighbors: OccupationFacts[];
  /** Whether a figure counts the guide's occupation, another one, everybody, or nobody knows. */
  relation(figure: Figure): 'own' | 'other' | 'everybody' | 'unknown';
  /** Whether the guide says in so many words that these are other people. */
  isNeighbor(figure: Figure): boolean;
  /** Facts on the occupation that a figure counts. */
  factsOn(figure: Figure): OccupationFacts | undefined;
}

export function peopleOf(guide: Data, facts: FactsIndex): People {
  const codes = codesOf(guide.codes);
  const socs = new Set(socCodes(codes));
  const coded = new Set(codes.map(({ system, code }) => `${system} ${code}`));
  const systems = new Set(codes.map(({ system }) => system));
  const titles = [guide.title, ...(Array.isArray(guide.alternateTitles) ? guide.alternateTitles : [])];
  const names = new Set(
    [...titles, ...codes.map(({ name }) => name)].flatMap((name) =>
      textOf(name) ? [nameKey(String(name))] : [],
    ),
  );
  const own =
    [...socs].map((soc) => facts.bySoc(soc)).find(Boolean) ??
    (socs.size ? undefined : titles.map((title) => facts.byTitle(textOf(title) ?? '')).find(Boolean));
  if (own) names.add(nameKey(own.title));

  const others = itemsAt(guide, 'overview', 'neighbors')
    .slice(0, compared)
    .map(({ item }) => ({
      socs: socCodes(codesOf(item.codes)).filter((soc) => !socs.has(soc)),
      names: [item.title, ...codesOf(item.codes).map(({ name }) => name)]
        .flatMap((name) => (textOf(name) ? [nameKey(String(name))] : []))
        .filter((name) => !names.has(name)),
    }));
  const related = itemsAt(guide, 'related', 'items')
    .slice(0, compared)
    .map(({ item }) => item);
  const neighbors = [
    ...others.flatMap((other) => [...other.socs.map(facts.bySoc), ...other.names.map(facts.byTitle)]),
    ...related.flatMap((item) => [
      ...socCodes(codesOf(item.codes)).map(facts.bySoc),
      facts.byTitle(textOf(item.title) ?? ''),
    ]),
  ].filter((occupation): occupation is OccupationFacts => !!occupation && occupation !== own);

  const relation = ({ population }: Figure) => {
    if (!population) return 'own';
    const theirs = socCodes(population.codes);
    const name = nameKey(population.name);
    if (theirs.includes('00-0000') || /^(all|total) (occupation|worker|job|employee)/.test(name))
      return 'everybody';
    if (theirs.some((soc) => socs.has(soc))) return 'own';
    if (population.codes?.some(({ system, code }) => coded.has(`${system} ${code}`))) return 'own';
    if (theirs.length && socs.size) return 'other';
    if (population.codes?.some(({ system }) => systems.has(system))) return 'other';
    if (names.has(name)) return 'own';
    const known = theirs.map(facts.bySoc).find(Boolean) ?? facts.byTitle(population.name);
    if (known && known === own) return 'own';
    return (known && own) || others.some((other) => other.names.includes(name)) ? 'other' : 'unknown';
  };

  return {
    own,
    neighbors: [...new Set(neighbors)],
    relation,
    isNeighbor: ({ population }) =>
      !!population &&
      others.some(
        (other) =>
          other.names.includes(nameKey(population.name)) ||
          socCodes(population.codes).some((soc) => other.socs.includes(soc)),
      ),
    factsOn: (figure) => {
      const { population } = figure;
      if (!population) return own;
      const theirs = socCodes(population.codes);
      if (theirs.length) return theirs.map(facts.bySoc).find(Boolean);
      return facts.byTitle(population.name) ?? (relation(figure) === 'own' ? own : undefined);
    },
  };
}

/** Whether two figures can be taken to count the same people: by a code they share, else by name. */
export function countSame(a: Figure, b: Figure): boolean {
  const [ours, theirs] = [a.population, b.population];
  if (!ours || !theirs) return ours === theirs;
  if (ours.codes && theirs.codes)
    return ours.codes.some((one) =>
      theirs.codes!.some(({ system, code }) => system === one.system && code === one.code),
    );
  return nameKey(ours.name) === nameKey(theirs.name);
}
