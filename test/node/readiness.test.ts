/** The readiness score, what is lacking and what to do first, by worked examples. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseGuide, readiness, sliceOf, type ReadinessGuide } from '../../src/model.ts';
import { bundled } from './support/guides.ts';

const months = (min: number, max: number, more: object = {}) => ({
  measure: 'program-duration',
  min,
  max,
  unit: 'months' as const,
  ...more,
});
const hours = (more: object) => ({ measure: 'practice-hours', unit: 'hours' as const, ...more });

/** Two technical skills, one of which counts double, a soft one, and three steps. */
const baker: ReadinessGuide = {
  skills: {
    technical: [
      { id: 'dough', name: 'Dough', weight: 2, steps: ['school', 'practice'] },
      { id: 'ovens', name: 'Ovens', steps: ['practice'] },
    ],
    soft: [{ id: 'calm', name: 'Calm' }],
  },
  steps: {
    items: [
      { id: 'school', title: 'Go to school', figures: [months(9, 18)] },
      { id: 'practice', title: 'Practice', figures: [hours({ min: 160 })] },
      { title: 'Apply' },
    ],
  },
};

const scores = (answers: Record<string, number>, guide = baker) => {
  const { score, areas } = readiness(guide, answers);
  return [score, ...areas.map((area) => area.score)];
};

test('nothing answered has no score, but for the steps, of which none is done', () => {
  assert.deepEqual(scores({}), [undefined, undefined, undefined, 0]);
  const { answered, total, gaps, areas } = readiness(baker, {});
  assert.deepEqual([answered, total, gaps], [0, 3, []]);
  assert.deepEqual(
    areas.map(({ area, answered, total }) => [area, answered, total]),
    [
      ['technical', 0, 2],
      ['soft', 0, 1],
      ['steps', 0, 3],
    ],
  );
});

const examples = [
  // (2 points × weight 2) of 6; the steps add nothing of 9: 4 of 15.
  [{ 'technical.dough': 2 }, [27, 67, undefined, 0]],
  // 0 × 2 + 3 × 1 of 9.
  [{ 'technical.dough': 0, 'technical.ovens': 3 }, [17, 33, undefined, 0]],
  // All of 12 points, and one step of three: 15 of 21.
  [{ 'technical.dough': 3, 'technical.ovens': 3, 'soft.calm': 3, 'steps.school': 3 }, [71, 100, 100, 33]],
  // A step alone: 3 of 9. One without an id goes by its place.
  [{ 'steps.3': 3 }, [33, undefined, undefined, 33]],
  [{ 'soft.calm': 0 }, [0, undefined, 0, 0]],
  [
    {
      'technical.dough': 3,
      'technical.ovens': 3,
      'soft.calm': 3,
      'steps.school': 3,
      'steps.practice': 3,
      'steps.3': 3,
    },
    [100, 100, 100, 100],
  ],
] as const;

for (const [answers, expected] of examples) {
  test(`${JSON.stringify(answers)} scores ${expected.join(', ')}`, () => {
    assert.deepEqual(scores(answers), expected);
  });
}

test('what is no rating counts as no answer', () => {
  for (const rating of [-1, 4, 1.5, NaN, '3', null, {}]) {
    const answers = { 'technical.dough': rating, 'soft.unknown': 3, __proto__: { 'soft.calm': 3 } };
    assert.equal(readiness(baker, answers as never).score, undefined, String(rating));
  }
  // A step is done or not.
  assert.equal(readiness(baker, { 'steps.school': 1 }).score, undefined);
});

test('gaps: by weight, then by rating, then in order; what is rated well is none', () => {
  const names = (answers: Record<string, number>) => readiness(baker, answers).gaps.map(({ id }) => id);
  assert.deepEqual(names({ 'technical.ovens': 0, 'technical.dough': 1, 'soft.calm': 1 }), [
    'dough',
    'ovens',
    'calm',
  ]);
  assert.deepEqual(names({ 'technical.ovens': 1, 'soft.calm': 0 }), ['calm', 'ovens']);
  assert.deepEqual(names({ 'technical.ovens': 1, 'soft.calm': 1 }), ['ovens', 'calm']);
  assert.deepEqual(names({ 'technical.dough': 2, 'soft.calm': 3 }), []);
});

test('first comes the step where most of what is lacking is learned; the others keep their order', () => {
  const order = (answers: Record<string, number>) =>
    readiness(baker, answers).tasks.map(({ id, closes }) => [id, ...closes.map(({ title }) => title)].join());
  assert.deepEqual(order({}), ['school', 'practice', '3']);
  assert.deepEqual(order({ 'technical.dough': 0 }), ['school,Dough', 'practice,Dough', '3']);
  assert.deepEqual(order({ 'technical.ovens': 0 }), ['practice,Ovens', 'school', '3']);
  assert.deepEqual(order({ 'technical.ovens': 0, 'steps.practice': 3 }), ['school', '3']);
});

