/** Advertised pay: reading it in every form, and holding it against a guide's figures. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import guideData from '../../src/occupations/medical-office-administrator.json' with { type: 'json' };
import { parseGuide, type CareerGuide, type Figure } from '../../src/model.ts';
import { closestArea, comparePay, readPosting } from '../../src/posting.ts';

const guide = parseGuide(guideData).guide!;

/** `[min, max, currency, period]`, or the reasons why there is no pay. */
const pay = (baseSalary: unknown, more: object = {}) => {
  const { pay: read, unreadable } = readPosting({ '@type': 'JobPosting', baseSalary, ...more });
  return read
    ? [read.min?.value, read.max?.value, read.currency?.value ?? read.sign?.value, read.period?.value]
    : unreadable.map(({ reason }) => reason);
};
const money = (value: unknown, currency = 'USD') => ({ '@type': 'MonetaryAmount', currency, value });
const none = undefined;

test('texts', () => {
  const texts: [string, unknown[]][] = [
    ['$18 - $22', [18, 22, '$', none]],
    ['45,000.00', [45000, 45000, none, none]],
    ['45.000,00 €', [45000, 45000, 'EUR', none]],
    ['18–22 €/h', [18, 22, 'EUR', 'hour']],
    ['60k', [60000, 60000, none, none]],
    ['$60K-$75K/yr', [60000, 75000, '$', 'year']],
    ['60–75k per year', [60000, 75000, none, 'year']],
    ['USD 45 000 – 52 000 a year', [45000, 52000, 'USD', 'year']],
    ["CHF 65'000 p.a.", [65000, 65000, 'CHF', 'year']],
    ['18,50 € pro Stunde', [18.5, 18.5, 'EUR', 'hour']],
    ['£12.50 per hour', [12.5, 12.5, 'GBP', 'hour']],
    ['Up to $25/hr', [none, 25, '$', 'hour']],
    ['From $20 an hour', [20, none, '$', 'hour']],
    ['$20+ hourly', [20, none, '$', 'hour']],
    ['$21.50 hourly for 40 hours per week', [21.5, 21.5, '$', 'hour']],
    ['1.234.567', [1234567, 1234567, none, none]],
    ['Competitive', ['not-a-number']],
    ['DOE', ['not-a-number']],
    ['-18', ['negative']],
    ['$-5/hr', ['negative']],
    ['$18, $20 or $22', ['several-values']],
    ['0', ['zero']],
    ['45,000/hr', ['absurd']],
    ['$20 a year', ['absurd']],
    ['$30 - $20 per hour', ['min-over-max']],
  ];
  for (const [text, expected] of texts) {
    assert.deepEqual(pay(text), expected, text);
    assert.deepEqual(pay({ '@type': 'MonetaryAmount', value: text }), expected, text);
  }
});

