import type { OccupationCode } from './schema.js';

/** The code of an occupation in the classification that statistics of pay and jobs in the United States go by. */
export const socOf = (codes: readonly OccupationCode[] | undefined): string | undefined =>
  codes?.find(({ system }) => system.startsWith('SOC'))?.code;
