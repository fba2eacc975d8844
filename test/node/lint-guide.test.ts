/** Whole guides: honest ones, the bundled ones, one that was taken over unread, and what is no guide at all. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { lintGuide, type LintFinding } from '../../src/lint.ts';
import { parseGuide } from '../../src/model.ts';
import { honestGuides } from './fixtures/honest-guides.ts';

const now = Date.UTC(2026, 0, 15);
const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
const inBrief = ({ rule, path, message }: LintFinding) => `${path}: ${message} (${rule})`;

for (const [name, guide] of Object.entries(honestGuides)) {
  test(`an honest guide, ${name}: nothing is found`, () => {
    const { guide: parsed, issues } = parseGuide(guide);
    assert.deepEqual(issues, []);
    assert.deepEqual(lintGuide(parsed!, { now }).findings.map(inBrief), []);
    assert.deepEqual(lintGuide(guide, { now }).findings.map(inBrief), [], 'as it was written');
  });
}

for (const file of readdirSync('src/occupations').filter((name) => name.endsWith('.json'))) {
  test(`the bundled ${file} accepts what is found in it, and no more`, () => {
    const { findings } = lintGuide(parseGuide(readFileSync(`src/occupations/${file}`, 'utf8')).guide!, {
      now,
    });
    assert.deepEqual(findings.filter(({ accepted }) => accepted === undefined).map(inBrief), []);
  });
}

/** Every way in which the uncorrected guide misleads, and where the lint has to say so. */
const uncorrected: [what: string, rule: string, path: string][] = [
  ['an unconfirmed median called official', 'official-unconfirmed', 'facts.items[0].figures[0]'],
  ['another median for the same title in the pay table', 'conflicting-figures', 'salary.levels[1].median'],
  ['a pay table without an origin', 'figure-source', 'salary.levels[0].median'],
  ['averages computed from medians', 'uniform-averages', 'salary.levels'],
  ['four pay ranges: in the facts', 'range-meaning', 'facts.items[1].figures[0]'],
  ['four pay ranges: abroad', 'range-meaning', 'global-salaries.countries[0].pay'],
  ['four pay ranges: at the start', 'range-meaning', 'faq.items[1].figures[0]'],
  ['four pay ranges: later on', 'range-meaning', 'faq.items[1].figures[1]'],
  ['pay ranges that differ', 'conflicting-figures', 'global-salaries.countries[0].pay'],
  ['8 % called as fast as average', 'growth-label', 'facts.items[2].figures[0].note'],
  ['an old projection called official', 'official-unconfirmed', 'facts.items[2].figures[0]'],
  ['growth that counts managers', 'other-occupation', 'market.figures[0]'],
  ['openings that count managers', 'other-occupation', 'market.figures[1]'],
  ['unconfirmed openings', 'official-unconfirmed', 'facts.items[3].figures[0]'],
  ['the education of medical assistants', 'other-occupation', 'facts.items[5].figures[0]'],
  ['four answers to one question: of all programs', 'conflicting-figures', 'steps.figures[0]'],
  ['four answers to one question: of a degree', 'conflicting-figures', 'education.programs[0].duration'],
  ['four answers to one question: of a certificate', 'conflicting-figures', 'education.programs[1].duration'],
  ['four answers to one question: when ready', 'conflicting-figures', 'faq.items[0].figures[0]'],
  ['pay a month among pay a year', 'mixed-periods', 'global-salaries.countries[6].pay'],
  ...[1, 2, 3, 4, 5, 6].map((index): [string, string, string] => [
    `an undated exchange rate (${index})`,
    'currency-conversion',
    `global-salaries.countries[${index}].converted`,
  ]),
  ...[1, 2, 3, 4].map((index): [string, string, string] => [
    `one blurb for all related careers (${index})`,
    'same-text',
    `related.items[${index}].reason`,
  ]),
  ['all steps twice', 'duplicate-steps', 'steps.items[7]'],
  ['all levels twice', 'duplicate-levels', 'career-path.levels[5]'],
  ['all rows of the table twice', 'duplicate-levels', 'salary.levels[5]'],
  ['a heading without content: industries', 'empty-section', 'facts.items[4].figures[0].text'],
  ['a heading without content: education', 'empty-section', 'skills.qualifications[0].text'],
  ['a paragraph that breaks off', 'cut-off-text', 'skills.intro'],
  ['hours of practice that no figure bears', 'prose-number', 'steps.items[1].text'],
];

