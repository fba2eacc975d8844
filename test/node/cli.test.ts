/** The command: what it prints, how it ends, and that it never leaves half a file. Runs what `npm run build` left. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, describe, test } from 'node:test';
import { version } from '../../src/shared/element/version.ts';
import { lint } from '../../src/cli/lint.ts';
import { parseGuide } from '../../src/model/parse-guide.ts';
import { run, runLine, type Ended } from './support/command.ts';
import { hostile } from './support/export-guides.ts';
import { problemsIn } from './support/html.ts';

const folder = mkdtempSync(join(tmpdir(), 'career-path-cli-'));
after(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(folder, name);

const bundled = 'src/occupations/medical-office-administrator.json';
const occupation = ['--occupation', 'medical-office-administrator'];
const guide = at('guide.json');
const broken = at('broken.json');
const brokenText = `{
  "schemaVersion": 1,
  "slug": "x",
  "locale": "en",
  "title": "X",
  "faq": { "items": [{ "question": "Why?", "answer": 3 }] },
  "pros-cons": {
    "pros": [{ "title": "Good" }]
  }
}
`;

beforeEach(() => {
  writeFileSync(guide, readFileSync(bundled));
  writeFileSync(broken, brokenText);
});

/** One message, no stack trace, nothing on standard output. */
function assertFailed({ code, out, err }: Ended, exitCode: number, message: RegExp): void {
  assert.match(err, message);
  assert.equal(code, exitCode, err);
  assert.equal(out, '');
  assert.match(err, /^error: /);
  assert.doesNotMatch(err, /\n\s+at |node:internal|file:\/\//);
}

describe('in general', () => {
  test('help, for all and for each command', async () => {
    const all = await run(['--help']);
    assert.equal(all.code, 0);
    for (const command of ['render', 'validate', 'lint', 'new', 'schema']) {
      assert.match(all.out, new RegExp(`^  ${command} `, 'm'));
      const one = await run([command, '--help']);
      assert.equal(one.code, 0);
      assert.match(one.out, new RegExp(`^Usage: career-path-elements ${command}`));
    }
  });

  test('version', async () => {
    assert.deepEqual(await run(['--version']), { code: 0, out: `${version}\n`, err: '' });
  });

  test('asked wrongly: a message and exit code 2', async () => {
    const wrong: [string[], RegExp][] = [
      [['rendr'], /unknown command 'rendr'/],
      [['render', guide, '--formt', 'text'], /unknown option '--formt'/],
      [['render', guide, '--format', 'pdf'], /'pdf' is invalid.*html, light, markdown, text, jsonld, email/],
      [['render', guide, '--safe', 'myspace'], /'myspace' is invalid.*indeed, wordpress/],
      [['render', guide, '--safe', 'indeed', '--format', 'email'], /--safe gives HTML/],
      [['render', guide, '--format', 'text', '--fragment'], /--fragment goes with/],
      [['render', guide, '--format', 'markdown', '--faq'], /--faq goes with --format jsonld/],
      [['render'], /name a file .* or an --occupation/],
      [['render', guide, ...occupation], /not both/],
      [['render', guide, 'other.json'], /too many arguments/],
      [['render', '--occupation', 'astronaut'], /no bundled guide for astronaut; there are: medical/],
      [['render', '--occupation', '__proto__'], /no bundled guide for __proto__/],
      [['render', guide, '--sections', 'facts,nonsense'], /no section nonsense; there are: facts, overview/],
      [['render', guide, '--sections', ''], /no section/],
      [['render', guide, '--level', 'boss'], /no level boss; there are: junior, mid/],
      [['render', guide, '--lang', 'x_y'], /x_y is not a language tag/],
      [['render', guide, '--heading-level', '7'], /7 is not a number from 1 to 6/],
      [['validate'], /missing required argument/],
      [['new', 'Not A Slug'], /Not A Slug is not a slug/],
    ];
    const results = await Promise.all(wrong.map(([args]) => run(args)));
    results.forEach((result, index) => assertFailed(result, 2, wrong[index]![1]));
    const nothing = await run([]);
    assert.equal(nothing.code, 2);
    assert.match(nothing.err, /^Usage:/);
  });
});

describe('render', () => {
  test('each format', async () => {
    const begins = {
      html: /^<!DOCTYPE html>\n<html lang="en-US">/,
      light: /<career-path heading-level="1">\n<script type="application\/json">/,
      markdown: /^# Medical Office Administrator\n\n/,
      text: /^Medical Office Administrator\n=+\n\n/,
      jsonld: /^\{\n {2}"@context": "https:\/\/schema\.org"/,
      email: /^<!DOCTYPE html>\n[^]*<table role="presentation"/,
    };
    for (const [format, beginning] of Object.entries(begins)) {
      const { code, out, err } = await run(['render', guide, '--format', format]);
      assert.equal(code, 0, err);
      assert.match(out, beginning);
      assert.ok(out.endsWith('\n'));
    }
  });

  test('structured data has the questions where they are asked for', async () => {
    const types = async (...args: string[]) => {
      const { out } = await run(['render', guide, '--format', 'jsonld', ...args]);
      return (JSON.parse(out) as { '@graph': { '@type': string }[] })['@graph'].map((each) => each['@type']);
    };
    assert.deepEqual(await types(), ['Occupation']);
    assert.deepEqual(await types('--faq'), ['Occupation', 'FAQPage']);
  });

  test('html and light are valid pages', async () => {
    // The form of the readiness check has nothing to send.
    const rules = { 'wcag/h32': 'off' } as const;
    for (const format of ['html', 'light'])
      assert.deepEqual(await problemsIn((await run(['render', guide, '--format', format])).out, rules), []);
  });

  test('a bundled guide is the same as its file', async () => {
    const [one, other] = await Promise.all([
      run(['render', ...occupation, '--format', 'text']),
      run(['render', guide, '--format', 'text']),
    ]);
    assert.equal(one.out, other.out);
  });

  test('standard input, with a byte order mark as well', async () => {
    for (const mark of ['', '\uFEFF']) {
      const { code, out } = await run(['render', '-', '--format', 'text'], {
        input: mark + readFileSync(guide, 'utf8'),
      });
      assert.equal(code, 0);
      assert.match(out, /^Medical Office/);
    }
  });

  test('options reach the format', async () => {
    const { out } = await run([
      'render',
      guide,
      '--fragment',
      '--sections',
      'salary',
      '--level',
      'mid',
      '--heading-level',
      '4',
      '--lang',
      'en-GB',
    ]);
    assert.match(
      out,
      /^<career-path lang="en-GB" sections="salary" level="mid" heading-level="4" prerendered="[^"]+">/,
    );
    assert.match(out, /<h4[^>]*part="title"/);
    assert.match(out, /US\$50,000/);
    assert.match(out, /aria-current="true"/);
    assert.doesNotMatch(out, /Key facts/);
  });

  test('safe HTML', async () => {
    assert.match(
      (await run(['render', guide, '--safe=indeed'])).out,
      /^<h2>Medical Office Administrator<\/h2>\n<p>/,
    );
    assert.match((await run(['render', guide, '--safe', 'wordpress'])).out, /^<article lang/);
  });

  test('a guide with errors is refused, with every place, and nothing is written', async () => {
    const result = await run(['render', broken, '--out', at('not-there.html')]);
    assertFailed(result, 1, /broken\.json:6:\d+: faq\.items\[0\]\.answer: /);
    assert.match(result.err, /broken\.json:7:16: pros-cons\.cons: /);
    assert.ok(!existsSync(at('not-there.html')));
  });

  test('--partial renders what is valid, and says what is not', async () => {
    const { code, out, err } = await run(['render', broken, '--partial', '--format', 'text']);
    assert.equal(code, 0);
    assert.match(out, /^X\n=/);
    assert.match(err, /^warning: [^]*faq\.items\[0\]\.answer/);
  });

  test('what cannot be read', async () => {
    writeFileSync(at('latin1.json'), Buffer.from([0x22, 0xe4, 0x22]));
    writeFileSync(at('long.json'), Buffer.alloc(16_100_000, 0x20));
    assertFailed(
      await run(['render', at('nowhere.json')]),
      1,
      /nowhere\.json cannot be read: there is no such file/,
    );
    assertFailed(await run(['render', folder]), 1, /cannot be read: it is a folder/);
    assertFailed(await run(['render', at('latin1.json')]), 1, /not text in UTF-8/);
    assertFailed(await run(['render', at('long.json')]), 1, /longer than 16 MB/);
    assertFailed(await run(['render', '-'], { input: '[]' }), 1, /Expected an object/);
    assertFailed(await run(['render', '-'], { input: '' }), 1, /Not JSON/);
    assertFailed(await run(['render', '-'], { input: '['.repeat(100_000) }), 1, /has errors/);
    assertFailed(await run(['render', '-'], { input: '{"a":\u001b[31m}' }), 1, /Not JSON/);
  });

  test('a hostile guide is rendered as text', async () => {
    writeFileSync(at('hostile.json'), JSON.stringify(hostile));
    const { code, out } = await run(['render', at('hostile.json'), '--format', 'text']);
    assert.equal(code, 0);
    assert.doesNotMatch(out.replaceAll('\n', ''), /\p{Cc}/u);
  });
});

describe('files', () => {
  test('a file is replaced whole, keeps its mode and its links, and leaves nothing beside it', async () => {
    const out = at('page.md');
    writeFileSync(out, 'before');
    chmodSync(out, 0o640);
    symlinkSync(out, at('link.md'));
    const before = readdirSync(folder);
    const { code, out: printed } = await run([
      'render',
      guide,
      '--format',
      'markdown',
      '--out',
      at('link.md'),
    ]);
    assert.equal(code, 0);
    assert.equal(printed, '');
    assert.match(readFileSync(out, 'utf8'), /^# Medical[^]*\n$/);
    assert.equal(statSync(out).mode & 0o777, 0o640);
    assert.deepEqual(readdirSync(folder), before);
  });

  test('what cannot be written: a message, and the old file stays', async () => {
    const before = readdirSync(folder);
    assertFailed(
      await run(['render', guide, '--out', at('no/such/folder.html')]),
      1,
      /cannot be written: there is no such/,
    );
    assertFailed(await run(['render', guide, '--out', folder]), 1, /cannot be written: it is a folder/);
    assert.deepEqual(readdirSync(folder), before);
  });

  test('a full disk, as a file and as standard output', { skip: !existsSync('/dev/full') }, async () => {
    assertFailed(await run(['render', guide, '--out', '/dev/full']), 1, /cannot be written: no space left/);
    const result = await runLine(`npx career-path-elements render '${guide}' > /dev/full`);
    assertFailed(result, 1, /Standard output cannot be written: no space left/);
    assert.ok(statSync('/dev/full').isCharacterDevice());
  });

  test('a closed pipe: quiet, and not a success', async () => {
    const child = spawn(process.execPath, ['dist/cli.js', 'render', guide, '--format', 'light']);
    child.stdout.destroy();
    let err = '';
    child.stderr.on('data', (text: Buffer) => (err += String(text)));
    const code = await new Promise((done) => child.on('close', done));
    assert.equal(code, 1);
    assert.equal(err, '');
  });
});

describe('validate', () => {
  test('a valid guide', async () => {
    assert.deepEqual(await run(['validate', guide]), { code: 0, out: `${guide}: valid\n`, err: '' });
  });

  test('every issue, with its line and column', async () => {
    const { code, out } = await run(['validate', guide, broken]);
    assert.equal(code, 1);
    const lines = out.trim().split('\n');
    assert.equal(lines.length, 3);
    assert.equal(lines[0], `${guide}: valid`);
    assert.match(lines[1]!, /broken\.json:7:16: pros-cons\.cons: .*|broken\.json:6:54: faq/);
    assert.ok(
      lines.some((line) => line.includes('broken.json:6:54: faq.items[0].answer: ')),
      out,
    );
    // What is missing is reported where it is missing.
    assert.ok(
      lines.some((line) => line.includes('broken.json:7:16: pros-cons.cons: ')),
      out,
    );
  });

  test('a key given twice: the last counts, as for every reader of JSON', async () => {
    const input = '{ "schemaVersion": 1, "slug": "x", "locale": "en",\n"title": "X",\n"title": 3 }';
    const { out } = await run(['validate', '-'], { input });
    assert.match(out, /^standard input:3:10: title: /);
  });

  test('what is not JSON, and where', async () => {
    const { code, out } = await run(['validate', '-'], { input: '{\n  "title": ,\n  // no\n}' });
    assert.equal(code, 1);
    assert.match(out, /^standard input:2:12: Not JSON: value expected\.\n/);
  });

  test('--json', async () => {
    const { code, out, err } = await run(['validate', guide, broken, at('nowhere.json'), '--json']);
    assert.equal(code, 1);
    assert.equal(err, '');
    const [good, bad, missing] = JSON.parse(out);
    assert.deepEqual(good, { file: guide, valid: true, issues: [] });
    assert.equal(bad.valid, false);
    const answer = bad.issues.find(({ path }: { path: string }) => path === 'faq.items[0].answer');
    assert.deepEqual([answer.line, answer.column, answer.received], [6, 54, '3']);
    assert.match(missing.error, /no such file/);
  });

  test('a file that is not there does not hide the others', async () => {
    const { code, out, err } = await run(['validate', at('nowhere.json'), guide]);
    assert.equal(code, 1);
    assert.match(err, /^error: .*nowhere\.json cannot be read/);
    assert.equal(out, `${guide}: valid\n`);
  });
});

describe('lint', () => {
  const printed = async (work: () => Promise<number>): Promise<[number, string]> => {
    const { write } = process.stdout;
    let out = '';
    process.stdout.write = ((text: string, done?: unknown) => {
      // The runner reports by the same way, and waits for nothing.
      if (typeof done !== 'function') return write.call(process.stdout, text);
      out += text;
      done();
      return true;
    }) as typeof write;
    try {
      return [await work(), out];
    } finally {
      process.stdout.write = write;
    }
  };
  const finding = {
    rule: 'has-source',
    path: 'facts.items[0].figures[0]',
    message: 'No source.',
    severity: 'error',
  };
  const rules = (findings: object[]) => async () => () => ({ findings: findings as (typeof finding)[] });

  test('a finding has its place, its rule and its exit code', async () => {
    const [code, out] = await printed(() => lint([guide], {}, rules([finding])));
    assert.equal(code, 1);
    assert.match(
      out,
      /guide\.json:\d+:\d+: error: facts\.items\[0\]\.figures\[0\]: No source\. \(has-source\)\n$/,
    );
  });

  test('an accepted finding is told and does not count', async () => {
    const [code, out] = await printed(() =>
      lint([guide], {}, rules([{ ...finding, accepted: 'as quoted' }])),
    );
    assert.equal(code, 0);
    assert.match(out, /: accepted: .*\n.*nothing to object to\n$/);
  });

  test('a guide that is not valid is not linted', async () => {
    const [code, out] = await printed(() => lint([broken], { json: true }, rules([])));
    assert.equal(code, 1);
    const [{ findings, issues }] = JSON.parse(out);
    assert.deepEqual([findings.length, issues.length], [0, 2]);
  });

  test('the built command ends with 0 or 1, and a message', async () => {
    const { code, out, err } = await run(['lint', guide]);
    assert.ok(code === 0 || code === 1);
    assert.doesNotMatch(out + err, /\n\s+at /);
    assert.ok(out + err);
  });
});

describe('new', () => {
  test('a guide that is valid as it is, with comments', async () => {
    const { code, out } = await run(['new', 'dental-hygienist']);
    assert.equal(code, 0);
    const { guide: begun, issues } = parseGuide(out);
    assert.deepEqual(issues, []);
    assert.equal(begun?.slug, 'dental-hygienist');
    assert.equal(begun.title, 'Dental hygienist');
    assert.ok(out.split('"$comment"').length > 5);
    assert.doesNotMatch(out, /"official"/);
    // No code is everybody's.
    assert.doesNotMatch(out, /00-0000/);
  });

  test('the lint objects to every invented number until it is replaced', async () => {
    const out = at('unfinished.json');
    assert.equal((await run(['new', '--out', out])).code, 0);
    const { code, out: said } = await run(['lint', out]);
    assert.equal(code, 1);
    for (const place of ['facts.items[0].figures[0]', 'salary.levels[0].median', 'salary.levels[1].median'])
      assert.ok(said.includes(`${place}.note`), `${place} in ${said}`);
  });

  test('a file that is there is kept, unless --force is given', async () => {
    const out = at('begun.json');
    assert.equal((await run(['new', '--out', out])).code, 0);
    assert.equal((await run(['validate', out])).code, 0);
    assertFailed(await run(['new', 'other', '--out', out]), 1, /begun\.json is there already/);
    assert.match(readFileSync(out, 'utf8'), /"my-occupation"/);
    assert.equal((await run(['new', 'other', '--out', out, '--force'])).code, 0);
    assert.match(readFileSync(out, 'utf8'), /"slug": "other"/);
  });
});

test('schema: what is published', async () => {
  const { code, out } = await run(['schema']);
  assert.equal(code, 0);
  assert.equal(out, readFileSync('dist/guide.schema.json', 'utf8'));
});
