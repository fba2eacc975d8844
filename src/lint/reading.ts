/**
 * A guide as the rules see it: its figures and its texts, each with its place. Tolerant: what has not the type
 * that the format says is as if it were not there, so that no rule has to look twice.
 */
import type { Figure } from '../model/schema.js';
import { sectionIds } from '../model/sections.js';
import { startsWith, pathOf, type Keys } from './path.js';

export type Data = Record<string, unknown>;

export interface PlacedFigure {
  figure: Figure;
  keys: Keys;
  path: string;
  /** The object around the figure: a fact, a level, a country, a question, else the section. */
  holder: Data;
  holderKeys: Keys;
}

export interface PlacedText {
  text: string;
  keys: Keys;
  path: string;
  /** The figure whose note or statement this is. */
  of?: PlacedFigure;
}

export interface Reading {
  /** The guide itself, in its plain copy. */
  guide: Data;
  figures: PlacedFigure[];
  texts: PlacedText[];
  title: string;
  locale: string;
  /** By id. */
  sources: ReadonlyMap<string, Data>;
}

export const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() ? value : undefined;

/** The objects of a list, with their index in it. */
export const itemsOf = (list: unknown): { item: Data; index: number }[] =>
  Array.isArray(list) ? list.flatMap((item: unknown, index) => (isData(item) ? [{ item, index }] : [])) : [];

/** The objects of a list at a place in the guide. */
export function itemsAt(guide: Data, ...keys: string[]): { item: Data; keys: Keys }[] {
  let node: unknown = guide;
  for (const key of keys) node = isData(node) ? node[key] : undefined;
  return itemsOf(node).map(({ item, index }) => ({ item, keys: [...keys, index] }));
}

/** Names and codes: to be looked up, not read. */
const notProse = new Set(
  (
    'id slug code codes system locale url source measure currency unit period status population area asOf from to ' +
    'kind relation published reviewed rule name names examples abbreviation credential certifications comment'
  ).split(' '),
);

export function read(guide: Data): Reading {
  const figures: PlacedFigure[] = [];
  const texts: PlacedText[] = [];

  const addText = (value: unknown, keys: Keys, of?: PlacedFigure) => {
    const text = textOf(value);
    if (text) texts.push({ text, keys, path: pathOf(keys), ...(of && { of }) });
  };

  const walk = (node: unknown, keys: Keys, holder: Data, holderKeys: Keys): void => {
    if (Array.isArray(node)) node.forEach((item, index) => walk(item, [...keys, index], holder, holderKeys));
    else if (!isData(node)) addText(node, keys);
    else if (textOf(node.measure)) {
      const placed = { figure: figureOf(node), keys, path: pathOf(keys), holder, holderKeys };
      figures.push(placed);
      addText(node.note, [...keys, 'note'], placed);
      addText(node.text, [...keys, 'text'], placed);
    } else {
      for (const [key, value] of Object.entries(node)) {
        // A key that starts so is a note of the author's own, as in JSON Schema.
        if (!notProse.has(key) && !/^[$_]/.test(key)) walk(value, [...keys, key], node, keys);
      }
    }
  };

  for (const key of ['title', 'summary']) addText(guide[key], [key]);
  for (const id of sectionIds) walk(guide[id], [id], guide, []);
  const sources = new Map(itemsAt(guide, 'sources').map(({ item }) => [textOf(item.id) ?? '', item]));
  const title = textOf(guide.title) ?? '';
  return { guide, figures, texts, sources, title, locale: textOf(guide.locale) ?? 'en' };
}

/** What has to be one of the values that the format knows. */
const known = {
  unit: /^(percent|people|hours|months|years)$/,
  currency: /^[A-Z]{3}$/,
  period: /^(hour|month|year)$/,
  asOf: /^\d{4}(-\d\d){0,2}$/,
  from: /^\d{4}(-\d\d){0,2}$/,
  to: /^\d{4}(-\d\d){0,2}$/,
};

/** What of a figure has the right type. */
function figureOf(data: Data): Figure {
  const figure: Data = {};
  for (const key of ['measure', 'text', 'source', 'status', 'note'])
    if (textOf(data[key])) figure[key] = data[key];
  for (const [key, values] of Object.entries(known))
    if (values.test(textOf(data[key]) ?? '')) figure[key] = data[key];
  for (const key of ['value', 'min', 'max', 'p10', 'p25', 'p75', 'p90', 'hours'])
    if (typeof data[key] === 'number' && Number.isFinite(data[key])) figure[key] = data[key];
  for (const key of ['approximate', 'open']) if (data[key] === true) figure[key] = true;
  const { population, area } = data;
  const codes = isData(population) ? codesOf(population.codes) : [];
  const people = isData(population) && textOf(population.name);
  if (people || codes.length)
    figure.population = { name: people || codes[0]!.code, ...(codes.length && { codes }) };
  const [name, code] = isData(area) ? [textOf(area.name), textOf(area.code)] : [];
  if (name || code) figure.area = { name: name ?? code, ...(code && { code }) };
  return figure as Figure;
}

/** The codes of a list that are whole. */
export const codesOf = (list: unknown): { system: string; code: string; name?: string }[] =>
  itemsOf(list).flatMap(({ item }) => {
    const [system, code, name] = [textOf(item.system), textOf(item.code), textOf(item.name)];
    return system && code ? [{ system, code, ...(name && { name }) }] : [];
  });

/** The figures that stand nearest to a place, of those that are wanted: beside it, else in its section. */
export function nearest(keys: Keys, figures: readonly PlacedFigure[]): PlacedFigure[] {
  for (let length = keys.length - 1; length > 0; length--) {
    const start = keys.slice(0, length);
    const found = figures.filter((placed) => startsWith(placed.keys, start));
    if (found.length) return found;
  }
  return [];
}
