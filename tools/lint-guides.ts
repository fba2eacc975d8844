/**
 * Lints guides: those that are named, else the bundled ones. Ends with status 1 when one of them has an issue or a
 * finding that it does not accept; `--all` shows the accepted ones as well.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { lintGuide } from '../src/lint.ts';
import { parseGuide } from '../src/model.ts';

const args = process.argv.slice(2);
const showAll = args.includes('--all');
const named = args.filter((arg) => !arg.startsWith('--'));
const bundled = readdirSync('src/occupations')
  .filter((file) => file.endsWith('.json'))
  .map((file) => `src/occupations/${file}`);

for (const file of named.length ? named : bundled) {
  const { guide, issues } = parseGuide(readFileSync(file, 'utf8'));
  const findings = guide ? lintGuide(guide).findings : [];
  const open = findings.filter(({ accepted }) => accepted === undefined);
  for (const { path, message } of issues) console.log(`${file}: ${path}: ${message}`);
  for (const { rule, path, message, accepted } of showAll ? findings : open)
    console.log(`${file}: ${path}: ${message} (${rule})${accepted ? ` accepted: ${accepted}` : ''}`);
  console.log(`${file}: ${open.length} findings, ${findings.length - open.length} accepted`);
  if (issues.length + open.length) process.exitCode = 1;
}
