/** custom-elements.json is fresh, and describes every element that pages write. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import manifest from '../../custom-elements.json' with { type: 'json' };
import { exports as promised } from '../../package.json' with { type: 'json' };

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
    const { members, attributes, events, slots, cssParts, cssProperties } = element;
    for (const list of [members, attributes, events, slots, cssParts, cssProperties]) {
      for (const { name, description } of list ?? []) assert.ok(description, `${element.tagName}: ${name}`);
    }
  });
}
