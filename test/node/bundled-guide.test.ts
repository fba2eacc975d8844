/**
 * The figures of the bundled guide: each with its people, place, date, source and status. Figures that the
 * guide's source muddles (other people, other decades, no origin) are told apart here, one by one.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresIn, parseGuide, percentOver, sectionIds, sliceOf, type Figure } from '../../src/model.ts';
import { bundled } from './support/guides.ts';

const { guide: parsed, issues } = parseGuide(bundled());
const guide = parsed!;
const figures = figuresIn(guide);

const secretaries = '43-6013';
const managers = '11-9111';

const codesOf = ({ population }: Figure) => population?.codes?.map(({ code }) => code) ?? [];
const fact = (id: string) => guide.facts!.items.find((item) => item.id === id)!;
const all = (wanted: Partial<Figure>) =>
  figures.filter((figure) =>
    Object.entries(wanted).every(([key, value]) => figure[key as keyof Figure] === value),
  );

/** What is said of a figure besides its amount. */
const claim = (figure: Figure) => ({
  status: figure.status,
  when: figure.asOf ?? [figure.from, figure.to].filter(Boolean).join('–'),
  codes: codesOf(figure).join(),
});

test('it is complete: no issue, all sixteen sections', () => {
  assert.deepEqual(issues, []);
  for (const id of sectionIds) assert.ok(guide[id], id);
});

test('it holds as many things as its source lists', () => {
  const counts = {
    duties: guide.duties?.responsibilities.length,
    technical: guide.skills?.technical?.length,
    soft: guide.skills?.soft?.length,
    steps: guide.steps?.items.length,
    programs: guide.education?.programs.length,
    pay: guide.salary?.levels.length,
    levels: guide['career-path']?.levels.length,
    applications: guide.applications?.items.length,
    countries: guide['global-salaries']?.countries.length,
    specializations: guide.specializations?.items.length,
    pros: guide['pros-cons']?.pros.length,
    cons: guide['pros-cons']?.cons.length,
    faq: guide.faq?.items.length,
    related: guide.related?.items.length,
  };
  assert.deepEqual(counts, {
    duties: 7,
    technical: 12,
    soft: 8,
    steps: 7,
    programs: 3,
    pay: 5,
    levels: 5,
    applications: 4,
    countries: 7,
    specializations: 5,
    pros: 7,
    cons: 7,
    faq: 8,
    related: 5,
  });
});

test('it has the codes of its occupation', () => {
  assert.deepEqual(
    guide.codes?.map(({ system, code }) => `${system} ${code}`),
    ['SOC-2018 43-6013', 'O*NET-SOC-2019 43-6013.00', 'ISCO-08 3344'],
  );
});

test('every figure has people, place, source and status', () => {
  for (const figure of figures) {
    const name = JSON.stringify(figure);
    assert.ok(figure.population?.name, name);
    assert.ok(figure.area?.code, name);
    assert.ok(figure.status, name);
    assert.ok(
      guide.sources?.some(({ id }) => id === figure.source),
      name,
    );
  }
});

test('every pay figure has a currency and a period', () => {
  for (const figure of figures.filter(({ measure }) => measure.endsWith('-pay') || measure === 'pay-range')) {
    assert.match(figure.currency ?? '', /^[A-Z]{3}$/, JSON.stringify(figure));
    assert.ok(figure.period, JSON.stringify(figure));
  }
});

