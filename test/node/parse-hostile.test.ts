/** Whatever a page hands over: parsing never throws, costs little, and says what was wrong. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { limits, parseGuide } from '../../src/model.ts';
import { timesAsMuch } from './support/cost.ts';
import { bundled, facts, faq, pay, smallest } from './support/guides.ts';

/** As much as a guide may hold. */
const largest = () =>
  smallest({
    summary: 'x'.repeat(limits.text),
    facts: facts(...Array.from({ length: 2000 }, (_, n) => pay({ value: n }))),
  });

const circle: Record<string, unknown> = smallest();
circle.faq = { items: [circle] };

const list: unknown[] = [];
list.push(list);

let deep: unknown = 'end';
for (let depth = 0; depth < 10_000; depth++) deep = { deep };

const throwing = (thrown: unknown) => ({
  get title() {
    throw thrown;
  },
});

const revoked = Proxy.revocable({}, {});
revoked.revoke();

const endless: object = new Proxy(
  {},
  { ownKeys: () => ['a', 'b'], getOwnPropertyDescriptor, get: () => endless },
);
function getOwnPropertyDescriptor() {
  return { enumerable: true, configurable: true, value: 1 };
}

const angryFunction = Object.assign(() => {}, {
  toJSON() {
    throw new Error('no');
  },
});
const angryProxy = new Proxy(() => {}, {
  get() {
    throw new Error('no');
  },
  getPrototypeOf() {
    throw new Error('no');
  },
});

