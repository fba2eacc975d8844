/** Scales: what they hold, and how round they are. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scaleOf } from '../../src/shared/charts/chart.js';

test('a scale goes from zero to a round amount past the largest', () => {
  const { at, ticks } = scaleOf([{ value: 24 }, { min: 6, max: 12 }, undefined, {}]);
  assert.deepEqual(ticks, [0, 5, 10, 15, 20, 25]);
  assert.deepEqual([0, 5, 25].map(at), [0, 20, 100]);
});

test('a scale reaches below zero where amounts do', () => {
  const { at, ticks } = scaleOf([{ value: 23 }, { value: -7 }]);
  assert.deepEqual(ticks, [-10, 0, 10, 20, 30]);
  assert.equal(at(0), 25);
});

test('everything that is asked for has room on it, with few ticks, evenly spaced', () => {
  for (let amount = 0.013; amount < 1e7; amount *= 1.7) {
    const { at, ticks } = scaleOf([{ max: amount }]);
    assert.ok(at(amount) > 60 && at(amount) <= 100.001, `${amount} stands at ${at(amount)}`);
    assert.ok(ticks.length >= 3 && ticks.length <= 8, `${amount} has ${ticks.length} ticks`);
    ticks.forEach((tick, index) => {
      assert.ok(Math.abs(at(tick) - (index * 100) / (ticks.length - 1)) < 1e-9);
    });
  }
});

test('nothing to show, or zeros only, is a scale too', () => {
  for (const figures of [[], [{ value: 0 }], [undefined]]) {
    const { at, ticks } = scaleOf(figures);
    assert.deepEqual(ticks, [0]);
    assert.equal(at(0), 0);
  }
});
