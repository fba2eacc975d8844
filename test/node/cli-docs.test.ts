/** Every command line in the documentation works as it stands. */
import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { runLine } from './support/command.ts';

const cwd = mkdtempSync(join(tmpdir(), 'career-path-docs-'));
after(() => rmSync(cwd, { recursive: true }));
before(() => {
  for (const name of ['guide.json', 'other-guide.json'])
    copyFileSync('src/occupations/medical-office-administrator.json', join(cwd, name));
});

const blocks = readFileSync('docs/cli.md', 'utf8').matchAll(/^```sh\n([^]*?)^```/gm);
const lines = [...blocks].flatMap(([, block = '']) => block.trim().split('\n'));

test('there are command lines for every command', () => {
  for (const command of ['render', 'validate', 'lint', 'new', 'schema'])
    assert.ok(
      lines.some((line) => line.includes(`career-path-elements ${command}`)),
      command,
    );
});

for (const line of lines) {
  test(line, async () => {
    const { code, out, err } = await runLine(line, { cwd });
    // Whether the rules object to the example is theirs to say.
    if (/ lint /.test(line)) assert.ok(code === 0 || code === 1);
    else assert.equal(code, 0, err);
    assert.doesNotMatch(out + err, /\n\s+at /);
  });
}
