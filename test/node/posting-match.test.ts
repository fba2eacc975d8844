/** Is a posting for the guide's occupation? Held with titles as job boards have them, near misses among them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import guideData from '../../src/occupations/medical-office-administrator.json' with { type: 'json' };
import { parseGuide } from '../../src/model.ts';
import { matchPosting, matchThreshold, readPosting } from '../../src/posting.ts';
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
