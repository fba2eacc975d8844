/** The package as npm would publish it, unpacked where a user's node_modules would hold it. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import manifest from '../../../package.json' with { type: 'json' };

export interface Packed {
  /** A project that has the package as its only dependency. */
  readonly project: string;
  /** Where the package lies in it. */
  readonly folder: string;
  /** Its files, relative to `folder`. */
  readonly files: string[];
  remove(): void;
}

export function pack(): Packed {
  const project = mkdtempSync(join(tmpdir(), 'career-path-elements-'));
  const modules = join(project, 'node_modules');
  const folder = join(modules, 'career-path-elements');
  mkdirSync(folder, { recursive: true });
  // The tests run on what `npm run build` left; packing must not build anew.
  const npm = ['pack', '--ignore-scripts', '--silent', '--pack-destination', project];
  const tarball = execFileSync('npm', npm, { encoding: 'utf8', shell: process.platform === 'win32' }).trim();
  execFileSync('tar', ['-xzf', join(project, tarball), '-C', folder, '--strip-components=1']);
  for (const dependency of Object.keys(manifest.dependencies)) {
    const place = join(modules, dependency);
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(resolve('node_modules', dependency), place, 'junction');
  }
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  return { project, folder, files, remove: () => rmSync(project, { recursive: true }) };
}
