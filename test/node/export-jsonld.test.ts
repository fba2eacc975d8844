/** Structured data states only what is official, and cannot leave its script. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jsonLd, toJsonLd } from '../../src/export/jsonld.ts';
import type { CareerGuide } from '../../src/model/guide-schema.ts';
import type { Figure } from '../../src/model/schema.ts';
import { asRead, bundled, hostile, now } from './support/export-guides.ts';

/* eslint-disable @typescript-eslint/no-explicit-any -- JSON */
const graphOf = (guide: CareerGuide, sections?: string[]) =>
  jsonLd(guide, { now, sections, faq: true })['@graph'] as Record<string, any>[];

/** The types of all that is in it. */
const typesIn = (data: unknown): string[] =>
  [...JSON.stringify(data).matchAll(/"@type":"(.*?)"/g)].map(([, type = '']) => type);

test('an occupation alone, unless its questions are asked for', () => {
  for (const guide of [bundled, hostile]) {
    const plain = jsonLd(guide, { now });
    assert.deepEqual(
      (plain['@graph'] as any[]).map((each) => each['@type']),
      ['Occupation'],
    );
    assert.doesNotMatch(toJsonLd(guide, { now }), /FAQPage|"Question"/);
    assert.match(toJsonLd(guide, { now, faq: true }), /FAQPage/);
  }
  assert.equal(graphOf({ ...bundled, faq: undefined }).length, 1);
});

test('nothing but an occupation, its questions, and what they are made of', () => {
  const known = new Set(
    [
      'Occupation',
      'WebPage',
      'CategoryCode',
      'CategoryCodeSet',
      'MonetaryAmountDistribution',
      'Country',
    ].concat(['AdministrativeArea', 'OccupationalExperienceRequirements', 'FAQPage', 'Question', 'Answer']),
  );
  assert.deepEqual(
    typesIn(graphOf(bundled)).filter((type) => !known.has(type)),
    [],
  );
});

test('an occupation and its questions', () => {
  const [occupation, faq] = graphOf(bundled);
  assert.ok(occupation);
  assert.deepEqual(occupation.alternateName, bundled.alternateTitles);
  assert.equal(occupation.description, bundled.summary);
  assert.deepEqual(occupation.mainEntityOfPage, { '@type': 'WebPage', lastReviewed: bundled.reviewed });
  assert.equal(occupation.qualifications.length, 8);
  assert.equal(occupation['@type'], 'Occupation');
  assert.equal(occupation.name, bundled.title);
  assert.deepEqual(
    occupation.occupationalCategory.map((each: any) => each.codeValue),
    ['43-6013', '43-6013.00', '3344'],
  );
  assert.equal(occupation.educationRequirements, 'High school diploma or equivalent');
  assert.equal(occupation.responsibilities.length, 7);
  assert.equal(occupation.skills.length, 20);
  assert.equal(faq?.['@type'], 'FAQPage');
  assert.deepEqual(
    faq.mainEntity.map((each: any) => each.name),
    bundled.faq!.items.map(({ question }) => question),
  );
});

test('pay is the official median of this occupation alone, with its origin', () => {
  const { estimatedSalary, occupationLocation } = graphOf(bundled)[0]!;
  assert.equal(estimatedSalary.length, 1);
  const [pay] = estimatedSalary;
  assert.equal(pay['@type'], 'MonetaryAmountDistribution');
  assert.deepEqual([pay.median, pay.currency, pay.duration], [44640, 'USD', 'P1Y']);
  assert.match(
    pay.description,
    /Official; Medical Secretaries.*United States; May 2024; U\.S\. Bureau of Labor/,
  );
  assert.deepEqual(occupationLocation, [{ '@type': 'Country', name: 'United States', identifier: 'US' }]);
});

const honest: Figure = {
  measure: 'median-pay',
  value: 10,
  currency: 'USD',
  period: 'hour',
  population: { name: 'Own', codes: [{ system: 'SOC-2018', code: '1' }] },
  asOf: '2025-05',
  status: 'official',
};

