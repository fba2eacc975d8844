import type { YearBand } from './schema.js';

/**
 * The level that a reader is at: the named one, else the one whose band of years holds theirs; where neither is given,
 * which attributes that are removed say with `null`, there is none.
 * @returns its index, or -1.
 */
export function findLevel(
  levels: readonly { id: string; years?: YearBand | undefined }[],
  level: string | null | undefined,
  years: number | null | undefined,
): number {
  if (level) return levels.findIndex(({ id }) => id === level);
  if (years === undefined || years === null) return -1;
  return levels.findIndex(({ years: band }) => band && years >= band.min && years < (band.max ?? Infinity));
}