test('structured values', () => {
  const forms: [unknown, unknown[]][] = [
    [45000, [45000, 45000, none, none]],
    [money(45000), [45000, 45000, 'USD', none]],
    [money('45,000.00'), [45000, 45000, 'USD', none]],
    [{ currency: 'usd', minValue: 18, maxValue: 22, unitText: 'hour' }, [18, 22, 'USD', 'hour']],
    [money({ minValue: 18, unitText: 'Hourly' }), [18, none, 'USD', 'hour']],
    [money({ value: 20, minValue: 18, maxValue: 22, unitText: 'HOUR' }), [18, 22, 'USD', 'hour']],
    [money({ value: '$18 - $22', unitText: 'HOUR' }), [18, 22, 'USD', 'hour']],
    [money({ value: money({ value: 20, unitCode: 'HUR' }) }), [20, 20, 'USD', 'hour']],
    [{ price: '52000', priceCurrency: 'USD', unitCode: 'ANN' }, [52000, 52000, 'USD', 'year']],
    [{ priceSpecification: { price: 150, priceCurrency: 'USD', unitText: 'DAY' } }, [150, 150, 'USD', 'day']],
    [[money({ value: 20, unitText: 'HOUR' })], [20, 20, 'USD', 'hour']],
    [
      [null, 'DOE', money({ value: 20, unitText: 'HOUR' })],
      [20, 20, 'USD', 'hour'],
    ],
    [money({ value: 1600, unitText: 'BIWEEKLY' }), [1600, 1600, 'USD', 'biweek']],
    [money({ value: 1600, unitText: 'bi-weekly' }), [1600, 1600, 'USD', 'biweek']],
    [money({ minValue: 0, maxValue: 50000, unitText: 'YEAR' }), [none, 50000, 'USD', 'year']],
    [money({ value: 2500, unitText: 'HOUR' }, 'JPY'), [2500, 2500, 'JPY', 'hour']],
    [money({ value: 20, unitText: 'piece' }), [20, 20, 'USD', none]],
    [money({ value: 45000, unitText: 'HOUR' }), ['absurd']],
    [money({ value: 20, unitText: 'YEAR' }), ['absurd']],
    [money({ minValue: 20, maxValue: 41600, unitText: 'HOUR' }), ['absurd']],
    [money({ value: -20, unitText: 'HOUR' }), ['negative']],
    [money({ minValue: 30, maxValue: 20, unitText: 'HOUR' }), ['min-over-max']],
    [money({ value: '$20/hr', unitText: 'YEAR' }), ['periods-disagree']],
    [money({ value: Infinity, unitText: 'YEAR' }), ['not-a-number']],
    [{}, []],
    [money({}), []],
  ];
  for (const [form, expected] of forms) assert.deepEqual(pay(form), expected, JSON.stringify(form));
  assert.deepEqual(pay(20, { salaryCurrency: 'CAD' }), [20, 20, 'CAD', none]);
});

test('every unit, in any case', () => {
  const units = { HOUR: 20, DAY: 160, WEEK: 800, BIWEEKLY: 1600, MONTH: 3500, YEAR: 42000 };
  for (const [unit, value] of Object.entries(units)) {
    const expected = unit === 'BIWEEKLY' ? 'biweek' : unit.toLowerCase();
    for (const unitText of [unit, unit.toLowerCase(), `${unit[0]}${unit.slice(1).toLowerCase()}`])
      assert.deepEqual(pay(money({ value, unitText })), [value, value, 'USD', expected]);
  }
});

test('pay in a description counts when it is stated once, and only without structured pay', () => {
  const read = (description: string, baseSalary?: unknown) => pay(baseSalary, { description });
  assert.deepEqual(read('Pay: $18.00 - $22.00 per hour.'), [18, 22, '$', 'hour']);
  assert.deepEqual(read('Pay: $18 per hour. Nights: $20 per hour.'), []);
  assert.deepEqual(read('A budget of $2,000,000'), []);
  assert.deepEqual(read('Pay: $18 per hour', 'DOE'), ['not-a-number']);
});

const figure = (more: Partial<Figure>): Figure => ({
  measure: 'median-pay',
  currency: 'USD',
  period: 'year',
  population: { name: 'Own', codes: [{ system: 'SOC-2018', code: '43-6013' }] },
  area: { name: 'United States', code: 'US' },
  status: 'official',
  ...more,
});
const withFigures = (...figures: Figure[]): CareerGuide => ({
  schemaVersion: 1,
  slug: 'own',
  locale: 'en',
  title: 'Own',
  codes: [{ system: 'SOC-2018', code: '43-6013' }],
  salary: {
    levels: [
      { id: 'junior', title: 'Junior', median: figure({ value: 38000, status: 'estimate' }) },
      {
        id: 'senior',
        title: 'Senior',
        median: figure({ value: 62000, min: 55000, max: 70000, status: 'estimate' }),
      },
    ],
    figures,
  },
});
const nation = figure({ value: 45000, p25: 38000, p75: 52000 });
const colorado = figure({ value: 48000, p25: 41600, p75: 62400, area: { name: 'Colorado', code: 'US-CO' } });
const denver = figure({
  value: 50000,
  p25: 45000,
  p75: 60000,
  area: { name: 'Denver-Aurora-Centennial, CO', code: 'US-19740' },
});