test('what is official has a date and an official source with a link; nothing else claims one', () => {
  for (const figure of figures) {
    const source = guide.sources!.find(({ id }) => id === figure.source)!;
    if (figure.status === 'official') {
      assert.match(source.publisher ?? '', /Bureau of Labor Statistics/);
      assert.match(source.url ?? '', /^https:\/\/www\.bls\.gov\//);
      assert.ok(figure.asOf ?? figure.from, JSON.stringify(figure));
    } else {
      assert.equal(source.url, undefined, JSON.stringify(figure));
    }
  }
});

test('three medians stand side by side, the official one of May 2024 first, and all occupations’ last', () => {
  const { figures: medians, note } = fact('median-pay');
  assert.deepEqual(
    medians.map((figure) => ({ value: figure.value, ...claim(figure) })),
    [
      { value: 44640, status: 'official', when: '2024-05', codes: secretaries },
      { value: 40940, status: 'unverified', when: '2023-05', codes: secretaries },
      { value: 50000, status: 'estimate', when: '', codes: '' },
      { value: 49500, status: 'official', when: '2024-05', codes: '00-0000' },
    ],
  );
  assert.equal(guide.facts?.items[0]?.id, 'median-pay', 'and they come first of all facts');
  // The reason why they differ, with the gap as it is.
  assert.match(note ?? '', /12 to 22 percent/);
  assert.equal(percentOver(50000, 44640).toFixed(0), '12');
  assert.equal(percentOver(50000, 40940).toFixed(0), '22');
});

test('these amounts are never anything else, wherever they stand', () => {
  const everywhere: [number, Figure['status'], string][] = [
    [44640, 'official', secretaries],
    [40940, 'unverified', secretaries],
    [117960, 'official', managers],
    [51800, 'unverified', managers],
    [110000, 'unverified', secretaries],
  ];
  for (const [value, status, code] of everywhere) {
    const found = all({ value });
    assert.ok(found.length > 0, String(value));
    for (const figure of found) {
      assert.equal(figure.status, status, String(value));
      assert.deepEqual(codesOf(figure), [code], String(value));
    }
  }
});

test('pay by level is as it was quoted, all of it an estimate for the job title', () => {
  const { levels } = guide.salary!;
  assert.deepEqual(
    levels.map(({ id, median, average }) => [id, median?.value, average?.value]),
    [
      ['junior', 38000, 42000],
      ['mid', 50000, 55000],
      ['senior', 62000, 68000],
      ['manager', 78000, 85000],
      ['director', 95000, 105000],
    ],
  );
  for (const { median, average } of levels) {
    for (const figure of [median!, average!]) {
      assert.deepEqual(claim(figure), { status: 'estimate', when: '', codes: '' });
      assert.equal(figure.period, 'year');
    }
  }
});

test('each level on the path has its years, and they meet without a gap', () => {
  const { levels } = sliceOf(guide, 'career-path')!;
  levels.forEach(({ years }, index) => {
    assert.equal(years?.min, index ? levels[index - 1]!.years!.max : 0);
  });
  assert.equal(levels.at(-1)?.years?.max, undefined);
});

test('no range is called a percentile', () => {
  const ranges = figures.filter(({ currency, min, max }) => currency && (min ?? max) !== undefined);
  assert.ok(ranges.length > 3);
  for (const range of ranges)
    for (const key of ['p10', 'p25', 'p75', 'p90'] as const) assert.equal(range[key], undefined);
});

test('the four ranges for this title stand where they belong', () => {
  assert.deepEqual([fact('pay-range').figures[0]?.min, fact('pay-range').figures[0]?.max], [30000, 60000]);
  assert.equal(fact('pay-range').figures[0]?.open, true);
  const us = guide['global-salaries']!.countries.find(({ id }) => id === 'us' || id === 'united-states')!;
  assert.deepEqual([us.pay.min, us.pay.max], [35000, 55000]);
  const asked = guide.faq!.items.flatMap(({ figures = [] }) => figures);
  const start = asked.find(({ measure }) => measure === 'starting-pay');
  const later = asked.find(({ measure }) => measure === 'experienced-pay');
  assert.deepEqual([start?.min, start?.max], [35000, 45000]);
  assert.deepEqual([later?.min, later?.max], [50000, undefined]);
});

test('growth: 4 per cent for 2024–34 is official, 8 for 2022–32 is not, and has no label', () => {
  const [current, older, others] = fact('growth').figures;
  assert.deepEqual(
    { value: current?.value, ...claim(current!) },
    { value: 4, status: 'official', when: '2024–2034', codes: secretaries },
  );
  assert.deepEqual(
    { value: older?.value, ...claim(older!) },
    { value: 8, status: 'unverified', when: '2022–2032', codes: secretaries },
  );
  assert.deepEqual(
    { value: others?.value, ...claim(others!) },
    { value: 3, status: 'official', when: '2024–2034', codes: '00-0000' },
  );
  for (const figure of all({ value: 8, unit: 'percent' }))
    assert.doesNotMatch(figure.note ?? '', /average|fast/i);
  // The label is that of the 4 per cent, and said of nothing else.
  assert.match(fact('growth').note ?? '', /its 4 percent “as fast as average”/);
  assert.equal(JSON.stringify(guide).match(/as fast as (the )?average/gi)?.length, 1);
});

test('the number of jobs and the projected one agree with the growth', () => {
  const [now, then] = fact('jobs').figures;
  assert.deepEqual([now?.value, then?.value], [850000, 885300]);
  assert.equal(Math.round(percentOver(885300, 850000)), 4);
  for (const figure of [now!, then!]) assert.equal(figure.status, 'official');
});

test('the managers’ figures stand only where managers are meant, named as that occupation', () => {
  const theirs = figures.filter((figure) => codesOf(figure).includes(managers));
  for (const { population } of theirs) assert.equal(population?.name, 'Medical and Health Services Managers');
  const values = (wanted: Partial<Figure>) => all({ unit: 'percent', ...wanted }).map(codesOf);
  assert.deepEqual(values({ value: 28 }), [[managers]]);
  for (const codes of values({ value: 23 })) assert.deepEqual(codes, [managers]);
  assert.equal(all({ value: 28 })[0]?.status, 'unverified');
  assert.equal(all({ value: 23 })[0]?.status, 'official');
  // Of the key facts, which are this occupation's, none counts them.
  assert.ok(!figuresIn(guide.facts).some((figure) => codesOf(figure).includes(managers)));
  const levels = guide['career-path']!.levels.filter((level) =>
    figuresIn(level).some((figure) => codesOf(figure).includes(managers)),
  );
  assert.deepEqual(
    levels.map(({ id }) => id),
    ['manager', 'director'],
  );
});

test('typical education is the high school diploma', () => {
  const [education] = fact('education').figures;
  assert.match(education?.text ?? '', /High school diploma/);
  assert.equal(education?.status, 'official');
  assert.doesNotMatch(education?.text ?? '', /postsecondary/i);
});

test('four times that things take answer four questions', () => {
  const spans = all({ unit: 'months' }).map(
    ({ measure, min, max, value }) => `${measure} ${value ?? `${min}–${max}`}`,
  );
  assert.deepEqual([...new Set(spans)].sort(), [
    'certificate-duration 6–12',
    'degree-duration 24',
    'program-duration 9–18',
    'program-duration 9–24',
    'time-to-ready 6–18',
  ]);
});

test('pay in Thailand is by the month, everywhere else by the year', () => {
  for (const { id, pay, converted } of guide['global-salaries']!.countries) {
    const period = pay.area?.code === 'TH' ? 'month' : 'year';
    assert.equal(pay.period, period, id);
    if (converted) assert.equal(converted.period, period, id);
  }
  const thailand = guide['global-salaries']!.countries.find(({ pay }) => pay.area?.code === 'TH')!;
  assert.deepEqual([thailand.pay.min, thailand.pay.max, thailand.pay.currency], [25000, 40000, 'THB']);
});

test('dollars converted from other currencies are approximate, undated and unverified', () => {
  const converted = guide['global-salaries']!.countries.flatMap(({ converted }) => converted ?? []);
  assert.equal(converted.length, 6);
  for (const figure of converted) {
    assert.equal(figure.currency, 'USD');
    assert.equal(figure.approximate, true);
    assert.equal(figure.asOf, undefined);
    assert.equal(figure.status, 'unverified');
    assert.match(figure.note ?? '', /undated/);
  }
});

test('each related career has a reason of its own', () => {
  const reasons = guide.related!.items.map(({ reason }) => reason);
  assert.equal(new Set(reasons).size, reasons.length);
});
