/** A posting's level, and what it asks for beside what is typical. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import guideData from '../../src/occupations/medical-office-administrator.json' with { type: 'json' };
import { parseGuide } from '../../src/model.ts';
import {
  comparePay,
  compareRequirements,
  levelOfPosting,
  matchPosting,
  readPosting,
} from '../../src/posting.ts';

const guide = parseGuide(guideData).guide!;
const title = 'Medical Office Administrator';

const levelOf = (data: object) => {
  const posting = readPosting({ title, ...data });
  const match = matchPosting(posting, guide);
  return levelOfPosting(posting, guide, match, comparePay(posting, guide, { level: match.level }));
};
const yearly = (minValue: number, maxValue = minValue) => ({
  baseSalary: { currency: 'USD', minValue, maxValue, unitText: 'YEAR' },
});
const months = (monthsOfExperience: number) => ({ experienceRequirements: { monthsOfExperience } });

test('the level: by the title, else by experience, else by pay, else none', () => {
  const named = (data: object) => {
    const level = levelOf(data);
    return level && [level.id, level.reason];
  };
  assert.deepEqual(named({ title: 'Senior Medical Secretary', ...months(6), ...yearly(38000) }), [
    'senior',
    'title',
  ]);
  assert.deepEqual(named({ ...months(6), ...yearly(62000) }), ['junior', 'experience']);
  assert.deepEqual(named(months(24)), ['mid', 'experience']);
  assert.deepEqual(named(yearly(48000, 54000)), ['mid', 'pay']);
  assert.equal(named(yearly(30000, 70000)), undefined, 'a wide range means no level');
  assert.equal(named(yearly(44000)), undefined, 'between two levels');
  assert.equal(named({}), undefined);
});

test('the level says what each reason names, and what comes next', () => {
  const level = levelOf({ title: 'Senior Medical Secretary', ...months(6), ...yearly(38000) })!;
  assert.deepEqual(level.named, { title: 'senior', experience: 'junior', pay: 'junior' });
  assert.deepEqual([level.next?.id, level.next?.pay?.value], ['manager', 78000]);
  assert.equal(levelOf({ title: 'Director of Medical Office Administration' })?.next, undefined);
});

const compare = (data: object, level?: string) =>
  compareRequirements(readPosting({ title, ...data }), guide, level);

test('education beside the typical one', () => {
  const asked = (educationRequirements?: unknown) => compare({ educationRequirements }).education.asked;
  const credential = (credentialCategory: string) => ({
    '@type': 'EducationalOccupationalCredential',
    credentialCategory,
  });
  assert.equal(asked('High school diploma or GED'), 'same');
  assert.equal(asked(credential('high school')), 'same');
  assert.equal(asked(credential('associate degree')), 'asks-more');
  assert.equal(asked(credential('professional certificate')), 'asks-more');
  assert.equal(asked(credential('bachelor degree')), 'asks-more');
  assert.equal(asked(credential('postgraduate degree')), 'asks-more');
  assert.equal(asked(credential('https://example.org/terms#AssociateDegree')), 'asks-more');
  assert.equal(asked('Associates'), 'asks-more');
  assert.equal(asked([credential('bachelor degree'), credential('high school')]), 'same');
  assert.equal(asked('High school diploma required, bachelor’s degree preferred'), 'same');
  assert.equal(asked('High school diploma preferred; associate’s degree required'), 'asks-more');
  assert.equal(asked('no requirements'), 'asks-less');
  assert.equal(asked(), 'not-stated');
  assert.deepEqual(compare({ educationRequirements: 'Bachelor’s degree' }).overAsks, ['education']);
  assert.deepEqual(compare({ educationRequirements: 'Bachelor’s degree preferred' }).overAsks, []);
});

test('experience beside the entry level’s, or that of the level in the title', () => {
  const asked = (experienceRequirements: unknown, level?: string) =>
    compare({ experienceRequirements }, level).experience.asked;
  assert.equal(asked('1 year of office experience'), 'same');
  assert.equal(asked('five years'), 'asks-more');
  assert.equal(asked('five years', 'senior'), 'same');
  assert.equal(asked('2 years', 'senior'), 'asks-less');
  assert.equal(asked('No experience necessary'), 'same');
  assert.equal(asked('1 year required, 3 years preferred'), 'same');
  assert.equal(asked('3 years preferred'), 'asks-more');
  assert.equal(asked('Must be at least 18 years old'), 'not-stated');
  assert.equal(asked('2 years with a degree, or 4 years without'), 'not-stated');
  assert.equal(asked({ monthsOfExperience: 5000 }), 'not-stated');
});

test('skills: shared, further, and not mentioned', () => {
  const { skills, show } = compare({
    skills: 'Epic EHR, medical terminology, Microsoft Excel, forklift driving',
    educationRequirements: 'GED',
    ...months(12),
  });
  const ids = (list: { id?: string }[]) => list.map(({ id }) => id);
  assert.equal(skills.asked, 'asks-more');
  assert.deepEqual(ids(skills.shared), ['ehr', 'terminology', 'office-software']);
  assert.deepEqual(skills.further, [{ name: 'forklift driving', from: 'skills' }]);
  assert.ok(ids(skills.unmentioned).includes('hipaa'));
  assert.deepEqual(show.map((item) => (typeof item === 'string' ? item : item.name)).slice(0, 3), [
    'education',
    'experience',
    'Electronic health record systems',
  ]);
  const described = compare({
    description: '<p>You know HIPAA and ICD-10.</p><p>We have a nice view.</p>',
  }).skills;
  assert.deepEqual([ids(described.shared), described.further], [['billing-coding', 'hipaa'], []]);
  assert.equal(compare({}).skills.asked, 'not-stated');
});

test('for recruiters: what the posting leaves out', () => {
  assert.deepEqual(compare({}).omissions, [
    'pay',
    'hours',
    'employment-type',
    'place',
    'education',
    'experience',
    'skills',
  ]);
  assert.deepEqual(compare({ baseSalary: { currency: 'USD', minValue: 20 } }).omissions.slice(0, 2), [
    'pay-range',
    'pay-period',
  ]);
  const full = {
    ...yearly(40000, 46000),
    workHours: '40 hours per week',
    employmentType: 'FULL_TIME',
    jobLocationType: 'TELECOMMUTE',
    educationRequirements: 'GED',
    experienceRequirements: 'none',
    skills: ['Epic'],
  };
  assert.deepEqual(compare(full).omissions, []);
});