const posted = (value: unknown, more: object = {}) => readPosting({ baseSalary: money(value), ...more });
const yearly = (minValue: number, maxValue = minValue) => ({ minValue, maxValue, unitText: 'YEAR' });
const place = (addressLocality: string, addressRegion: string, addressCountry = 'US') => ({
  jobLocation: { address: { addressLocality, addressRegion, addressCountry } },
});

test('verdicts against the middle half', () => {
  const to = withFigures(nation);
  const verdict = (value: unknown, more: object = {}) => comparePay(posted(value, more), to).verdict;
  assert.equal(verdict(yearly(40000, 50000)), 'within');
  assert.equal(verdict(yearly(38000)), 'within');
  assert.equal(verdict(yearly(30000, 37999)), 'below');
  assert.equal(verdict(yearly(52001, 60000)), 'above');
  assert.equal(verdict(yearly(30000, 61000)), 'wide-range');
  assert.equal(verdict({ minValue: 20, maxValue: 24, unitText: 'HOUR' }), 'within');
  assert.equal(verdict({ minValue: 30000, unitText: 'YEAR' }), 'no-verdict');
  assert.equal(verdict({ minValue: 60000, unitText: 'YEAR' }), 'above');
  assert.equal(verdict({ minValue: 45000, unitText: 'YEAR' }), 'no-verdict', 'it may lead out of the band');
  assert.equal(verdict({ value: 800, unitText: 'WEEK' }), 'within');
  assert.equal(verdict(45000), 'other-period');
  assert.equal(comparePay(readPosting({}), to).verdict, 'no-pay');
  assert.deepEqual(comparePay(posted(yearly(30000, 45000)), to).ends, { min: 'below', max: 'within' });
});

test('hours: part-time pay is a rate only with stated hours', () => {
  const to = withFigures(nation);
  const half = posted(yearly(22000), { employmentType: 'PART_TIME', workHours: '20 hours per week' });
  const fit = comparePay(half, to);
  assert.deepEqual(
    [fit.verdict, fit.posted?.min, fit.converted.period],
    ['within', 44000, { from: 'year', hours: 1040 }],
  );
  assert.equal(
    comparePay(posted(yearly(22000), { employmentType: 'PART_TIME' }), to).verdict,
    'other-period',
  );
  assert.equal(
    comparePay(posted({ value: 20, unitText: 'HOUR' }, { employmentType: 'PART_TIME' }), to).verdict,
    'within',
  );
});

test('the scale is in the posting’s period, with each mark’s figure', () => {
  const fit = comparePay(
    posted({ minValue: 20, maxValue: 24, unitText: 'HOUR' }),
    withFigures(colorado, nation),
    { area: 'US-CO' },
  );
  assert.equal(fit.period, 'hour');
  assert.deepEqual([fit.band?.min, fit.band?.max, fit.band?.kind], [20, 30, 'percentiles']);
  assert.equal(fit.band?.figure, colorado);
  assert.equal(fit.median?.figure, colorado);
  assert.deepEqual(
    fit.levels.map(({ id }) => id),
    ['junior', 'senior'],
  );
  assert.deepEqual(fit.posted, { min: 20, max: 24 });
  assert.equal(Math.round(comparePay(posted(yearly(45000)), withFigures(nation)).distance!), 0);
});

test('the band: percentiles for the place, else the level’s range, else only the distance', () => {
  const of = (to: CareerGuide, level?: string) => comparePay(posted(yearly(60000)), to, { level });
  assert.equal(of(withFigures(nation), 'senior').band?.kind, 'percentiles');
  const plain = withFigures(figure({ value: 45000 }));
  assert.deepEqual([of(plain, 'senior').band?.kind, of(plain, 'senior').verdict], ['level-range', 'within']);
  const { verdict, distance, band } = of(plain, 'junior');
  assert.deepEqual([verdict, Math.round(distance!), band], ['no-verdict', 33, undefined]);
});

