/** What is read from postings in the shapes that job boards, applicant tracking systems and plugins write. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import guideData from '../../src/occupations/medical-office-administrator.json' with { type: 'json' };
import { parseGuide } from '../../src/model.ts';
import {
  choosePosting,
  comparePay,
  compareRequirements,
  levelOfPosting,
  matchPosting,
  parseJsonLd,
  postingsIn,
  readPosting,
} from '../../src/posting.ts';
import fixtures from './fixtures/posting/postings.json' with { type: 'json' };
import { timesAsMuch } from './support/cost.ts';

const guide = parseGuide(guideData).guide!;

/** One posting as a page has it, and what must be read from it. */
interface Fixture {
  style: string;
  json?: unknown;
  text?: string;
  expect: Record<string, unknown>;
}

for (const { style, json, text, expect } of fixtures as Fixture[]) {
  test(`read: ${style}`, () => {
    const { chosen } = choosePosting(postingsIn(parseJsonLd(text ?? JSON.stringify(json))));
    const posting = readPosting(chosen?.value);
    const match = matchPosting(posting, guide);
    const { pay, estimatedPay: estimate } = posting;
    const values = (reads: readonly { value: unknown }[]) => reads.map(({ value }) => value);
    const read: Record<string, unknown> = {
      title: posting.title?.value,
      description: posting.description?.value,
      organization: posting.organization?.value,
      pay: pay ?? null,
      min: pay?.min?.value,
      max: pay?.max?.value,
      minFrom: pay?.min?.from,
      maxFrom: pay?.max?.from,
      currency: pay?.currency?.value,
      period: pay?.period?.value ?? null,
      estimate: [estimate?.min?.value, estimate?.max?.value, estimate?.period?.value],
      hours: posting.weeklyHours?.value ?? null,
      employment: values(posting.employmentTypes),
      months: posting.experience?.value.months,
      monthsFrom: posting.experience?.from,
      education: posting.education?.value.level,
      inPlace: posting.experienceInPlaceOfEducation?.value,
      skills: values(posting.skills),
      qualifications: values(posting.qualifications),
      codes: posting.codes.map(({ value }) => value.code),
      places: posting.places.length,
      locality: posting.places[0]?.value.locality,
      region: posting.places[0]?.value.region,
      country: posting.places[0]?.value.country,
      remote: posting.remote?.value,
      unreadable: posting.unreadable.map(({ reason }) => reason),
      matches: match.matches,
      level: match.level,
    };
    for (const key of Object.keys(expect)) {
      assert.ok(key in read, key);
      assert.deepEqual(read[key], expect[key], key);
    }
  });
}

test('places: addresses, texts, countries and states', () => {
  const place = (jobLocation: unknown) => {
    const [first] = readPosting({ jobLocation }).places;
    return first && [first.value.locality, first.value.region, first.value.country, first.from];
  };
  assert.deepEqual(place('12 Main St, Austin, TX 78701, USA'), ['Austin', 'TX', 'USA', 'jobLocation']);
  assert.deepEqual(place({ address: 'Boston' }), ['Boston', undefined, undefined, 'jobLocation.address']);
  assert.deepEqual(place({ '@type': 'Country', name: 'Canada' }), [
    undefined,
    undefined,
    'Canada',
    'jobLocation',
  ]);
  assert.deepEqual(place([{ address: { addressCountry: { name: 'DE' } } }]), [
    undefined,
    undefined,
    'DE',
    'jobLocation[0].address',
  ]);
  assert.equal(place({ address: {} }), undefined);
});

test('the posting whose url is the page’s is chosen, else the only one, else none with a reason', () => {
  const page = 'https://www.example.org/jobs/2?utm_source=x#apply';
  const job = (url?: string) => ({ '@type': 'JobPosting', title: url ?? 'job', url });
  const choose = (...jobs: object[]) => {
    const { chosen, reason } = choosePosting(postingsIn(jobs), page);
    return (chosen?.value as { title: string } | undefined)?.title ?? reason;
  };
  assert.equal(
    choose(job('https://example.org/jobs/1'), job('http://example.org/jobs/2/')),
    'http://example.org/jobs/2/',
  );
  assert.equal(choose(job('/jobs/1'), job('/jobs/2')), '/jobs/2');
  assert.equal(choose(job('https://other.example/a')), 'https://other.example/a');
  assert.equal(choose(job(), job()), 'several');
  assert.equal(choose(job('https://example.org/jobs/2'), job('https://example.org/jobs/2')), 'several');
  assert.equal(choose(), 'none');
});

test('JSON that is broken in other ways is given up, and none of it throws', () => {
  for (const text of [
    '',
    '{',
    'null',
    '[]',
    '{"@type":"JobPosting"',
    "{'@type':'JobPosting'}",
    '<p>',
    '"',
    '"\\',
    ',}',
    '{"a":"b}',
  ])
    assert.deepEqual(postingsIn(parseJsonLd(text)), [], text);
});

const read = (text: string) => {
  for (const at of postingsIn(parseJsonLd(text))) readPosting(at.value);
};

/** As many characters as a page may hold of anything. */
const characters = 1_500_000;

/** That many characters of it. */
const much = (text: string) => text.repeat(characters / text.length);

const honest = JSON.stringify((fixtures as Fixture[]).find(({ json }) => json)!.json);

