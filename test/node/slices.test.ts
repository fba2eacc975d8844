/** What one section's element gets of a guide. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseGuide, sectionIds, sliceOf } from '../../src/model.ts';
import { parseSlice } from '../../src/model/parse.ts';
import { skillsSchema } from '../../src/model/schema.ts';
import { bundled, pay, smallest } from './support/guides.ts';

const guide = parseGuide(bundled()).guide!;

for (const id of sectionIds) {
  test(`the slice for ${id} has the section, and what it needs of the guide around it`, () => {
    const slice = sliceOf(guide, id) as Record<string, unknown>;
    for (const key of Object.keys(guide[id]!)) assert.ok(key in slice, key);
    assert.equal(slice.title, guide.title);
    assert.equal(slice.locale, 'en-US');
    assert.equal(slice.slug, guide.slug);
    assert.deepEqual(slice.sources, guide.sources);
  });
}

test('a section that a guide does not have has no slice', () => {
  for (const id of sectionIds) assert.equal(sliceOf(parseGuide(smallest()).guide!, id), undefined);
});

test('the pay table takes years from the path, where it has none of its own', () => {
  const { guide: small } = parseGuide(
    smallest({
      salary: {
        levels: [
          { id: 'junior', title: 'Junior' },
          { id: 'mid', title: 'Mid', years: { min: 5 } },
          { id: 'chief', title: 'Chief' },
        ],
      },
      'career-path': {
        levels: [
          { id: 'mid', title: 'Mid', text: 'Works.', years: { min: 1 } },
          { id: 'junior', title: 'Junior', text: 'Learns.', years: { min: 0, max: 1 } },
        ],
      },
    }),
  );
  assert.deepEqual(
    sliceOf(small!, 'salary')!.levels.map(({ years }) => ({ ...years })),
    [{ min: 0, max: 1 }, { min: 5 }, {}],
  );
});

test('the path takes medians from the pay table, before pay of its own', () => {
  const own = pay({ value: 2, measure: 'starting-pay' });
  const { guide: small } = parseGuide(
    smallest({
      salary: { levels: [{ id: 'junior', title: 'Junior', median: pay({ value: 1 }) }] },
      'career-path': {
        levels: [
          { id: 'junior', title: 'Junior', text: 'Learns.', pay: [own] },
          { id: 'mid', title: 'Mid', text: 'Works.' },
        ],
      },
    }),
  );
  assert.deepEqual(
    sliceOf(small!, 'career-path')!.levels.map(({ pay }) => pay?.map(({ value }) => value)),
    [[1, 2], undefined],
  );
  assert.equal(small?.['career-path']?.levels[0]?.pay?.length, 1, 'the guide itself stays as it was');
});

test('skills take the certifications that they name from education', () => {
  const { guide: small } = parseGuide(
    smallest({
      skills: { technical: [{ id: 'fitting', name: 'Fitting', certifications: ['abo'] }] },
      education: {
        programs: [{ id: 'course', title: 'Course', kind: 'certificate' }],
        certifications: [{ id: 'abo', title: 'Certified Optician', text: 'For opticians.' }],
      },
    }),
  );
  const slice = sliceOf(small!, 'skills')!;
  assert.deepEqual(
    slice.certifications?.map(({ title }) => title),
    ['Certified Optician'],
  );
  assert.deepEqual(
    parseSlice(skillsSchema, slice).issues,
    [],
    'a slice can be given to an element as its data',
  );
  delete small!.education;
  assert.equal(sliceOf(small!, 'skills')!.certifications, undefined);
});
