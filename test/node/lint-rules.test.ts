/** Each rule finds what its section of docs/lint.md calls bad, and nothing in what it calls good. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { lintGuide, lintRules } from '../../src/lint.ts';

const now = Date.UTC(2026, 0, 15);
const docs = readFileSync('docs/lint.md', 'utf8');

/** The section under a heading, up to the next one. */
const sections = new Map(
  docs
    .split(/^#{2,3} /m)
    .slice(1)
    .map((section) => [section.slice(0, section.indexOf('\n')), section]),
);

const examplesOf = (section: string) =>
  [...section.matchAll(/```json\n(.*?)```/gs)].map(([, code = '']) => JSON.parse(code) as object);

const foundIn = (guide: object) => lintGuide(guide, { now }).findings.map(({ rule }) => rule);

/** Has no example that JSON could hold; the test of what is thrown at the lint has some. */
const withoutExamples = ['unreadable-guide'];

for (const { id, reason, docs: page } of lintRules) {
  test(`${id}: documented with its reason`, () => {
    assert.equal(page, `docs/lint.md#${id}`);
    assert.ok(sections.get(id)?.replace(/\s+/g, ' ').includes(reason));
  });
  if (withoutExamples.includes(id)) continue;
  test(`${id}: finds the bad example and not the good one`, () => {
    const [bad, good, ...more] = examplesOf(sections.get(id) ?? '');
    assert.ok(bad && good && !more.length);
    assert.ok(foundIn(bad).includes(id), 'the bad one');
    assert.ok(!foundIn(good).includes(id), 'the good one');
  });
}

test('every rule has an id, a reason and a section of its own', () => {
  assert.equal(new Set(lintRules.map(({ id }) => id)).size, lintRules.length);
  assert.equal(new Set(lintRules.map(({ reason }) => reason)).size, lintRules.length);
});
