/** Fails when custom-elements.json is not what the sources say today. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';

const analyzer = join(
  dirname(createRequire(import.meta.url).resolve('@custom-elements-manifest/analyzer')),
  'cem.js',
);
const folder = mkdtempSync('node_modules/.manifest-');
try {
  // The analyzer takes no folder outside of the working directory.
  execFileSync(process.execPath, [analyzer, 'analyze', '--outdir', relative('.', folder), '--quiet']);
  const fresh = readFileSync(join(folder, 'custom-elements.json'), 'utf8');
  if (fresh !== readFileSync('custom-elements.json', 'utf8')) {
    console.error('custom-elements.json is stale: run `npm run build:manifest` and commit it.');
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true });
}
