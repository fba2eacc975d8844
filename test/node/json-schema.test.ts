/**
 * The published JSON Schema and the parser agree: whatever the parser takes without an issue, the schema takes;
 * what only the parser refuses is what the documentation lists.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import { parseGuide } from '../../src/model.ts';
import { bundled, smallest, type Data } from './support/guides.ts';

const schema = JSON.parse(readFileSync('dist/guide.schema.json', 'utf8'));
const accepts = new Ajv({ strict: false, allErrors: false }).compile(schema);

/** As `docs/guide-format.md` lists them. */
const parserOnly = [
  /^min is greater than max$/,
  /^from is later than to$/,
  /^no value, range or text$/,
  /an http\(s\), mailto or relative URL/,
  /the id of one of the sources/,
  /an id of its own/,
];

const replacements: readonly unknown[] = [
  undefined,
  null,
  true,
  '',
  ' ',
  'x',
  'Not-An-Id',
  'de',
  'USD',
  'year',
  'official',
  '2024-13',
  '2024-05',
  'javascript:alert(1)',
  0,
  -1,
  0.5,
  1e12,
  [],
  [null],
  ['x'],
  {},
  { min: 3, max: 2 },
];

/** Every place in a value, but of a list's items only the first two. */
function places(value: Data, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys = Array.isArray(value) ? Object.keys(value).slice(0, 2) : Object.keys(value);
  return [path, ...keys.flatMap((key) => places(value[key], [...path, key]))];
}

/** A copy with another value at that place. */
function changed(value: Data, [key, ...rest]: string[], replacement: unknown): Data {
  if (key === undefined) return replacement;
  const copy = Array.isArray(value) ? [...value] : { ...value };
  const inner = changed(copy[key], rest, replacement);
  if (inner === undefined && !Array.isArray(copy)) delete copy[key];
  else copy[key] = inner ?? null;
  return copy;
}

/** Compares both on a guide; the first difference is an error. */
function compare(guide: Data, what: string): { taken: boolean } {
  const { guide: output, issues } = parseGuide(guide);
  const valid = accepts(guide);
  if (issues.length === 0)
    assert.ok(valid, `only the parser takes ${what}: ${JSON.stringify(accepts.errors)}`);
  if (valid)
    for (const { path, message } of issues)
      assert.ok(
        parserOnly.some((known) => known.test(message)),
        `only the parser refuses ${what}: ${path} ${message}`,
      );
  if (output) assert.ok(accepts(output), `what came out of ${what} is not valid itself`);
  return { taken: issues.length === 0 };
}

test('the schema takes the bundled guide and the smallest one, and not just anything', () => {
  assert.ok(accepts(bundled()), JSON.stringify(accepts.errors));
  assert.ok(accepts(smallest()));
  for (const wrong of [{}, [], null, { ...smallest(), faq: {} }]) assert.ok(!accepts(wrong));
});

const guide = bundled();
const head = { ...smallest(), sources: guide.sources };

for (const key of Object.keys(guide)) {
  test(`both agree, whatever is changed in ${key}`, () => {
    const part = guide[key];
    let taken = 0;
    let refused = 0;
    for (const place of places(part)) {
      for (const replacement of replacements) {
        const what = `${[key, ...place].join('.')} = ${JSON.stringify(replacement)}`;
        const result = compare(changed({ ...head, [key]: part }, [key, ...place], replacement), what);
        if (result.taken) taken++;
        else refused++;
      }
    }
    // Changes that all have one outcome would prove nothing; there is only one version to take.
    assert.ok(refused > 0 && (taken > 0 || key === 'schemaVersion'), `${taken} taken, ${refused} refused`);
  });
}

test('both agree when a figure’s fields are set, one and two at a time', () => {
  const fields = {
    value: [1, -1, '1'],
    min: [1, -1],
    max: [0, 2],
    p10: [1, -1],
    p25: [1],
    p75: [1, null],
    p90: [1, '1'],
    text: ['Some', ''],
    unit: ['percent', 'miles'],
    currency: ['USD', 'usd', 'US'],
    period: ['hour', 'week'],
    hours: [1, 0, 2080],
    asOf: ['2024', '2024-05-31', '2024-5', '24'],
    from: ['2024', '2034'],
    to: ['2034', '2024-00'],
    status: ['official', 'sure'],
    approximate: [true, 'true'],
    open: [false, 1],
    note: ['A note', ''],
    area: [{ name: 'Here' }, { code: 'X' }],
    population: [{ name: 'All' }, { name: 'All', codes: [] }, { codes: [] }],
  };
  const settings = Object.entries(fields).flatMap(([name, values]) =>
    (values as unknown[]).map((value) => [name, value] as const),
  );
  for (const [name, value] of settings) {
    for (const [other, second] of settings) {
      const figure = { measure: 'median-pay', [name]: value, [other]: second };
      const facts = { items: [{ label: 'Pay', figures: [figure] }] };
      compare(smallest({ facts }), JSON.stringify(figure));
    }
  }
});
