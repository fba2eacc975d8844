/** The Chromium that comes as an npm package, for Linux on x64 where none is installed. */
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { problemOf } from './problem.mjs';

const home = resolve('node_modules/.cache/bundled-chromium');

/** The machine's fonts, if it has any, and one that is in the package: without a font Chromium crashes. */
const fonts = `<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/** Unpacks it once. The package unpacks into the folder for temporary files, so that is set for a moment. */
async function unpack() {
  const { default: chromium } = await import('@sparticuz/chromium');
  mkdirSync(resolve(home, '..'), { recursive: true });
  const staging = mkdtempSync(`${home}-`);
  const { TMPDIR, AWS_EXECUTION_ENV } = process.env;
  // Named so, it also unpacks libraries (NSS and others) that a bare machine lacks.
  Object.assign(process.env, { TMPDIR: staging, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' });
  try {
    await chromium.executablePath();
    writeFileSync(join(staging, 'fonts.conf'), fonts);
    // Only a whole one gets the name, and a test run beside this one may have been first.
    if (!existsSync(home)) renameSync(staging, home);
  } finally {
    restore({ TMPDIR, AWS_EXECUTION_ENV });
    rmSync(staging, { recursive: true, force: true });
  }
}

/** @param {Record<string, string | undefined>} before */
function restore(before) {
  for (const [name, value] of Object.entries(before)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
}

/** @returns {Promise<import('../find-browser.mjs').Browser>} */
export async function bundledChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('@sparticuz/chromium: made for Linux on x64 alone');
  }
  if (!existsSync(home)) await unpack();
  const executablePath = join(home, 'chromium');
  const env = { FONTCONFIG_FILE: join(home, 'fonts.conf') };
  // The machine's own libraries come first: those in the package are built for another system.
  if (!problemOf({ executablePath, env })) return { executablePath, env };
  return { executablePath, env: { ...env, LD_LIBRARY_PATH: join(home, 'al2023/lib') } };
}
