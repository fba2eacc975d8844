/** Pay arithmetic, by worked examples. Nothing is rounded before the end of an example. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { convertPay, fullTimeHours, midpoint, payIn, percentOver, type Figure } from '../../src/model.ts';
import { pay } from './support/guides.ts';

const examples = [
  // A year of full-time work is 52 weeks of 40 hours.
  [44640, 'year', 'hour', undefined, '21.46'],
  [44640, 'year', 'month', undefined, '3720.00'],
  [21.46, 'hour', 'year', undefined, '44636.80'],
  [20, 'hour', 'month', undefined, '3466.67'],
  [3000, 'month', 'year', undefined, '36000.00'],
  [3000, 'month', 'hour', undefined, '17.31'],
  // 52 weeks of 35 hours.
  [36400, 'year', 'hour', 1820, '20.00'],
  [20, 'hour', 'year', 1820, '36400.00'],
  [20, 'hour', 'month', 1820, '3033.33'],
  // Half a year's hours change the hour and not the month.
  [24000, 'year', 'hour', 1040, '23.08'],
  [24000, 'year', 'month', 1040, '2000.00'],
  [0, 'year', 'hour', undefined, '0.00'],
] as const;

for (const [amount, from, to, hours, expected] of examples) {
  test(`${amount} a ${from} is ${expected} a ${to}${hours ? ` at ${hours} hours` : ''}`, () => {
    assert.equal(convertPay(amount, from, to, hours).toFixed(2), expected);
  });
}

test('full-time hours are 2,080', () => assert.equal(fullTimeHours, 2080));

test('there and back again is the same, whatever the periods', () => {
  const periods = ['hour', 'month', 'year'] as const;
  for (const from of periods)
    for (const to of periods)
      assert.ok(Math.abs(convertPay(convertPay(44640, from, to, 1900), to, from, 1900) - 44640) < 1e-6);
});

test('a figure is converted with all its amounts, and says its hours', () => {
  const figure = pay({
    value: undefined,
    min: 20800,
    max: 41600,
    p10: 2080,
    p25: 4160,
    p75: 6240,
    p90: 8320,
  });
  const hourly = payIn(figure, 'hour');
  assert.deepEqual(
    [hourly.min, hourly.max, hourly.p10, hourly.p25, hourly.p75, hourly.p90].map((each) => each?.toFixed(2)),
    ['10.00', '20.00', '1.00', '2.00', '3.00', '4.00'],
  );
  assert.equal(hourly.period, 'hour');
  assert.equal(hourly.hours, 2080);
  assert.equal(hourly.value, undefined);
  assert.equal(figure.period, 'year', 'the figure given stays as it was');
});

test('a figure’s own hours are the ones it is converted with', () => {
  const hourly = payIn(pay({ value: 36400, hours: 1820 }), 'hour');
  assert.equal(hourly.value, 20);
  assert.equal(hourly.hours, 1820);
});

test('pay by the month is twelve times that by the year: 25,000–40,000 is 300,000–480,000', () => {
  const yearly = payIn(
    pay({ value: undefined, min: 25000, max: 40000, currency: 'THB', period: 'month' }),
    'year',
  );
  assert.deepEqual([yearly.min, yearly.max], [300000, 480000]);
});

test('what is already in that period, or is no pay, comes back as it is', () => {
  const yearly: Figure = pay();
  assert.equal(payIn(yearly, 'year'), yearly);
  const jobs: Figure = { measure: 'employment', value: 850000, unit: 'people' };
  assert.equal(payIn(jobs, 'hour'), jobs);
});

test('the midpoint is the value, else the middle of the range, else nothing', () => {
  assert.equal(midpoint({ value: 44640 }), 44640);
  assert.equal(midpoint({ value: 44640, min: 0, max: 1 }), 44640);
  assert.equal(midpoint({ min: 35000, max: 45000 }), 40000);
  assert.equal(midpoint({ min: 30000, max: 30000 }), 30000);
  assert.equal(midpoint({ min: 50000 }), undefined);
  assert.equal(midpoint({ max: 50000 }), undefined);
  assert.equal(midpoint({}), undefined);
});

const over = [
  [50000, 44640, '12.0'],
  [50000, 40940, '22.1'],
  [55000, 50000, '10.0'],
  [105000, 95000, '10.5'],
  [44640, 50000, '-10.7'],
  [44640, 44640, '0.0'],
] as const;

for (const [amount, base, expected] of over) {
  test(`${amount} is ${expected} per cent over ${base}`, () => {
    assert.equal(percentOver(amount, base).toFixed(1), expected);
  });
}
