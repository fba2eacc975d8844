/** Data that tests show. Each call gives a new one, which a test may change. */
import json from '../../../src/occupations/medical-office-administrator.json';
import { parseGuide, sliceOf, type Figure, type SectionId } from '../../../src/model.js';

/** The slug of the bundled guide, and the address of its file. */
export const occupation = 'medical-office-administrator';
export const file = `src/occupations/${occupation}.json`;

/** Data of which a test changes anything anywhere. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Data = any;

export const bundled = (): Data => structuredClone(json);

/** What a section's element takes of the bundled guide. */
export const slice = (id: SectionId): Data => structuredClone(sliceOf(parseGuide(json).guide!, id));

/** A guide of one question, and what a test adds to it. */
export const small = (more: object = {}): Data => ({
  schemaVersion: 1,
  slug: 'optician',
  locale: 'en',
  title: 'Optician',
  faq: { items: [{ question: 'Do I need a degree?', answer: 'No, most learn at work.' }] },
  ...more,
});

export const pay = (more: Partial<Figure> = {}): Figure => ({
  measure: 'median-pay',
  value: 44640,
  currency: 'USD',
  period: 'year',
  ...more,
});
