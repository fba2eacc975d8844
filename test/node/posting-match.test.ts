/** Is a posting for the guide's occupation? Held with titles as job boards have them, near misses among them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import guideData from '../../src/occupations/medical-office-administrator.json' with { type: 'json' };
import { parseGuide } from '../../src/model.ts';
import { matchPosting, readPosting } from '../../src/posting.ts';
import titles from './fixtures/posting/titles.json' with { type: 'json' };

const guide = parseGuide(guideData).guide!;
const match = (posting: object, to = guide) => matchPosting(readPosting(posting), to);

test('titles: no wrong match, and nine of ten right ones found', (context) => {
  const wrong = titles.none.filter((title) => match({ title }).matches);
  const missed = titles.match.filter(([title]) => !match({ title }).matches).map(([title]) => title);
  const found = titles.match.length - missed.length;
  const wrongLevel = titles.match.flatMap(([title, level]) => {
    const result = match({ title });
    return result.matches && (result.level ?? null) !== level
      ? [`${title}: ${result.level}, not ${level}`]
      : [];
  });
  const [precision, recall] = [found / (found + wrong.length), found / titles.match.length];
  context.diagnostic(
    `${titles.match.length + titles.none.length} titles: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}; missed: ${missed.join(' | ') || 'none'}`,
  );
  assert.ok(titles.match.length + titles.none.length >= 150);
  assert.deepEqual(wrong, []);
  assert.deepEqual(wrongLevel, []);
  assert.ok(recall >= 0.9, `recall ${recall}`);
});

test('the answer names its reason, its confidence and where it was read', () => {
  assert.deepEqual(match({ title: 'Sr. Medical Office Admin II - Bilingual (FT)' }), {
    matches: true,
    reason: 'title',
    confidence: 0.95,
    level: 'senior',
    met: 'Medical Office Administrator',
    from: 'title',
  });
  const { reason, confidence, met, from } = match({
    title: 'Clinic Support',
    occupationalCategory: '43-6013.00',
  });
  assert.deepEqual([reason, confidence, met, from], ['code', 0.9, '43-6013.00', 'occupationalCategory']);
});

test('codes come before the title, and doubt is said', () => {
  const reasons = (posting: object) => {
    const { matches, reason } = match(posting);
    return [matches, reason];
  };
  assert.deepEqual(reasons({ occupationalCategory: '43-6013' }), [true, 'code']);
  assert.deepEqual(reasons({ occupationalCategory: { codeValue: '3344', inCodeSet: { name: 'ISCO-08' } } }), [
    true,
    'code',
  ]);
  assert.deepEqual(reasons({ occupationalCategory: ['15-1252', '43-6013.00'] }), [true, 'code']);
  assert.deepEqual(
    reasons({ occupationalCategory: '3344' }),
    [false, 'no-title'],
    'four digits alone may be anything',
  );
  assert.deepEqual(reasons({ title: 'Medical Assistant', occupationalCategory: '43-6013' }), [
    false,
    'other-title',
  ]);
  assert.deepEqual(reasons({ title: 'Medical Secretary Float', occupationalCategory: '43-6014' }), [
    false,
    'other-code',
  ]);
  assert.deepEqual(reasons({ title: 'Medical Secretary', occupationalCategory: '43-6014' }), [true, 'title']);
  assert.equal(match({ title: 'Medical Secretary', occupationalCategory: '43-6014' }).confidence, 0.6);
  assert.deepEqual(reasons({ title: 'Medical Secretary', occupationalCategory: '43-0000 Office' }), [
    true,
    'title',
  ]);
  assert.deepEqual(reasons({ title: 'Team member', relevantOccupation: { name: 'Medical Secretary' } }), [
    true,
    'occupation',
  ]);
  assert.deepEqual(reasons({ title: 'Plumber' }), [false, 'not-similar']);
  assert.deepEqual(reasons({}), [false, 'no-title']);
});

test('names of the place and the employer at a title’s end do not count', () => {
  const title = 'Medical Secretary Manchester Chandler Hospital Trust';
  assert.equal(match({ title }).matches, false);
  const known = {
    title,
    hiringOrganization: { name: 'Chandler Hospital Trust' },
    jobLocation: { address: { addressLocality: 'Manchester' } },
  };
  assert.equal(match(known).confidence, 0.95);
});

test('other occupations: nothing in the matcher is about one of them', () => {
  const level = (id: string, title: string) => ({ id, title });
  const to = (title: string, ...levels: { id: string; title: string }[]) =>
    ({
      ...guide,
      title,
      alternateTitles: undefined,
      codes: undefined,
      related: undefined,
      overview: undefined,
      'career-path': undefined,
      salary: levels.length ? { levels } : undefined,
    }) as unknown as typeof guide;
  const night = to('Night Auditor');
  assert.equal(match({ title: 'Night Auditor (Full-Time)' }, night).matches, true);
  assert.equal(match({ title: 'Auditor' }, night).matches, false);
  const manager = to(
    'Property Manager',
    level('assistant', 'Assistant Property Manager'),
    level('mid', 'Property Manager'),
    level('senior', 'Senior Property Manager'),
  );
  assert.equal(match({ title: 'Sr. Property Manager - Austin, TX' }, manager).level, 'senior');
  assert.equal(match({ title: 'Assistant Property Manager' }, manager).level, 'assistant');
  assert.deepEqual(
    [
      match({ title: 'Property Manager' }, manager).matches,
      match({ title: 'Property Manager' }, manager).level,
    ],
    [true, undefined],
  );
  assert.equal(match({ title: 'Property Accountant' }, manager).matches, false);
  const optician = to('Optician');
  assert.equal(match({ title: 'Licensed Optician II' }, optician).matches, true);
  assert.equal(match({ title: 'Optician Apprentice Recruiter' }, optician).matches, false);
  assert.equal(match({ title: 'Optician assistant' }, optician).matches, false);
});
