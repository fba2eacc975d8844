/** Carries the version that package.json has into the other places that state it: the code and the lock file. */
import { readFileSync, writeFileSync } from 'node:fs';

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

const { version } = read('package.json');
writeFileSync(
  'src/shared/element/version.ts',
  readFileSync('src/shared/element/version.ts', 'utf8').replace(/'[^']*'/, `'${version}'`),
);
const lock = read('package-lock.json');
lock.version = lock.packages[''].version = version;
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