const huge: Record<string, string> = {
  'lists in lists': '['.repeat(characters / 2) + ']'.repeat(characters / 2),
  'nodes beside nodes': `[${much('{"@graph":[{"@type":"Thing"}]},')}{}]`,
  'a posting of long texts': JSON.stringify({
    '@type': 'JobPosting',
    title: '<'.repeat(100_000),
    description: '<script>'.repeat(50_000) + ' '.repeat(500_000),
    baseSalary: '1'.repeat(100_000),
    workHours: '9 '.repeat(50_000),
  }),
  'a posting of long sentences': JSON.stringify({
    '@type': 'JobPosting',
    title: 'a-b/c '.repeat(20_000),
    description: '$1,1 1 - '.repeat(20_000) + '10 years experience '.repeat(5000),
    qualifications: 'high school '.repeat(50_000),
  }),
  quotes: `{${much('"\\"')}}`,
  commas: `{${much(', ')}}`,
  'blanks and a letter': `{${much(' ')}x}`,
  'openings of comments': `{${much('//<!--')}}`,
  entities: `{${much('&quot;')}}`,
  letters: `{${much('x')}}`,
};

for (const [name, text] of Object.entries(huge)) {
  test(`reading ${name} costs little more than as much of real postings`, () => {
    const real = `[${much(`${honest},`)}{}]`;
    const times = timesAsMuch(
      () => read(text),
      () => read(real),
    );
    assert.ok(times < 30, `${times} times as much`);
  });
}

test('comparing long sentences with a guide costs little beside reading them', () => {
  const text = huge['a posting of long sentences']!;
  const posting = readPosting(JSON.parse(text));
  const times = timesAsMuch(
    () => {
      matchPosting(posting, guide);
      compareRequirements(posting, guide);
    },
    () => read(text),
  );
  assert.ok(times < 50, `${times} times as much`);
});

test('of lists of lists of lists only some are read', () => {
  let reads = 0;
  const many = (item: unknown) => Array.from({ length: 50 }, () => item);
  const named = {
    get name() {
      reads++;
      return many('x'.repeat(50_000));
    },
  };
  const nested = many(many(many(named)));
  readPosting({ skills: nested, jobLocation: nested, baseSalary: nested });
  assert.ok(reads > 0 && reads < 1000, `${reads} of 375,000`);
});

test('hostile values: whatever stands at any key, nothing throws and nothing is made up', () => {
  const thrower = {
    get value() {
      throw new Error('no');
    },
    get name() {
      throw new Error('no');
    },
    get '@value'() {
      throw new Error('no');
    },
  };
  const circle: Record<string, unknown> = { '@type': 'JobPosting' };
  for (const key of ['value', 'name', 'address', '@graph', 'mainEntity', 'description', 'credentialCategory'])
    circle[key] = circle;
  const proxy = new Proxy(
    {},
    {
      get() {
        throw new Error('no');
      },
      getOwnPropertyDescriptor() {
        throw new Error('no');
      },
      has() {
        throw new Error('no');
      },
    },
  );
  const { proxy: revoked, revoke } = Proxy.revocable([], {});
  revoke();
  const values: unknown[] = [
    undefined,
    null,
    true,
    false,
    0,
    -1,
    NaN,
    Infinity,
    1e300,
    '',
    ' ',
    'x',
    '💥',
    '\0',
    '<b>',
    '-5',
    '12-12-12',
    [],
    [[]],
    [[[[[]]]]],
    {},
    Object.create(null),
    thrower,
    circle,
    proxy,
    revoked,
    [thrower, circle],
    () => 1,
    Symbol('x'),
    5n,
    new Date(NaN),
    new Map(),
    'constructor',
    { __proto__: { value: 5 } },
    { value: { value: { value: { value: { value: 5 } } } } },
  ];
  const keys = [
    '@type',
    'title',
    'name',
    'url',
    'description',
    'hiringOrganization',
    'baseSalary',
    'estimatedSalary',
    'salaryCurrency',
    'workHours',
    'employmentType',
    'experienceRequirements',
    'educationRequirements',
    'experienceInPlaceOfEducation',
    'skills',
    'qualifications',
    'jobLocation',
    'jobLocationType',
    'applicantLocationRequirements',
    'datePosted',
    'validThrough',
    'occupationalCategory',
    'relevantOccupation',
  ];
  const use = (input: unknown) => {
    choosePosting(postingsIn(input), 'https://example.org/');
    const posting = readPosting(input);
    const match = matchPosting(posting, guide);
    const fit = comparePay(posting, guide, { level: match.level });
    levelOfPosting(posting, guide, match, fit);
    compareRequirements(posting, guide);
    return posting;
  };
  for (const value of values) {
    use(value);
    use({
      get '@type'() {
        throw new Error('no');
      },
    });
    for (const key of keys) {
      const posting = use({ '@type': 'JobPosting', [key]: value });
      if (key !== 'baseSalary') assert.equal(posting.pay, undefined);
    }
    for (const key of ['value', 'currency', 'minValue', 'maxValue', 'unitText', 'price'])
      use({ '@type': 'JobPosting', baseSalary: { [key]: value } });
    use({
      '@type': 'JobPosting',
      baseSalary: { value: { minValue: value, maxValue: value, unitText: value }, currency: value },
    });
    use({
      '@type': 'JobPosting',
      experienceRequirements: { monthsOfExperience: value },
      occupationalCategory: { codeValue: value, inCodeSet: value },
    });
    use(Object.fromEntries(keys.map((key) => [key, value])));
  }
});
