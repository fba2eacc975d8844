/** Which numbers in a sentence a figure has to answer for, and which only tell of the work. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lintGuide } from '../../src/lint.ts';

const now = Date.UTC(2026, 0, 15);
const rulesFor = (text: string, locale: string) =>
  lintGuide(
    { locale, title: 'Dental Assistant', faq: { items: [{ question: 'And?', answer: text }] } },
    { now },
  )
    .findings.filter(({ path }) => path === 'faq.items[0].answer')
    .map(({ rule }) => rule);

const harmless: Record<string, string[]> = {
  en: [
    'In the first 90 days you watch; a 30-60-90 plan helps.',
    'Ads usually ask for 2–4 years’ experience; 5+ years of experience is rare.',
    'Expect 50+ applicants for each job.',
    'You teach up to 30 pupils, see 60 patients a day or bake 300 loaves.',
    'Data sets of 100,000 rows are enough; write 500 to 1,000 words a day.',
    'Take vital signs every 4 hours, and renew the card every 2 years.',
    'Work 37.5 hours a week, 2–3 days in the office, with 25 days of paid leave.',
    'Up to 11 hours within a 14-hour window, and 70 hours in 8 days at most.',
    'A target of 99.9% uptime, a 95% confidence interval.',
    'Sprints of 2-week length, a 6-week online course.',
    'An employer with 15 or more employees is covered; a team of 7 people meets.',
    'The exam asks 150 questions. Score 75 or above.',
    'Apply 6 months ahead of the deadline.',
    'Some retire at 60, some start at 45.',
    'You need 75 percent to pass, and the exam takes 4 hours.',
    'The license is valid for 24 months.',
    'Run the pump at 80% of its rating, or on an 80% load.',
    'A table of 80 million rows, in a city of 1.2 million.',
    'A plant with 1,500 workers bids on 40 jobs a year.',
    'A 1099 contractor pays both halves.',
    'A drain falls at an angle, and the work never grows old.',
  ],
  de: [
    'Du betreust 25 Kinder; nach 8 Stunden ist Schluss.',
    'Bewirb dich 9 bis 12 Monate vorher um die Ausbildung.',
    'Mindestens 2 Jahre Berufserfahrung sind gern gesehen.',
  ],
  fr: ['Une classe de 28 élèves, des postes de 12 heures.', 'Il faut 2 ans d’expérience.'],
  es: ['Grupos de 25 alumnos, de 8 a 15 h.'],
};
for (const [locale, texts] of Object.entries(harmless))
  for (const text of texts) test(`harmless: ${text}`, () => assert.deepEqual(rulesFor(text, locale), []));

const claims: Record<string, string[]> = {
  en: [
    'They earn an average of $46k.',
    'Ask for USD 105-110K.',
    'Salaries of 47,300 are common.',
    'Expect 120K.',
    'Starting pay is 38 an hour.',
    'New hires start at 17.50 per hour.',
    'You could earn six figures.',
    'Twelve percent already work from home.',
    'A third of assistants work in hospitals.',
    'Certified assistants earn a third more.',
    'Nine out of ten employers prefer it.',
    'One assistant in five quits.',
    'It pays seventy dollars an hour.',
    'You get 58 bucks an hour.',
    'They earn a hundred grand.',
    'Do they make ninety-five thousand?',
    'Some eighty-thousand openings come up.',
    'There is a shortage of eighty thousand drivers.',
    'The country needs over 1.1 million of them.',
    'Some 371,000 dental assistants work here.',
    'The field will add 24,000 jobs.',
    'It takes only 9 months.',
    'Our 6-week course makes you job-ready.',
    'You can be a manager within 18 months of training.',
    'Certification takes 300 hours of practice.',
  ],
  de: [
    'Meister verdienen oft 65.000 € im Jahr.',
    'Rund 60.000 Fachkräfte fehlen.',
    'Der Stundenlohn beträgt 17,50.',
  ],
  fr: ['La formation dure 9 mois.', 'Il manque 60 000 infirmiers.'],
  es: ['La formación dura 18 meses.', 'El 12 por ciento trabaja a distancia.'],
  'en-IN': ['Top firms pay 25 LPA.'],
};
for (const [locale, texts] of Object.entries(claims))
  for (const text of texts)
    test(`a claim: ${text}`, () => assert.ok(rulesFor(text, locale).includes('prose-number')));

const undatedGrowth: [locale: string, text: string][] = [
  ['en', 'The number of jobs will increase by twelve percent.'],
  ['en', 'Demand surged 40 percent.'],
  ['en', 'Jobs up 38%, and climbing.'],
  ['en', 'Employment is expected to grow by a third.'],
  ['en', 'Demand has doubled.'],
  ['en', 'Dental assistants increased by 9 percent.'],
  ['de', 'Der Bedarf wächst um 15 Prozent.'],
  ['fr', 'Les besoins vont augmenter de 18 %.'],
  ['es', 'El empleo crecerá un 9 %.'],
];
for (const [locale, text] of undatedGrowth)
  test(`growth without years: ${text}`, () => assert.ok(rulesFor(text, locale).includes('percent-span')));
test('what falls along a wire is no growth', () => {
  for (const text of ['A voltage drop of 3% is the limit.', 'A pipe that falls 2% is steep enough.'])
    assert.ok(!rulesFor(text, 'en').includes('percent-span'), text);
});
test('growth with years, in other languages', () => {
  for (const [locale, text] of [
    ['de', 'Der Bedarf wächst bis 2030 um 15 Prozent.'],
    ['fr', 'Les besoins vont augmenter de 18 % en dix ans.'],
  ] as const)
    assert.ok(!rulesFor(text, locale).includes('percent-span'));
});

const us = { area: { name: 'United States', code: 'US' } };
const truckers = {
  population: { name: 'Truck drivers', codes: [{ system: 'SOC-2018', code: '53-3032' }] },
  ...us,
};
const guideOf = (figure: object, text: string) => ({
  locale: 'en',
  title: 'Truck Driver',
  facts: { items: [{ label: 'Pay', figures: [{ currency: 'USD', ...truckers, ...figure }] }], intro: text },
});
const borne: [what: string, figure: object, text: string][] = [
  [
    'pay for another period, as exact as cents an hour are',
    { measure: 'median-pay', value: 27.62, period: 'hour' },
    'About $57,440 a year.',
  ],
  [
    'shares by a median',
    { measure: 'median-pay', value: 52000, period: 'year' },
    '50 percent earn more than $52,000.',
  ],
  [
    'shares by percentiles',
    { measure: 'pay', p10: 31000, p90: 78000, period: 'year' },
    'One in ten earned less than $31,000.',
  ],
  [
    'a yearly share of new jobs',
    { measure: 'new-jobs', currency: undefined, value: 6800, unit: 'people', from: '2024', to: '2034' },
    'That is about 680 jobs a year.',
  ],
  ['pay by the week', { measure: 'median-pay', value: 52000, period: 'year' }, 'About $1,000 a week.'],
  ['pay by the day', { measure: 'median-pay', value: 52000, period: 'year' }, 'That is $200 a day.'],
  ['a floor', { measure: 'median-pay', value: 129536, period: 'year' }, 'It pays above $129,000.'],
  ['a ceiling', { measure: 'fee', value: 294 }, 'The exam costs just under $300.'],
];
const notBorne: typeof borne = [
  [
    'a year’s pay, said of a month',
    { measure: 'median-pay', value: 52000, period: 'year' },
    'They earn $52,000 a month.',
  ],
  [
    'an hour’s pay, said of a day',
    { measure: 'median-pay', value: 35, period: 'hour' },
    'They earn $35 a day.',
  ],
  [
    'ten years’ growth, said of one',
    {
      measure: 'employment-change',
      currency: undefined,
      value: 9,
      unit: 'percent',
      from: '2024',
      to: '2034',
    },
    'Jobs are growing 9 percent a year.',
  ],
  [
    'a floor far below',
    { measure: 'median-pay', value: 72000, period: 'year' },
    'It pays more than $60,000.',
  ],
];
for (const [what, figure, text] of notBorne)
  test(`not borne: ${what}`, () =>
    assert.ok(
      lintGuide(guideOf(figure, text), { now }).findings.some(({ rule }) => rule === 'prose-number'),
    ));
for (const [what, figure, text] of borne)
  test(`borne: ${what}`, () =>
    assert.deepEqual(
      lintGuide(guideOf(figure, text), { now }).findings.filter(({ rule }) => rule === 'prose-number'),
      [],
    ));
test('“$5k” is not borne by 5,083', () =>
  assert.ok(
    lintGuide(guideOf({ measure: 'fee', value: 5083 }, 'A logo sells for $5k.'), { now }).findings.some(
      ({ rule }) => rule === 'prose-number',
    ),
  ));