/** No guide can be made of these. */
const refused: Record<string, unknown> = {
  undefined: undefined,
  null: null,
  true: true,
  zero: 0,
  NaN: NaN,
  'a big integer': 10n,
  'a symbol': Symbol('guide'),
  'an empty text': '',
  'a text': 'guide',
  'the text [object Object]': '[object Object]',
  'JSON that is null': 'null',
  'JSON that is a list': '[]',
  'JSON that is a number': '1',
  'JSON that breaks off': '{ "title": "Op',
  HTML: '<!doctype html><title>Sign in</title>',
  'an empty object': {},
  'an empty list': [],
  'a list of guides': [smallest()],
  'a function': () => smallest(),
  'a function that throws when it is written': angryFunction,
  'a function behind a proxy': angryProxy,
  'a class': class {},
  'a date': new Date(0),
  'a regular expression': /guide/,
  'a map': new Map(Object.entries(smallest())),
  'a promise': Promise.resolve(smallest()),
  'a wrapped text': new String(JSON.stringify(smallest())),
  'an error': new Error('guide'),
  'an object without prototype': Object.create(null),
  'a proxy that was revoked': revoked.proxy,
  'a proxy without end': endless,
  'a circle': circle,
  'a list that holds itself': { ...smallest(), sources: list },
  'nesting without end': { ...smallest(), deep },
  'JSON of deep nesting': '['.repeat(100_000),
  'JSON of deep nesting that is closed': `{"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
  'a getter that throws': throwing(new Error('no')),
  'a getter that throws null': throwing(null),
  'a getter that throws a text': throwing('no'),
  'a text of five megabytes': 'x'.repeat(5_000_000),
  'JSON of five megabytes': JSON.stringify(smallest({ summary: 'x'.repeat(5_000_000) })),
  'a text of five megabytes in it': smallest({ summary: 'x'.repeat(5_000_000) }),
  'five megabytes of keys': smallest(
    Object.fromEntries(Array.from({ length: 500 }, (_, n) => [String(n).padEnd(10_000, 'k'), 1])),
  ),
  'five megabytes in short texts': smallest({
    alternateTitles: Array.from({ length: 5000 }, () => 'x'.repeat(1000)),
  }),
  'a list of a million': smallest({ alternateTitles: Array.from({ length: 1_000_000 }, () => 'a') }),
  'a list with a billion gaps': smallest({ alternateTitles: new Array(1_000_000_000) }),
  'an object of half a million keys': smallest({
    weather: Object.fromEntries(Array.from({ length: 500_000 }, (_, n) => [n, n])),
  }),
  'many lists in lists': smallest({
    weather: Array.from({ length: 1000 }, () => Array.from({ length: 1000 }, () => [])),
  }),
  'values that are inherited': Object.create(smallest()),
  'values on a __proto__ of its own': JSON.parse(`{"__proto__": ${JSON.stringify(smallest())}}`),
};

for (const [name, input] of Object.entries(refused)) {
  test(`no guide, but issues: ${name}`, () => {
    const { guide, issues } = parseGuide(input);
    assert.equal(guide, undefined);
    assert.ok(issues.length > 0);
    for (const issue of issues) {
      for (const field of ['path', 'expected', 'received', 'message'] as const)
        assert.equal(typeof issue[field], 'string', field);
      assert.notEqual(issue.message, '');
    }
  });
}

/** Values that no JSON has, at each place where a guide has a value. */
const strange = [
  10n,
  Symbol('x'),
  () => {},
  angryFunction,
  angryProxy,
  class {},
  new Date(0),
  new Map(),
  NaN,
  undefined,
  null,
  -0,
  [],
  {},
];

for (const key of [...Object.keys(smallest()), 'summary', 'sources', 'faq', 'facts']) {
  test(`nothing is thrown for strange values of ${key}, nor inside of it`, () => {
    for (const value of strange) {
      parseGuide({ ...smallest(), [key]: value });
      parseGuide({ ...smallest(), [key]: { items: [value] } });
      parseGuide({
        ...smallest(),
        [key]: { items: [{ question: value, label: value, figures: [value] }] },
      });
      parseGuide({ ...smallest(), [key]: [{ id: value, name: value, url: value }] });
    }
  });
}

test('an issue about the whole says what came instead of a guide', () => {
  const received = {
    null: 'null',
    'an empty list': 'a list',
    'JSON that is a number': '1',
    undefined: 'undefined',
  };
  for (const [name, text] of Object.entries(received))
    assert.equal(parseGuide(refused[name]).issues[0]?.received, text, name);
});

test('a getter that gives something else each time is read once', () => {
  let reads = 0;
  const guide = Object.defineProperty(smallest(), 'title', {
    enumerable: true,
    get: () => (reads++ ? 7 : 'Optician'),
  });
  assert.equal(parseGuide(guide).guide?.title, 'Optician');
  assert.equal(reads, 1);
});

test('nothing becomes a prototype', () => {
  const text = JSON.stringify(smallest({ faq: faq() }));
  const hostile = text.replace(
    '{',
    '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},',
  );
  const { guide } = parseGuide(hostile);
  assert.equal(guide?.title, 'Optician');
  assert.equal((guide as unknown as { polluted?: number }).polluted, undefined);
  assert.equal(({} as { polluted?: number }).polluted, undefined);
  assert.ok(!Object.hasOwn(guide!, '__proto__'));
});

test('a key named like one of Object’s own is only what the data gives', () => {
  const { dropped } = parseGuide(
    smallest({ faq: { items: [{ question: 'constructor', answer: 'toString' }] } }),
  );
  assert.deepEqual(dropped, []);
  assert.deepEqual(parseGuide({ ...smallest(), faq: Object.create({ items: faq().items }) }).dropped, [
    'faq',
  ]);
});

test('a guide that is refused as a whole says why in one issue', () => {
  const messages = {
    'a text of five megabytes': /too long/,
    'JSON of five megabytes': /too long/,
    'a text of five megabytes in it': /text.*too long/,
    'a circle': /circle/,
    'nesting without end': /deep/,
    'a list with a billion gaps': /list.*too long/,
    'many lists in lists': /too many values/,
  };
  for (const [name, message] of Object.entries(messages)) {
    const { issues } = parseGuide(refused[name]);
    assert.equal(issues.length, 1, name);
    assert.match(issues[0]!.message, message, name);
  }
});

test('up to its limits a guide is taken', () => {
  const { guide, issues } = parseGuide(largest());
  assert.deepEqual(issues, []);
  assert.equal(guide?.facts?.items[0]?.figures.length, 2000);
});

for (const [name, input] of Object.entries(refused)) {
  test(`to refuse it costs little beside the largest guide that is taken: ${name}`, () => {
    const taken = largest();
    const times = timesAsMuch(
      () => parseGuide(input),
      () => parseGuide(taken),
    );
    assert.ok(times < 50, `${times} times as much`);
  });
}

test('the bundled guide is far from the limits', () => {
  const text = JSON.stringify(bundled());
  assert.ok(text.length < limits.characters / 10);
});