test('the bundled guide: another occupation’s median is never the measure of this one', () => {
  const fit = comparePay(posted(yearly(44640)), guide);
  assert.deepEqual([fit.verdict, fit.distance, fit.median?.value], ['no-verdict', 0, 44640]);
  assert.deepEqual(
    fit.levels.map(({ value }) => value),
    [38000, 50000, 62000, 78000, 95000],
  );
  // Statistics count the manager's level elsewhere, so it has that median and no band of this occupation.
  const manager = comparePay(posted(yearly(80000)), guide, { level: 'manager' });
  assert.deepEqual([manager.median?.value, manager.band], [117960, undefined]);
});

test('currencies: converted only with rates, else apart', () => {
  const to = withFigures(nation);
  const euros = readPosting({ baseSalary: money(yearly(40000), 'EUR') });
  assert.equal(comparePay(euros, to).verdict, 'other-currency');
  const fit = comparePay(euros, to, { rates: { USD: 1, EUR: 1.1 } });
  assert.deepEqual(
    [fit.verdict, Math.round(fit.posted!.min!), fit.converted.currency],
    ['within', 44000, { from: 'EUR', rate: 1.1 }],
  );
  for (const rates of [{ EUR: 1 }, { EUR: 1, USD: 0 }, { EUR: -1, USD: 1 }, { EUR: NaN, USD: 1 }])
    assert.equal(comparePay(euros, to, { rates }).verdict, 'other-currency');
  const dollar = comparePay(readPosting({ baseSalary: '$40,000 a year' }), to);
  assert.deepEqual([dollar.verdict, dollar.converted.assumedCurrency], ['within', true]);
  assert.equal(comparePay(readPosting({ baseSalary: '40,000 a year' }), to).verdict, 'other-currency');
});

test('areas: the closest that has a figure, and saying so when it is wider', () => {
  const all = [nation, colorado, denver];
  const area = (from: Figure[], wanted: Parameters<typeof closestArea>[1]) => {
    const choice = closestArea(from, wanted);
    return choice && [choice.area?.name, choice.fit, choice.fallback];
  };
  assert.deepEqual(area(all, { locality: 'Denver', region: 'CO', country: 'US' }), [
    'Denver-Aurora-Centennial, CO',
    'locality',
    false,
  ]);
  assert.deepEqual(area(all, { locality: 'Boulder', region: 'CO', country: 'USA' }), [
    'Colorado',
    'region',
    true,
  ]);
  assert.deepEqual(area(all, { region: 'Colorado', country: 'United States' }), [
    'Colorado',
    'region',
    false,
  ]);
  assert.deepEqual(area(all, { locality: 'Austin', region: 'TX', country: 'US' }), [
    'United States',
    'nation',
    true,
  ]);
  assert.deepEqual(area(all, { country: 'US' }), ['United States', 'nation', false]);
  assert.deepEqual(area(all, undefined), ['United States', 'nation', false]);
  assert.equal(area(all, { locality: 'Toronto', region: 'ON', country: 'CA' }), undefined);
  assert.deepEqual(area(all, 'US-CO'), ['Colorado', 'region', false]);
  assert.deepEqual(area(all, 'Colorado'), ['Colorado', 'region', false]);
  assert.deepEqual(area(all, 'US-TX'), ['United States', 'nation', true]);
  assert.equal(area([colorado], { region: 'TX', country: 'US' }), undefined);
  const fit = comparePay(posted(yearly(50000), place('Toronto', 'ON', 'CA')), withFigures(nation));
  assert.deepEqual([fit.verdict, fit.band, fit.median], ['no-verdict', undefined, undefined]);
  const remote = posted(yearly(50000), {
    applicantLocationRequirements: { '@type': 'Country', name: 'Canada' },
  });
  assert.equal(comparePay(remote, withFigures(nation)).band, undefined);
});
