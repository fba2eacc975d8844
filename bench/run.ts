/**
 * `npm run bench` measures everything and writes docs/bench.md, docs/images/bench.svg and
 * bench/results.json. `npm run bench -- --quick` takes one small round, prints it and writes nothing:
 * it fails when a contestant no longer shows or does the same, and never because of a duration.
 * `--rounds=N` takes at most so many rounds.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { startBrowser } from './browser.ts';
import { serveContestants } from './contestants.ts';
import { keyOf, planOf, sampleOf } from './measures.ts';
import { pictureOf } from './picture.ts';
import { reportOf } from './report.ts';
import { checkSame } from './same.ts';
import { Results } from './statistics.ts';

const isQuick = process.argv.includes('--quick');
const mostRounds = Number(
  process.argv.find((each) => each.startsWith('--rounds='))?.slice('--rounds='.length) ?? Infinity,
);
const started = Date.now();
const say = (text: string) =>
  console.log(`${String(Math.round((Date.now() - started) / 1000)).padStart(4)} s  ${text}`);

const plan = planOf(isQuick);
const browser = await startBrowser();
say('The library’s guides are flattened for the other contestants');
const server = await serveContestants(browser, plan.contents);
try {
  say('All contestants are held to the same content and actions');
  await checkSame(browser, server.origin, new Set(plan.jobs.map(({ contestant }) => contestant)));

  const results = new Results();
  const rounds = Math.min(mostRounds, Math.max(...plan.jobs.map((job) => job.rounds)));
  for (let round = 0; round < rounds; round++) {
    const jobs = plan.jobs.filter((job) => job.rounds > round);
    say(`Round ${round + 1} of ${rounds}: ${jobs.length} pages`);
    // Each round begins elsewhere, so that none is always measured after the same other.
    const first = Math.floor((round / rounds) * jobs.length);
    for (const job of [...jobs.slice(first), ...jobs.slice(0, first)]) {
      const sample = await sampleOf(browser, server.origin, job);
      for (const [name, value] of Object.entries(sample)) results.add(keyOf(job, name), value);
    }
  }

  const report = reportOf(results, plan, browser.version());
  if (isQuick)
    console.log(`${report}\nOne round alone: this shows that the bench works, and no figures to quote.`);
  else {
    const path = 'docs/bench.md';
    mkdirSync('docs/images', { recursive: true });
    writeFileSync(path, await format(report, { ...(await resolveConfig(path)), filepath: path }));
    writeFileSync('docs/images/bench.svg', pictureOf(results));
    writeFileSync('bench/results.json', JSON.stringify(Object.fromEntries(results.values), undefined, 1));
    say(`Wrote ${path}, docs/images/bench.svg and bench/results.json`);
  }
} finally {
  await browser.close();
  server.close();
}
