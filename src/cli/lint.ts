/** `lint`: is a guide honest? What the rules find, with paths and positions. */
import type { CareerGuide } from '../model/guide-schema.js';
import { exitCodes, Failure, printable } from './failure.js';
import { nameOf, print } from './files.js';
import { issueLine, readGuide, type FileIssue } from './guides.js';
import type { Position } from './positions.js';

/** What a rule has found. */
export interface Finding {
  readonly rule: string;
  readonly path: string;
  readonly message: string;
  readonly severity: string;
  /** Why it may stay; an accepted finding is told and does not count. */
  readonly accepted?: unknown;
}

/** The rules, all at once. */
export type LintGuide = (guide: CareerGuide) => { readonly findings: readonly Finding[] };

interface Linted {
  readonly file: string;
  readonly findings: readonly (Finding & Position)[];
  /** What keeps it from being a guide; the rules need a valid one. */
  readonly issues: readonly FileIssue[];
  /** Why the file could not be read. */
  readonly error?: string;
}

/** Checks each file, whatever the others say; returns the exit code. */
export async function lint(
  files: readonly string[],
  { json }: { json?: boolean },
  load = loadRules,
): Promise<number> {
  const lintGuide = await load();
  const results: Linted[] = [];
  for (const file of files) {
    const result = await check(file, lintGuide);
    results.push(result);
    if (!json) await report(result);
  }
  if (json) await print(`${JSON.stringify(results, null, 2)}\n`);
  return results.every(isClean) ? 0 : exitCodes.failed;
}

const isClean = ({ findings, issues, error }: Linted) =>
  !error && !issues.length && findings.every(({ accepted }) => accepted);

async function check(file: string, lintGuide: LintGuide): Promise<Linted> {
  try {
    const { guide, issues, positions } = await readGuide(file);
    if (!guide || issues.length) return { file, findings: [], issues };
    const findings = lintGuide(guide).findings.map((finding) => ({
      ...finding,
      ...positions.of(finding.path),
    }));
    return { file, findings, issues };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { file, findings: [], issues: [], error: error.message };
  }
}

async function report(result: Linted): Promise<void> {
  const { file, findings, issues, error } = result;
  if (error) return void process.stderr.write(`error: ${error}\n`);
  const name = nameOf(file);
  const lines = [
    ...issues.map((issue) => issueLine(name, issue)),
    ...findings.map(({ line, column, path, severity, rule, message, accepted }) =>
      printable(
        `${name}:${line}:${column}: ${accepted ? 'accepted' : severity}: ${path ? `${path}: ` : ''}${message} (${rule})`,
      ),
    ),
    ...(isClean(result) ? [`${name}: nothing to object to`] : []),
  ];
  await print(`${lines.join('\n')}\n`);
}

/** The rules of this package, loaded for this command alone. */
const loadRules = async (): Promise<LintGuide> => (await import('../lint/lint-guide.js')).lintGuide;