test('a step that itself counts more comes earlier', () => {
  const steps = { items: [{ title: 'One' }, { title: 'Two', weight: 3 as const }] };
  assert.deepEqual(
    readiness({ steps }, {}).tasks.map(({ title }) => title),
    ['Two', 'One'],
  );
  // 3 × 3 of 12.
  assert.deepEqual(scores({ 'steps.2': 3 }, { steps }), [75, 75]);
});

const timeOf = (...figures: object[]) => {
  const items = figures.map((figure) => ({ title: 'A step', figures: [figure as never] }));
  const { time, untimed } = readiness({ steps: { items } }, {});
  return [time.map(({ unit, value, min, max }) => [unit, value, min, max]), untimed];
};

test('times are added up for each unit, and what states none is counted', () => {
  assert.deepEqual(timeOf(months(9, 18), months(6, 12)), [[['months', undefined, 15, 30]], 0]);
  assert.deepEqual(timeOf(months(9, 18), hours({ min: 160 })), [
    [
      ['months', undefined, 9, 18],
      ['hours', undefined, 160, undefined],
    ],
    0,
  ]);
  assert.deepEqual(timeOf(hours({ value: 40 }), hours({ value: 20 })), [
    [['hours', 60, undefined, undefined]],
    0,
  ]);
  assert.deepEqual(timeOf(hours({ value: 40, open: true })), [[['hours', undefined, 40, undefined]], 0]);
  assert.deepEqual(timeOf(hours({ max: 40 })), [[['hours', undefined, 0, 40]], 0]);
  // Money, people, a statement: no times.
  assert.deepEqual(
    timeOf(
      { measure: 'cost', value: 1, currency: 'USD' },
      { measure: 'length', unit: 'months', text: 'Long' },
    ),
    [[], 2],
  );
});

test('a step that is done takes no time any more', () => {
  const { time, untimed } = readiness(baker, { 'steps.school': 3, 'steps.3': 3 });
  assert.deepEqual([time.map(({ unit }) => unit), untimed], [['hours'], 0]);
});

test('a guide without skills, without steps, without either', () => {
  assert.deepEqual(scores({ 'soft.calm': 1 }, { skills: baker.skills }), [33, undefined, 33]);
  assert.deepEqual(scores({ 'steps.3': 3 }, { steps: baker.steps }), [33, 33]);
  assert.deepEqual(readiness({}, { 'soft.calm': 3 }), {
    score: undefined,
    areas: [],
    answered: 0,
    total: 0,
    gaps: [],
    tasks: [],
    time: [],
    untimed: 0,
  });
});

test('the bundled guide: a beginner who knows nothing yet', () => {
  const slice = sliceOf(parseGuide(bundled()).guide!, 'readiness')!;
  const skills = [...slice.skills!.technical!.map(({ id }) => `technical.${id}`)];
  const beginner = readiness(slice, Object.fromEntries(skills.map((key) => [key, 0])));
  assert.deepEqual([beginner.score, beginner.answered, beginner.total], [0, 12, 20]);
  // The skills of weight 2 stand first, in the guide's order.
  assert.deepEqual(
    beginner.gaps.map(({ weight }) => weight),
    [2, 2, 2, 2, 2, 2, 2, 2, 1, 1, 1, 1],
  );
  assert.equal(beginner.tasks[0]!.id, 'program');
  assert.deepEqual(
    beginner.tasks[0]!.closes.map(({ id }) => id),
    ['ehr', 'terminology', 'billing-coding', 'hipaa'],
  );
  assert.deepEqual(
    beginner.time.map(({ unit, min, max }) => [unit, min, max]),
    [
      ['months', 9, 18],
      ['hours', 160, undefined],
    ],
  );
  assert.equal(beginner.untimed, 5);
});

test('a slice brings the sections that it draws on, and its own data may leave them out', () => {
  const { guide } = parseGuide(bundled());
  const keys = ['skills', 'steps', 'education', 'facts'] as const;
  const brings = (id: Parameters<typeof sliceOf>[1]) =>
    keys.filter((key) => (sliceOf(guide!, id) as Record<string, unknown>)[key]);
  assert.deepEqual(brings('readiness'), ['skills', 'steps', 'education']);
  assert.deepEqual(brings('applications'), ['skills', 'steps']);
  assert.deepEqual(brings('related'), ['facts']);
  assert.deepEqual(brings('faq'), []);
});
