/** What work costs, as a ratio within one run: machines differ, and have other work to do. */

/** Enough processor time to be measured well, in microseconds. */
const enough = 500_000;

/** Processor time of this process, in microseconds: the least of some tries, because others take from it. */
function cost(work: () => unknown): number {
  let least = Infinity;
  for (let tries = 0, spent = 0; tries < 3 && spent < enough; tries++) {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    // Together they are exact, apart they are estimated.
    spent += user + system;
    least = Math.min(least, user + system);
  }
  // Less than that is not measured.
  return Math.max(100, least);
}

/** How many times as much one work costs as another. */
export const timesAsMuch = (work: () => unknown, other: () => unknown): number => cost(work) / cost(other);