const payOf = (...figures: Figure[]) =>
  graphOf({
    ...{ schemaVersion: 1, slug: 'x', locale: 'en', title: 'X', codes: [{ system: 'SOC-2018', code: '1' }] },
    facts: { items: [{ label: 'Pay', figures }] },
  } as CareerGuide)[0]!.estimatedSalary;

test('percentiles are stated where a figure has them', () => {
  const [pay] = payOf({ ...honest, p10: 6, p25: 8, p75: 12, p90: 15 });
  assert.deepEqual(
    [pay.percentile10, pay.percentile25, pay.median, pay.percentile75, pay.percentile90, pay.duration],
    [6, 8, 10, 12, 15, 'PT1H'],
  );
});

test('experience is what official figures say, else that of the first level', () => {
  const stated = (guide: CareerGuide) => graphOf(guide)[0]!.experienceRequirements;
  assert.deepEqual(stated(bundled), {
    '@type': 'OccupationalExperienceRequirements',
    monthsOfExperience: 0,
    name: 'Junior Medical Office Administrator',
    description: '0–2 years',
  });
  const experience = { ...honest, measure: 'work-experience', currency: undefined, period: undefined };
  const withFigures = (...figures: Figure[]) =>
    stated({
      ...bundled,
      codes: [{ system: 'SOC-2018', code: '1' }],
      facts: { items: [{ label: 'Experience', figures }] },
    } as CareerGuide);
  assert.equal(
    withFigures({ ...experience, value: undefined, text: 'Less than 5 years' }),
    'Less than 5 years',
  );
  assert.deepEqual(withFigures({ ...experience, value: 2.5, unit: 'years' }), {
    '@type': 'OccupationalExperienceRequirements',
    monthsOfExperience: 30,
  });
  assert.equal(withFigures({ ...experience, text: 'None', status: 'estimate' }).monthsOfExperience, 0);
  assert.equal(
    graphOf({ ...bundled, salary: undefined, 'career-path': undefined })[0]!.experienceRequirements,
    undefined,
  );
});

test('what is not official, not current, not of these people or not a median is not stated as pay', () => {
  assert.equal(payOf(honest).length, 1);
  const others: Partial<Figure>[] = [
    { status: 'estimate' },
    { status: 'unverified' },
    { status: undefined },
    { asOf: '2019' },
    { approximate: true },
    { open: true },
    { measure: 'average-pay' },
    { value: undefined, min: 5, max: 20 },
    { period: undefined },
    { population: { name: 'Own' } },
    { population: { name: 'Others', codes: [{ system: 'SOC-2018', code: '2' }] } },
  ];
  for (const other of others) assert.equal(payOf({ ...honest, ...other }), undefined, JSON.stringify(other));
  assert.deepEqual(
    payOf({ ...honest, asOf: '2024-05', value: 9 }, honest).map((each: any) => each.median),
    [10],
  );
});

test('sections decide what is stated', () => {
  const [occupation, faq] = graphOf(bundled, ['duties']);
  assert.equal(faq, undefined);
  assert.equal(occupation!.estimatedSalary, undefined);
  assert.equal(occupation!.responsibilities.length, 7);
});

test('figures of an answer come with their standing', () => {
  const faq = graphOf(bundled)[1]!;
  const pay = faq.mainEntity.find((each: any) => each.name === 'What can I expect to earn?');
  assert.match(pay.acceptedAnswer.text, /\$35,000\s–\s\$45,000 a year \(Estimate; /);
});

test('nothing in it ends a script, and it is the same data', () => {
  for (const guide of [bundled, hostile]) {
    const json = toJsonLd(guide, { now, faq: true });
    assert.doesNotMatch(json, /[<>&\u2028\u2029]/);
    assert.deepEqual(JSON.parse(json), jsonLd(guide, { now, faq: true }));
  }
  assert.equal(graphOf(hostile)[0]!.name, asRead(hostile.title));
});

test('a language that is none does not matter', () => {
  assert.doesNotThrow(() => toJsonLd({ ...bundled, locale: 'en-US-US' }, { lang: 'x_y', now }));
});
