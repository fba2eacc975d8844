/** The same untruths, said in other ways than the documentation's examples. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lintGuide } from '../../src/lint.ts';

const now = Date.UTC(2026, 0, 15);
const soc = (code: string) => [{ system: 'SOC-2018', code }];
const us = { name: 'United States', code: 'US' };
const sources = [
  { id: 'bls', name: 'Occupational Outlook Handbook' },
  { id: 'survey', name: 'Survey 2025' },
];
const nurses = { population: { name: 'Registered nurses', codes: soc('29-1141') }, area: us };
const official = { ...nurses, source: 'bls', status: 'official' };
const surveyed = { ...nurses, source: 'survey', status: 'estimate' };
const pay = { measure: 'median-pay', value: 93600, currency: 'USD', period: 'year', asOf: '2024-05' };
const growth = { measure: 'employment-change', value: 5, unit: 'percent', from: '2024', to: '2034' };
const guide = (...figures: object[]) => ({
  locale: 'en',
  title: 'Registered Nurse',
  codes: soc('29-1141'),
  sources,
  facts: { items: [{ label: 'Figures', figures }] },
});
const found = (input: object) =>
  lintGuide(input, { now }).findings.map(({ rule, path }) => `${rule} ${path}`);

const caught: [what: string, guide: object, finding: string][] = [
  [
    'a median by another name of its measure',
    guide({ ...pay, ...official, measure: 'annual-median-wage', value: 99600 }),
    'official-facts facts.items[0].figures[0]',
  ],
  [
    'percentiles that leave no room for the median',
    guide({
      measure: 'annual-wage',
      p25: 95000,
      p75: 120000,
      currency: 'USD',
      period: 'year',
      asOf: '2024-05',
      ...official,
    }),
    'official-facts facts.items[0].figures[0]',
  ],
  [
    'two medians, one called salary',
    guide({ ...pay, ...official }, { ...pay, ...surveyed, measure: 'median-annual-salary', value: 98000 }),
    'conflicting-figures facts.items[0].figures[1]',
  ],
  [
    'growth twice, by two names',
    guide({ ...growth, ...official }, { ...growth, ...surveyed, measure: 'job-growth', value: 9 }),
    'conflicting-figures facts.items[0].figures[1]',
  ],
  [
    'a yearly amount called hourly',
    guide({ ...pay, ...surveyed, period: 'hour' }),
    'pay-period facts.items[0].figures[0]',
  ],
  [
    'a range whose note is only filling',
    guide({
      ...pay,
      ...surveyed,
      measure: 'pay-range',
      value: 90000,
      min: 60000,
      max: 130000,
      note: 'Varies by state and employer.',
    }),
    'range-meaning facts.items[0].figures[0]',
  ],
  [
    'percentiles out of order',
    guide({
      measure: 'wage',
      p25: 95000,
      p75: 80000,
      currency: 'USD',
      period: 'year',
      asOf: '2024-05',
      ...surveyed,
    }),
    'range-meaning facts.items[0].figures[0]',
  ],
  [
    'a label with hyphens',
    {
      ...guide({ ...growth, ...official, value: 3 }),
      'pros-cons': { pros: [{ title: 'Faster-than-average job growth' }] },
    },
    'growth-label pros-cons.pros[0].title',
  ],
  [
    'a label in other words',
    {
      ...guide({ ...growth, ...official, value: -2 }),
      summary: 'Job growth far above the national average.',
    },
    'growth-label summary',
  ],
  [
    'a step with another article',
    { steps: { items: [{ title: 'Get a license' }, { title: 'Get your license' }] } },
    'duplicate-steps steps.items[1]',
  ],
  [
    'a step whose number is a word',
    { steps: { items: [{ title: 'Get a license' }, { title: 'Step Two – Get a license' }] } },
    'duplicate-steps steps.items[1]',
  ],
  [
    'a level in the plural',
    {
      salary: {
        levels: [
          { id: 'a', title: 'Staff nurse' },
          { id: 'b', title: 'Staff Nurses' },
        ],
      },
    },
    'duplicate-levels salary.levels[1]',
  ],
  [
    'one short reason for all',
    {
      related: {
        items: [
          { slug: 'porter', title: 'Porter', reason: 'A similar job.' },
          { slug: 'orderly', title: 'Orderly', reason: 'A similar job.' },
        ],
      },
    },
    'same-text related.items[1].reason',
  ],
  ...[
    'Jobs will shrink by 5 percent from 2024 to 2034.',
    'A shrinking trade, with fewer jobs each year.',
    'The number of nursing jobs is declining.',
    'Nursing is in for explosive growth.',
  ].map((summary): [string, object, string] => [
    `said of 5 %: ${summary}`,
    { ...guide({ ...growth, ...official }), summary },
    'growth-label summary',
  ]),
  [
    'the right rate over other years',
    guide({ ...growth, ...official, to: '2029' }),
    'official-facts facts.items[0].figures[0]',
  ],
  [
    'the workforce by another name',
    guide({ measure: 'workforce', value: 918700, unit: 'people', asOf: '2024', ...official }),
    'official-facts facts.items[0].figures[0]',
  ],
  [
    'a country by another name',
    guide({ ...pay, ...official, value: 99600, area: { name: 'America' } }),
    'official-facts facts.items[0].figures[0]',
  ],
  [
    'two medians, of the USA and of the United States',
    guide({ ...pay, ...surveyed }, { ...pay, ...surveyed, value: 85000, area: { name: 'USA' } }),
    'conflicting-figures facts.items[0].figures[1]',
  ],
  [
    'two numbers of jobs, by two names',
    guide(
      { measure: 'employment', value: 150100, unit: 'people', asOf: '2024', ...surveyed },
      { measure: 'number-of-jobs', value: 190000, unit: 'people', asOf: '2024', ...surveyed },
    ),
    'conflicting-figures facts.items[0].figures[1]',
  ],
  [
    'a median below the lowest quarter',
    guide({ ...pay, ...surveyed, p25: 95000 }),
    'range-meaning facts.items[0].figures[0]',
  ],
  [
    'a value outside of its own range',
    guide({ ...pay, ...surveyed, min: 50000, max: 80000, note: 'Lowest to highest offer.' }),
    'range-meaning facts.items[0].figures[0]',
  ],
  [
    'an hourly amount called monthly',
    guide({ ...pay, ...surveyed, value: 35, period: 'month' }),
    'pay-period facts.items[0].figures[0]',
  ],
  [
    'an exception whose note says nothing',
    {
      ...guide({ ...pay, ...official, value: 99600 }),
      accepted: [{ rule: 'official-facts', path: 'facts', note: '.' }],
    },
    'unused-exception accepted[0]',
  ],
  ['text that is invisible', { market: { intro: '\u200b' } }, 'empty-section market.intro'],
  ...[
    'To be announced soon.',
    'Content coming soon.',
    '[Insert introduction here]',
    'Working as a {{title}} pays.',
  ].map((intro): [string, object, string] => [
    `left over: ${intro}`,
    { market: { intro } },
    'empty-section market.intro',
  ]),
];
for (const [what, input, finding] of caught)
  test(`caught: ${what}`, () => assert.ok(found(input).includes(finding), found(input).join('\n')));

const honest: [what: string, guide: object, rule: string][] = [
  [
    'training of which the office says that there is none',
    guide({ measure: 'on-the-job-training', text: 'None', asOf: '2024', ...official }),
    'empty-section',
  ],
  ...[
    'Employment grows 5 percent from 2024 to 2034, nearly twice as fast as the average job.',
    'Jobs are not growing slower than average: far from it.',
    'There is little or no change in how shifts are planned.',
    'Nurses age faster than average, and a wave of jobs will open.',
    'Pay in the field has grown as fast as average rents.',
    'The handbook says “faster than average”: beside the 3 percent of all occupations over the same years.',
  ].map((summary): [string, object, string] => [
    `no label: ${summary}`,
    { ...guide({ ...growth, ...official }), summary },
    'growth-label',
  ]),
  [
    'a survey’s median that equals another occupation’s by chance',
    guide({ ...pay, ...surveyed, value: 78140 }),
    'other-occupation',
  ],
  [
    'one median by the year and by the hour',
    guide(
      { ...pay, ...official },
      { ...pay, ...official, measure: 'median-hourly-wage', value: 45, period: 'hour' },
    ),
    'conflicting-figures',
  ],
  [
    'percentiles around the median',
    guide({
      measure: 'annual-wage',
      p25: 78610,
      p75: 107960,
      currency: 'USD',
      period: 'year',
      asOf: '2024-05',
      ...official,
    }),
    'official-facts',
  ],
  [
    'what a range is, after filling',
    guide({
      ...pay,
      ...surveyed,
      measure: 'pay-range',
      min: 60000,
      max: 130000,
      note: 'Typical: lowest to highest.',
    }),
    'range-meaning',
  ],
  [
    'pay above average',
    { ...guide({ ...growth, ...official }), summary: 'Pay is above average, and so is job satisfaction.' },
    'growth-label',
  ],
  [
    'a decline that its figure bears',
    {
      ...guide(),
      market: {
        intro: 'Employment is projected to decline by 6 percent.',
        figures: [{ ...growth, ...surveyed, value: -6 }],
      },
    },
    'percent-span',
  ],
  [
    'a certificate that raises pay',
    { market: { intro: 'A certificate increases your pay by 10 percent.' } },
    'percent-span',
  ],
  [
    'steps that only begin alike',
    { steps: { items: [{ title: 'Step up' }, { title: 'Step in' }, { title: 'Level the ground' }] } },
    'duplicate-steps',
  ],
];
for (const [what, input, rule] of honest)
  test(`not caught: ${what}`, () =>
    assert.deepEqual(
      found(input).filter((finding) => finding.startsWith(rule)),
      [],
    ));

test('options of no use are as if they were not there', () => {
  for (const options of [null, { facts: null }, { facts: [null, {}, { title: 5 }] }, { now: NaN }])
    assert.ok(Array.isArray(lintGuide(guide(pay), options as never).findings));
});
