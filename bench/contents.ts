/** What is shown: the bundled guide, and guides of questions or pay levels alone, as many as wanted. */
import { readFileSync } from 'node:fs';
import type { TreeElement } from './page/tree.ts';

/* What is read here is the bundled guide, which the schema's tests hold. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Json = Record<string, any>;

/** A guide, and the same with one value changed. */
export interface Content {
  guide: Json;
  changed: Json;
}

/** What the library shows of a content, as plain elements and one style sheet. */
export interface Flat {
  tree: TreeElement;
  changed: TreeElement;
  css: string;
}

export const slug = 'medical-office-administrator';
const bundled: Json = JSON.parse(readFileSync(`src/occupations/${slug}.json`, 'utf8'));

/** @param name `guide`, `faq-<number of questions>` or `levels-<number of levels>`. */
export function contentOf(name: string): Content {
  const [kind, count = ''] = name.split('-');
  const guide =
    kind === 'guide'
      ? bundled
      : kind === 'faq'
        ? only('faq', { items: repeat(bundled.faq.items, Number(count), numberedQuestion) })
        : only('salary', { levels: repeat(bundled.salary.levels, Number(count), numberedLevel) });
  const changed = structuredClone(guide);
  const figure = firstAmount(changed.facts ?? changed.salary ?? changed.faq);
  figure.value += 10;
  return { guide, changed };
}

function only(section: string, data: Json): Json {
  const { schemaVersion, locale, title, sources } = bundled;
  return { schemaVersion, slug: `${section}-alone`, locale, title, sources, [section]: data };
}

const repeat = (items: Json[], count: number, numbered: (item: Json, index: number) => Json) =>
  Array.from({ length: count }, (_, index) => numbered(structuredClone(items[index % items.length]!), index));

const numberedQuestion = (item: Json, index: number) => ({
  ...item,
  id: `question-${index + 1}`,
  question: `${index + 1}. ${item.question}`,
});

/** Pay differs from level to level, in an order that is not that of the levels. */
function numberedLevel(level: Json, index: number): Json {
  const raise = ((index * 7919) % 1000) * 10;
  const raised = (figure: Json) => figure && { ...figure, value: figure.value + raise };
  return {
    ...level,
    id: `level-${index + 1}`,
    title: `${level.title} ${index + 1}`,
    median: raised(level.median),
    average: raised(level.average),
  };
}

/** The first figure that is a number. */
function firstAmount(data: Json): Json {
  const found = search(data);
  if (!found) throw new Error('There is no figure to change');
  return found;
}

function search(data: unknown): Json | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  if ('measure' in data && typeof (data as Json).value === 'number') return data;
  for (const value of Object.values(data)) {
    const found = search(value);
    if (found) return found;
  }
  return undefined;
}
