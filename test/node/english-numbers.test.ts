/** English numbers are written without Intl, and must be what Intl writes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { englishNumbers } from '../../src/locales/english-numbers.ts';

const kinds: Record<string, Intl.NumberFormatOptions> = {
  'dollars a year': {
    style: 'currency',
    currency: 'USD',
    minimumFractionDigits: 0,
    maximumFractionDigits: 0,
  },
  'dollars an hour': {
    style: 'currency',
    currency: 'USD',
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  },
  'per cent': { style: 'percent', signDisplay: 'exceptZero', maximumFractionDigits: 1 },
  months: { style: 'unit', unit: 'month', unitDisplay: 'long' },
  numbers: {},
  'short numbers': { notation: 'compact', minimumFractionDigits: 0, maximumFractionDigits: 1 },
  'short dollars': {
    notation: 'compact',
    minimumFractionDigits: 0,
    maximumFractionDigits: 1,
    style: 'currency',
    currency: 'USD',
  },
};

const amounts = [
  0,
  1,
  2,
  5,
  9.5,
  10,
  12,
  21.46,
  99,
  99.95,
  100,
  999,
  999.4,
  999.5,
  999.95,
  1000,
  1049,
  1050,
  1234.5678,
  9999,
  9999.995,
  10_000,
  12_345,
  44_640,
  99_950,
  99_999,
  100_000,
  999_499,
  999_949,
  999_950,
  1e6,
  1_250_000,
  18_190_000,
  123_456_789,
  987_654_321_012,
  0.5,
  0.005,
  0.015,
  1.005,
  1.015,
  2.675,
  0.1,
  0.001,
  0.0005,
  0.03,
  0.031,
  0.0315,
  0.0225,
  0.07,
  0.29,
  1e-7,
  1e13,
  1e21,
  NaN,
  Infinity,
];
/** The same numbers each time, from everywhere. */
for (let index = 0, seed = 7; index < 2000; index++) {
  seed = (seed * 48_271) % 2_147_483_647;
  amounts.push(Number((10 ** ((seed % 9000) / 1000 - 3)).toFixed(index % 6)));
}

for (const [kind, options] of Object.entries(kinds)) {
  const intl = new Intl.NumberFormat('en', options);
  let asked = 0;
  const own = englishNumbers('en', options, () => (asked++, intl))!;

  test(`${kind}: amounts are written as Intl writes them`, () => {
    for (const amount of amounts)
      for (const signed of [amount, -amount].slice(0, amount ? 2 : 1))
        assert.equal(own.format(signed), intl.format(signed), `${signed}`);
    assert.ok(asked < 100, 'most of them without Intl');
  });

  test(`${kind}: ranges are written as Intl writes them`, () => {
    for (const [index, from] of amounts.entries()) {
      const to = amounts[(index * 7 + 1) % amounts.length]!;
      if (Number.isNaN(from + to)) continue;
      for (const [low, high] of [
        [from, to],
        [to, from],
        [from, from],
        [from && -from, to],
        [0, to],
      ] as const)
        assert.equal(own.formatRange(low, high), intl.formatRange(low, high), `${low} to ${high}`);
    }
  });
}

test('other languages and currencies are left to Intl', () => {
  const intl = () => assert.fail();
  assert.equal(englishNumbers('de', {}, intl), undefined);
  assert.equal(englishNumbers('en-GB', {}, intl), undefined);
  assert.equal(englishNumbers('en', { style: 'currency', currency: 'EUR' }, intl), undefined);
  assert.ok(englishNumbers('en-US', {}, intl));
});
