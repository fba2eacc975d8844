/** Which level a reader is at. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findLevel } from '../../src/model.ts';

const levels = [
  { id: 'junior', years: { min: 0, max: 2 } },
  { id: 'mid', years: { min: 2, max: 4 } },
  { id: 'any' },
  { id: 'senior', years: { min: 6 } },
];
const at = (level: string | null | undefined, years?: number | null) =>
  levels[findLevel(levels, level, years)]?.id;

test('a band of years holds its lower bound and not its upper', () => {
  assert.equal(at(undefined, 0), 'junior');
  assert.equal(at(undefined, 1.99), 'junior');
  assert.equal(at(undefined, 2), 'mid');
  assert.equal(at(undefined, 3.99), 'mid');
  assert.equal(at(undefined, 6), 'senior');
  assert.equal(at(undefined, 60), 'senior');
});

test('years that no band holds are at no level', () => {
  for (const years of [4, 5.9, -1, NaN, undefined, null])
    assert.equal(findLevel(levels, undefined, years), -1);
});

test('a named level goes before years, and an unknown name is no level', () => {
  assert.equal(at('any', 0), 'any');
  assert.equal(findLevel(levels, 'king', 0), -1);
  for (const none of ['', null, undefined]) assert.equal(at(none, 0), 'junior');
});

test('without levels there is none', () => assert.equal(findLevel([], 'junior', 1), -1));