const { guide: asParsed, issues: uncorrectedIssues } = parseGuide(
  readJson('test/node/fixtures/uncorrected-guide.json'),
);
const uncorrectedFindings = lintGuide(asParsed!, { now }).findings;

test('the uncorrected guide is well-formed', () => assert.deepEqual(uncorrectedIssues, []));
for (const [what, rule, path] of uncorrected) {
  test(`the uncorrected guide: ${what}`, () => {
    assert.ok(
      uncorrectedFindings.some((finding) => finding.rule === rule && finding.path === path),
      uncorrectedFindings
        .filter((finding) => finding.path.startsWith(path))
        .map(inBrief)
        .join('\n'),
    );
  });
}

test('findings are sorted by path, [10] after [2]', () => {
  const items = Array.from({ length: 12 }, (_, index) => ({
    title: 'abcdefghijkl'[index],
    text: `It costs $${99 + index}.`,
  }));
  const paths = lintGuide({ steps: { items }, faq: { items: [{ question: 'TBD' }] } }).findings.map(
    ({ path }) => path,
  );
  assert.deepEqual(paths, [
    'faq.items[0].question',
    ...items.map((_, index) => `steps.items[${index}].text`),
  ]);
});

const withNumber = (accepted: unknown) => ({
  faq: { items: [{ id: 'pay', question: 'Pay?', answer: 'It is $50,000.' }] },
  accepted,
});

for (const path of [
  'faq.items[pay].answer',
  'faq.items[0].answer',
  'faq.items[*].answer',
  'faq.items[pay]',
  'faq',
]) {
  test(`an exception at ${path} is noted on what it accepts`, () => {
    const { findings } = lintGuide(withNumber([{ rule: 'prose-number', path, note: 'An example.' }]));
    assert.deepEqual(
      findings.map(({ rule, accepted }) => [rule, accepted]),
      [['prose-number', 'An example.']],
    );
  });
}

for (const [why, exception] of Object.entries({
  'finds nothing': { rule: 'prose-number', path: 'summary', note: 'Why.' },
  'names another item': { rule: 'prose-number', path: 'faq.items[time]', note: 'Why.' },
  'is for part of a name': { rule: 'prose-number', path: 'faq.items[0].ans', note: 'Why.' },
  'names no rule': { rule: 'no-such-rule', path: 'faq', note: 'Why.' },
  'has no note': { rule: 'prose-number', path: 'faq' },
  'has no path': { rule: 'prose-number', path: '', note: 'Why.' },
})) {
  test(`an exception that ${why} is found`, () => {
    const { findings } = lintGuide(withNumber([exception]));
    assert.deepEqual(
      findings.map(({ rule, path, accepted }) => [rule, path, accepted]),
      [
        ['unused-exception', 'accepted[0]', undefined],
        ['prose-number', 'faq.items[0].answer', undefined],
      ],
    );
  });
}

test('parsing keeps the exceptions', () => {
  const accepted = [{ rule: 'prose-number', path: 'summary', note: 'Why.' }];
  const { guide } = parseGuide({ schemaVersion: 1, slug: 'a', locale: 'en', title: 'A', accepted });
  assert.deepEqual(JSON.parse(JSON.stringify(guide?.accepted)), accepted);
});

test('the date decides what is out of date', () => {
  const guide = {
    facts: {
      items: [
        { label: 'Pay', figures: [{ measure: 'median-pay', value: 1, currency: 'EUR', asOf: '2024-05' }] },
      ],
    },
  };
  const isOld = (date: Date) =>
    lintGuide(guide, { now: date }).findings.some(({ rule }) => rule === 'out-of-date');
  assert.equal(isOld(new Date('2027-05-31')), false);
  assert.equal(isOld(new Date('2027-06-01')), true);
});

test('a site’s own facts are used instead of the bundled ones', () => {
  const guide = {
    title: 'Lamplighter',
    facts: {
      items: [
        {
          label: 'Pay',
          figures: [
            { measure: 'median-pay', value: 31000, currency: 'USD', period: 'year', status: 'official' },
          ],
        },
      ],
    },
  };
  const found = (facts?: { title: string; medianPay: number }[]) =>
    lintGuide(guide, facts && { facts }).findings.filter(({ rule }) => rule === 'official-facts').length;
  assert.equal(found(), 0);
  assert.equal(found([{ title: 'Lamplighters', medianPay: 30000 }]), 1);
  assert.equal(found([{ title: 'Lamplighters', medianPay: 31000 }]), 0);
});
