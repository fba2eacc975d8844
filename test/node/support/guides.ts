/** Guides that tests start from. Each call gives a new one, which a test may change. */
import { readFileSync } from 'node:fs';

/** Data of which a test changes anything anywhere. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Data = any;

const bundledText = readFileSync('src/occupations/medical-office-administrator.json', 'utf8');

/** The bundled guide, as its file has it. */
export const bundled = (): Data => JSON.parse(bundledText);

/** The smallest valid guide, and what a test adds to it. */
export const smallest = (more: object = {}): Data => ({
  schemaVersion: 1,
  slug: 'optician',
  locale: 'en',
  title: 'Optician',
  ...more,
});

export const faq = (answer: unknown = 'It does.'): Data => ({
  items: [{ question: 'Does it work?', answer }],
});

/** A list of pay figures as one fact. */
export const facts = (...figures: object[]): Data => ({ items: [{ label: 'Pay', figures }] });

export const pay = (more: object = {}): Data => ({
  measure: 'median-pay',
  value: 44640,
  currency: 'USD',
  period: 'year',
  ...more,
});
