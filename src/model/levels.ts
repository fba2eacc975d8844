import type { YearBand } from './schema.js';

/**
 * The level that a reader is at: the named one, else the one whose band of years holds theirs.
 * @returns its index, or -1.
 */
export function findLevel(
  levels: readonly { id: string; years?: YearBand | undefined }[],
  level: string | undefined,
  years: number | undefined,
): number {
  if (level) return levels.findIndex(({ id }) => id === level);
  if (years === undefined || Number.isNaN(years)) return -1;
  return levels.findIndex(({ years: band }) => band && years >= band.min && years < (band.max ?? Infinity));
}
