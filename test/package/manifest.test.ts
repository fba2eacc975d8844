/** custom-elements.json is fresh, and describes every element that pages write. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import manifest from '../../custom-elements.json' with { type: 'json' };
import { exports as promised } from '../../package.json' with { type: 'json' };
import { sectionParts } from '../../src/shared/element/section-parts.ts';

interface Described {
  readonly name?: string;
  readonly description?: string;
}
interface Element extends Described {
  readonly tagName: string;
  readonly members?: readonly Described[];
  readonly attributes?: readonly Described[];
  readonly events?: readonly Described[];
  readonly slots?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly Described[];
  readonly cssStates?: readonly Described[];
}
interface Module {
  readonly path: string;
  readonly declarations?: readonly Element[];
}

const modules = manifest.modules as unknown as readonly Module[];
const elements = modules.flatMap(({ declarations = [] }) => declarations);

test('it says what the sources say', () => {
  execFileSync(process.execPath, ['tools/check-manifest.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] });
});

test('it holds the tags that have an entry of their own, and no others', () => {
  const tags = Object.keys(promised).flatMap(
    (path) => /^\.\/(?!data-layer)(.+-.+)\.js$/.exec(path)?.[1] ?? [],
  );
  assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), tags.sort());
});

test('it names modules that are published', () => {
  for (const { path } of modules) assert.ok(existsSync(path), path);
});

for (const element of elements) {
  test(`<${element.tagName}> is described, and all that pages use of it`, () => {
    assert.ok(element.description);
    const { members, attributes, events, slots, cssParts, cssProperties, cssStates } = element;
    for (const list of [members, attributes, events, slots, cssParts, cssProperties, cssStates]) {
      for (const { name, description } of list ?? []) assert.ok(description, `${element.tagName}: ${name}`);
      const names = list?.map(({ name }) => name);
      assert.equal(
        new Set(names).size,
        names?.length ?? 0,
        `${element.tagName} says something twice: ${names}`,
      );
    }
    // What they all have is said of each.
    for (const name of ['guide-load', 'guide-error'])
      assert.ok(
        events?.some((event) => event.name === name),
        `${element.tagName}: ${name}`,
      );
    for (const list of [cssParts, cssProperties, cssStates]) assert.ok(list?.length, element.tagName);
  });
}

/** The parts that the text of an element's files names. What others show in a browser is held there (`parts.test.ts`). */
const writtenIn = (tag: string) =>
  readdirSync(`src/elements/${tag}`)
    .map((file) => readFileSync(`src/elements/${tag}/${file}`, 'utf8'))
    .flatMap((text) => [
      ...text.matchAll(/ part="([a-z -]+)/g),
      ...text.matchAll(/\b(?:heading|paragraphs)\([^;]*?, '([a-z-]+)',?\s*\)/g),
    ])
    .flatMap(([, names = '']) => names.trim().split(' '));

test('it names the parts that elements write, and a guide hands on those of its sections', () => {
  const handedOn = sectionParts.split(', ');
  for (const { tagName, cssParts } of elements) {
    const written = writtenIn(tagName);
    const named = cssParts?.map(({ name }) => name);
    assert.deepEqual(
      written.filter((name) => !named?.includes(name)),
      [],
      tagName,
    );
    if (tagName === 'career-path' || tagName === 'career-compare') continue;
    assert.deepEqual(
      written.filter((name) => !handedOn.includes(name)),
      [],
      tagName,
    );
  }
  assert.ok(writtenIn('faq-accordion').includes('question-text'));
  assert.equal(new Set(handedOn).size, handedOn.length);
});
