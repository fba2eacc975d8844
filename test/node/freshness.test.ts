/** When a figure is called out of date. Each test fixes the day it is read on. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresIn, isOutOfDate, samePeople, type Figure } from '../../src/model.ts';
import { bundled, pay } from './support/guides.ts';

const on = (day: string) => Date.parse(`${day}T12:00:00Z`);
const soc = (code: string, name = 'Secretaries') => ({ name, codes: [{ system: 'SOC-2018', code }] });

const projection = (from: string, to: string): Figure => ({
  measure: 'employment-change',
  value: 4,
  from,
  to,
});

test('pay is out of date after 36 months, not at them', () => {
  const figure = pay({ asOf: '2024-05' });
  assert.ok(!isOutOfDate(figure, [figure], on('2024-05-01')));
  assert.ok(!isOutOfDate(figure, [figure], on('2027-05-31')));
  assert.ok(isOutOfDate(figure, [figure], on('2027-06-01')));
});

test('a projection is out of date after five years from its base year', () => {
  const figure = projection('2024', '2034');
  assert.ok(!isOutOfDate(figure, [], on('2029-12-31')));
  assert.ok(isOutOfDate(figure, [], on('2030-01-01')));
  assert.ok(isOutOfDate(projection('2022', '2032'), [], on('2028-01-01')));
});

test('a bare year counts to its end, a day to its month', () => {
  assert.ok(!isOutOfDate(pay({ asOf: '2023' }), [], on('2026-12-31')));
  assert.ok(isOutOfDate(pay({ asOf: '2023' }), [], on('2027-01-01')));
  assert.ok(!isOutOfDate(pay({ asOf: '2024-05-31' }), [], on('2027-05-31')));
});

test('what has no date, or is neither pay nor a projection, does not age', () => {
  assert.ok(!isOutOfDate(pay(), [], on('2099-01-01')));
  assert.ok(!isOutOfDate({ measure: 'typical-education', text: 'Some', asOf: '1990' }, [], on('2099-01-01')));
});

const older = pay({
  asOf: '2025-05',
  population: soc('43-6013'),
  area: { name: 'United States', code: 'US' },
});
const newer = { ...older, value: 45900, asOf: '2026-05' };
const today = on('2026-06-01');

test('a newer figure of the same measure, people and area puts an older one out of date', () => {
  assert.ok(isOutOfDate(older, [older, newer], today));
  assert.ok(!isOutOfDate(newer, [older, newer], today));
  assert.ok(!isOutOfDate(older, [older, { ...older }], today), 'one of the same date does not');
});

const others: Record<string, Figure> = {
  measure: { ...newer, measure: 'average-pay' },
  people: { ...newer, population: soc('11-9111', 'Managers') },
  area: { ...newer, area: { name: 'Canada', code: 'CA' } },
  'area, where one has none': { ...newer, area: undefined },
  'date, where one has none': { ...newer, asOf: undefined },
};
for (const [what, other] of Object.entries(others)) {
  test(`a newer figure of another ${what} does not`, () => {
    assert.ok(!isOutOfDate(older, [older, other], today));
  });
}

test('a newer projection puts an older one out of date, by the years they start from', () => {
  const [old, current] = [projection('2022', '2032'), projection('2024', '2034')];
  assert.ok(isOutOfDate(old, [old, current], today));
  assert.ok(!isOutOfDate(current, [old, current], today));
});

test('people are the same by a code they share, else by name', () => {
  const of = (population: Figure['population']): Figure => pay({ population });
  assert.ok(samePeople(of(soc('43-6013', 'A')), of(soc('43-6013', 'B'))));
  assert.ok(!samePeople(of(soc('43-6013')), of(soc('11-9111'))));
  assert.ok(samePeople(of({ name: 'A' }), of({ name: 'A' })));
  assert.ok(samePeople(of(soc('43-6013', 'A')), of({ name: 'A' })));
  assert.ok(!samePeople(of(soc('43-6013', 'A')), of({ name: 'B' })));
  const isco = { system: 'ISCO-08', code: '43-6013' };
  assert.ok(!samePeople(of(soc('43-6013', 'A')), of({ name: 'A', codes: [isco] })), 'one code, two systems');
});

test('the figures of a guide are found wherever they stand, in order', () => {
  const guide = bundled();
  const figures = figuresIn(guide);
  const count = JSON.stringify(guide).match(/"measure":/g)?.length;
  assert.equal(figures.length, count);
  assert.equal(figures[0]?.value, 44640);
  for (const nothing of [undefined, null, 1, 'measure', [], {}]) assert.deepEqual(figuresIn(nothing), []);
});
