/** Whatever it is given, the lint throws nothing, changes nothing, and comes back. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { lintGuide } from '../../src/lint.ts';
import { timesAsMuch } from './support/cost.ts';

const circle: Record<string, unknown> = { title: 'Circle' };
circle.facts = circle;

const noGuides: Record<string, unknown> = {
  undefined: undefined,
  null: null,
  'a number': 5,
  'a text': '{"title":"A"}',
  'a list': [],
  'a function': () => 1,
  'a circle': circle,
  'a getter that throws': {
    get facts() {
      throw new Error('no');
    },
  },
  'a proxy that throws': new Proxy(
    {},
    {
      ownKeys: () => {
        throw new Error('no');
      },
    },
  ),
  'too much text': { summary: 'a'.repeat(60_000) },
};

for (const [name, input] of Object.entries(noGuides)) {
  test(`${name} is unreadable, and nothing is thrown`, () => {
    const { findings } = lintGuide(input as object);
    if (typeof input === 'function') return;
    assert.deepEqual(
      findings.map(({ rule, path }) => [rule, path]),
      [['unreadable-guide', '']],
    );
  });
}

/** Values that are not of the type that the format says, at every place of real guides, one at a time. */
const wrong: unknown[] = [
  null,
  undefined,
  0,
  -1,
  NaN,
  Infinity,
  '',
  ' ',
  'text',
  true,
  [],
  [null],
  [[]],
  {},
  { measure: 1 },
  { measure: 'x' },
  { toString: 1 },
  10n,
  Symbol('s'),
];

for (const file of [
  'src/occupations/medical-office-administrator.json',
  'test/node/fixtures/uncorrected-guide.json',
]) {
  test(`wrong values anywhere in ${file} throw nothing`, () => {
    const text = readFileSync(file, 'utf8');
    const guide = JSON.parse(text) as object;
    const places: [Record<string, unknown>, string][] = [];
    const visit = (node: unknown) => {
      if (typeof node !== 'object' || node === null) return;
      for (const key of Object.keys(node)) {
        places.push([node as Record<string, unknown>, key]);
        visit((node as Record<string, unknown>)[key]);
      }
    };
    visit(guide);
    // Every place would take minutes; a step that is prime to the length of lists meets all kinds of them.
    for (let at = 0; at < places.length; at += 13) {
      const [holder, key] = places[at]!;
      const before = holder[key];
      holder[key] = wrong[at % wrong.length];
      assert.ok(Array.isArray(lintGuide(guide).findings));
      holder[key] = before;
    }
    assert.deepEqual(guide, JSON.parse(text), 'the guide is as it was');
  });
}

const many = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));

const large: Record<string, object> = {
  'figures that all differ': {
    codes: many(2000, (index) => ({ system: 'S', code: String(index) })),
    sources: many(2000, (index) => ({ id: `s${index}`, name: 'S' })),
    facts: {
      items: many(4000, (index) => ({
        label: 'L',
        figures: [
          {
            measure: 'median-pay',
            value: index,
            asOf: `${1000 + index}`,
            source: 'none',
            population: { name: `P ${index}`, codes: [{ system: 'T', code: `${index}` }] },
          },
        ],
      })),
    },
  },
  'labels without end': {
    market: {
      intro: 'Jobs grow as fast as average. '.repeat(1600),
      figures: many(2000, () => ({ measure: 'employment-change', value: 9, unit: 'percent' })),
    },
  },
  'one word without end': {
    summary: 'a.'.repeat(24_000),
    market: { intro: 'A.'.repeat(24_000), negotiation: '1,000'.repeat(9000), remote: '1 '.repeat(24_000) },
    faq: { intro: '$'.repeat(49_000) },
  },
  'numbers without end': {
    summary: '5–6k '.repeat(9000),
    faq: { intro: '3 years '.repeat(6000) },
    market: { intro: 'one million '.repeat(4000), remote: 'a third of the big-'.repeat(2500) },
  },
  'questions without end': {
    faq: {
      items: many(4000, (index) => ({
        question: `What of number ${index}?`,
        answer: `It takes ${index} months, pays $${40_000 + index} and grows ${index} percent.`,
      })),
    },
  },
  'growth without end': {
    faq: {
      items: many(3000, (index) => ({
        question: `Q ${index}`,
        answer: `It grows by ${index} percent.`,
        figures: [
          { measure: 'growth', value: index, unit: 'percent', from: '2024', to: '2034', source: 's' },
        ],
      })),
    },
  },
  'exceptions without end': {
    accepted: many(20_000, () => ({ rule: 'prose-number', path: 'a[b]', note: 'n' })),
    duties: { responsibilities: many(5000, (index) => ({ title: `T ${index}`, text: '$99' })) },
  },
  'countries without end': {
    'global-salaries': {
      countries: many(4000, (index) => ({
        name: `C ${index}`,
        pay: { measure: 'pay', value: index, currency: 'USD', period: index % 2 ? 'hour' : 'year' },
        text: 'About 5 €.',
      })),
    },
  },
};

const real = JSON.parse(readFileSync('src/occupations/medical-office-administrator.json', 'utf8')) as object;

for (const [name, guide] of Object.entries(large)) {
  test(`${name}: costs little more than as much of a real guide`, () => {
    const times = timesAsMuch(
      () => assert.ok(lintGuide(guide).findings.length),
      () => lintGuide(real),
    );
    const asMuch = JSON.stringify(guide).length / JSON.stringify(real).length;
    assert.ok(times / asMuch < 30, `${times} times as much for ${asMuch} times as much text`);
  });
}
