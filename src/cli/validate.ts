/** `validate`: every issue of some guides, with its path and where it stands in the file. */
import { exitCodes, Failure } from './failure.js';
import { nameOf, print } from './files.js';
import { issueLine, readGuide, type FileIssue } from './guides.js';

interface Checked {
  readonly file: string;
  readonly valid: boolean;
  readonly issues: readonly FileIssue[];
  /** Why the file could not be read. */
  readonly error?: string;
}

/** Checks each file, whatever the others say; returns the exit code. */
export async function validate(files: readonly string[], { json }: { json?: boolean }): Promise<number> {
  const results: Checked[] = [];
  for (const file of files) {
    const result = await check(file);
    results.push(result);
    if (!json) await report(result);
  }
  if (json) await print(`${JSON.stringify(results, null, 2)}\n`);
  return results.every(({ valid }) => valid) ? 0 : exitCodes.failed;
}

async function check(file: string): Promise<Checked> {
  try {
    const { issues } = await readGuide(file);
    return { file, valid: issues.length === 0, issues };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { file, valid: false, issues: [], error: error.message };
  }
}

async function report({ file, valid, issues, error }: Checked): Promise<void> {
  if (error) process.stderr.write(`error: ${error}\n`);
  else if (valid) await print(`${nameOf(file)}: valid\n`);
  else await print(issues.map((issue) => `${issueLine(nameOf(file), issue)}\n`).join(''));
}
