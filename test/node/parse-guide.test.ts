/** What parsing takes, what it drops, and what it says about the rest. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSafeUrl, parseGuide, sectionIds } from '../../src/model.ts';
import { bundled, facts, faq, pay, smallest } from './support/guides.ts';

const pathsOf = (input: unknown) => parseGuide(input).issues.map(({ path }) => path);

test('the smallest guide is valid, as an object and as JSON', () => {
  for (const input of [smallest(), JSON.stringify(smallest())]) {
    const { guide, issues, dropped } = parseGuide(input);
    assert.deepEqual({ ...guide }, smallest());
    assert.deepEqual(issues, []);
    assert.deepEqual(dropped, []);
  }
});

for (const key of Object.keys(smallest())) {
  test(`without its ${key} it is none, and the issue says which key is missing`, () => {
    const input = smallest();
    delete input[key];
    const { guide, issues } = parseGuide(input);
    assert.equal(guide, undefined);
    assert.deepEqual(
      issues.map(({ path }) => path),
      [key],
    );
  });
}

test('what came in stays as it was, and what comes out is no part of it', () => {
  const input = bundled();
  const { guide } = parseGuide(input);
  assert.deepEqual(input, bundled());
  assert.notEqual(guide?.faq, input.faq);
});

test('keys that the format does not know are ignored without an issue', () => {
  const { guide, issues } = parseGuide(smallest({ $schema: './guide.schema.json', weather: 'fine' }));
  assert.deepEqual(issues, []);
  assert.ok(!('weather' in guide!));
});

for (const id of sectionIds) {
  test(`a broken ${id} costs ${id} alone`, () => {
    const { guide, issues, dropped } = parseGuide({ ...bundled(), [id]: { intro: 7 } });
    assert.deepEqual(dropped, [id]);
    assert.ok(issues.length > 0);
    assert.ok(issues.every(({ path }) => path.startsWith(id)));
    for (const other of sectionIds) assert.equal(other in guide!, other !== id, other);
  });
}

test('all sections broken leave the head', () => {
  const broken = Object.fromEntries(sectionIds.map((id) => [id, null]));
  const { guide, dropped } = parseGuide({ ...bundled(), ...broken });
  assert.equal(guide?.title, bundled().title);
  assert.deepEqual(dropped.sort(), [...sectionIds].sort());
});

test('a broken optional part of the head costs that part alone', () => {
  const { guide, dropped } = parseGuide({ ...bundled(), codes: 'SOC 43-6013', reviewed: 'last week' });
  assert.deepEqual(dropped, ['codes', 'reviewed']);
  assert.equal(guide?.summary, bundled().summary);
  assert.ok(guide?.faq);
});

test('every issue is reported, each with the path to it', () => {
  const guide = smallest({
    summary: '',
    faq: { items: [{ question: 'Why?', answer: 'Because.' }, { question: '' }] },
    facts: facts(pay({ value: '44,640' })),
    salary: { levels: [{ id: 'Junior level', title: 'Junior', years: { min: -1 } }] },
  });
  assert.deepEqual(pathsOf(guide).sort(), [
    'facts.items[0].figures[0].value',
    'faq.items[1].answer',
    'faq.items[1].question',
    'salary.levels[0].id',
    'salary.levels[0].years.min',
    'summary',
  ]);
});

test('an issue says what was expected, what was received, and both in a sentence', () => {
  const [issue] = parseGuide(smallest({ title: 7 })).issues;
  assert.deepEqual(issue, {
    path: 'title',
    expected: 'string',
    received: '7',
    message: issue?.message,
  });
  assert.match(issue!.message, /string.*7/);
});

test('a thousand issues are listed, and the rest is counted', () => {
  const items = Array.from({ length: 1500 }, () => ({ question: 7, answer: 'Yes.' }));
  const { issues } = parseGuide(smallest({ faq: { items } }));
  assert.equal(issues.length, 1001);
  assert.match(issues.at(-1)!.message, /500 more/);
});

for (const version of [0, 2, 99, '1', 1.5, null, true, [1], {}]) {
  test(`the unknown schemaVersion ${JSON.stringify(version)} says which are known`, () => {
    const { guide, issues } = parseGuide({ ...bundled(), schemaVersion: version });
    assert.equal(guide, undefined);
    assert.equal(issues.length, 1);
    assert.equal(issues[0]?.path, 'schemaVersion');
    assert.match(issues[0]!.message, /known: 1\b/);
  });
}

test('ranges, bands and spans must be in order, figures must say something', () => {
  const wrong = [
    facts(pay({ value: undefined, min: 2, max: 1 })),
    facts(pay({ from: '2034', to: '2024' })),
    facts({ measure: 'median-pay', currency: 'USD' }),
  ];
  for (const each of wrong) assert.deepEqual(parseGuide(smallest({ facts: each })).dropped, ['facts']);
  const salary = { levels: [{ id: 'junior', title: 'Junior', years: { min: 3, max: 2 } }] };
  assert.deepEqual(parseGuide(smallest({ salary })).dropped, ['salary']);
});

test('numbers that JSON does not have count as null', () => {
  for (const value of [NaN, Infinity, -Infinity]) {
    const { dropped } = parseGuide(smallest({ facts: facts(pay({ value })) }));
    assert.deepEqual(dropped, ['facts']);
  }
});

const unsafe = [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' \u0001javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'blob:https://example.org/1',
  'file:///etc/passwd',
  'ftp://example.org/',
];

for (const url of unsafe) {
  test(`the link ${JSON.stringify(url)} is dropped with an issue, and its section stays`, () => {
    const { guide, issues, dropped } = parseGuide(
      smallest({
        sources: [{ id: 'survey', name: 'Survey', url }],
        applications: { items: [{ kind: 'resume', title: 'CV', url }] },
      }),
    );
    assert.deepEqual(
      issues.map(({ path }) => path),
      ['sources[0].url', 'applications.items[0].url'],
    );
    assert.deepEqual(dropped, []);
    assert.ok(!('url' in guide!.sources![0]!));
    assert.ok(!('url' in guide!.applications!.items[0]!));
    assert.equal(guide!.sources![0]!.name, 'Survey');
  });
}

test('http, https, mailto and relative links stay', () => {
  for (const url of [
    'https://example.org/a?b=c:d#e',
    'http://example.org',
    'HTTPS://example.org',
    'mailto:a@example.org',
    '/guides/a:b',
    'guides/1',
    './a',
    '#part',
    '?q=javascript:1',
    '//example.org/a',
  ]) {
    assert.ok(isSafeUrl(url), url);
    const { guide, issues } = parseGuide(smallest({ sources: [{ id: 'a', name: 'A', url }] }));
    assert.equal(guide?.sources?.[0]?.url, url);
    assert.deepEqual(issues, []);
  }
});

test('a figure whose source is not listed is kept, and reported', () => {
  const { guide, issues } = parseGuide(
    smallest({ sources: [{ id: 'survey', name: 'Survey' }], facts: facts(pay({ source: 'rumour' })) }),
  );
  assert.deepEqual(
    issues.map(({ path, received }) => [path, received]),
    [['facts.items[0].figures[0].source', '"rumour"']],
  );
  assert.equal(guide?.facts?.items[0]?.figures[0]?.source, 'rumour');
});

test('an id given twice in one list is kept, and reported', () => {
  const level = { id: 'junior', title: 'Junior' };
  const { guide, issues } = parseGuide(smallest({ salary: { levels: [level, level] } }));
  assert.deepEqual(
    issues.map(({ path }) => path),
    ['salary.levels[1].id'],
  );
  assert.equal(guide?.salary?.levels.length, 2);
});

test('the same id in two lists is no matter', () => {
  const level = { id: 'junior', title: 'Junior' };
  const input = smallest({
    salary: { levels: [level] },
    'career-path': { levels: [{ ...level, text: 'Learns.' }] },
  });
  assert.deepEqual(parseGuide(input).issues, []);
});

test('text stays text, whatever it looks like', () => {
  const markup = '<img src=x onerror=alert(1)> ${1} {{2}} & &amp;';
  assert.equal(parseGuide(smallest({ faq: faq(markup) })).guide?.faq?.items[0]?.answer, markup);
});
