/** Every path that package.json promises is there, in the packed package, and can be imported in Node. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import manifest from '../../package.json' with { type: 'json' };
import { pack } from './support/packed.ts';

const packed = pack();
after(() => packed.remove());

/** Runs a module as the user's project would. */
const run = (code: string) =>
  execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: packed.project,
    encoding: 'utf8',
  });

/** A pattern stands for each file that it takes. */
function promised(): string[] {
  return Object.entries(manifest.exports).flatMap(([path, target]) => {
    const [before = '', after] = target.split('*');
    if (after === undefined) return path;
    const taken = packed.files.filter((file) => `./${file}`.startsWith(before) && file.endsWith(after));
    assert.notEqual(taken.length, 0, `${path} takes no file`);
    return taken.map((file) => path.replace('*', `./${file}`.slice(before.length, -after.length)));
  });
}

for (const path of promised()) {
  const name = `career-path-elements${path.slice(1)}`;
  if (path.endsWith('.json')) {
    test(`${name} is JSON`, () => {
      const file = run(`process.stdout.write(import.meta.resolve('${name}'))`);
      assert.equal(typeof JSON.parse(readFileSync(new URL(file), 'utf8')), 'object');
    });
  } else {
    test(`${name} can be imported in Node`, () => {
      const names = JSON.parse(run(`console.log(JSON.stringify(Object.keys(await import('${name}'))))`));
      assert.notEqual(names.length, 0);
    });
    test(`${name} has types`, () => {
      const target = manifest.exports[path as keyof typeof manifest.exports];
      assert.ok(packed.files.includes(target.replace('./', '').replace(/\.js$/, '.d.ts')));
    });
  }
}

test('the model parses a bundled guide in Node', () => {
  const output = run(`
    import { parseGuide } from 'career-path-elements/model.js';
    import { bundledOccupations } from 'career-path-elements/occupations.js';
    for (const load of Object.values(bundledOccupations)) {
      const { guide, issues } = parseGuide((await load()).default);
      console.log(JSON.stringify([guide.slug, issues]));
    }`);
  const slugs = output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.deepEqual(
    slugs,
    [
      'medical-office-administrator',
      'medical-and-health-services-manager',
      'medical-assistant',
      'medical-records-specialist',
      'receptionist',
      'secretary-or-administrative-assistant',
    ].map((slug) => [slug, []]),
  );
});

test('the command runs from the package', () => {
  const output = execFileSync(
    process.execPath,
    [
      join(packed.folder, manifest.bin),
      ...['render', '--occupation', 'medical-office-administrator', '--format', 'markdown'],
    ],
    { cwd: packed.project, encoding: 'utf8' },
  );
  assert.match(output, /^# Medical Office Administrator\n/);
  assert.match(readFileSync(join(packed.folder, manifest.bin), 'utf8'), /^#!\/usr\/bin\/env node\n/);
});

test('what is not promised cannot be reached', () => {
  assert.throws(
    () => run(`await import('career-path-elements/dist/index.js')`),
    /ERR_PACKAGE_PATH_NOT_EXPORTED/,
  );
});

test('the fields for CDNs and for tools name files that are there', () => {
  for (const file of [manifest.customElements, manifest.unpkg, manifest.jsdelivr]) {
    assert.ok(packed.files.includes(file), file);
    assert.ok(readFileSync(join(packed.folder, file)).length);
  }
});
