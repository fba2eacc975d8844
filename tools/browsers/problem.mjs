/** Starts a browser to see that it works. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * Why the browser does not start, or nothing when it does.
 * @param {import('../find-browser.mjs').Browser} browser
 */
export function problemOf({ executablePath, env }) {
  // On Windows `--version` opens a window instead.
  if (process.platform === 'win32') return existsSync(executablePath) ? undefined : 'it is not there';
  const { status, error, stderr } = spawnSync(executablePath, ['--version', '--no-sandbox'], {
    encoding: 'utf8',
    timeout: 30_000,
    env: { ...process.env, ...env },
  });
  if (status === 0) return undefined;
  return error?.message ?? (stderr.trim().split('\n')[0] || `it ended with ${status}`);
}
