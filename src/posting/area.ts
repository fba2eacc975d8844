/** Which of several figures is for the place nearest to a posting's. */
import type { Figure } from '../model/schema.js';
import type { Place } from './posting.js';

/** How near an area is: the place itself, its region, its country, or not told. */
export type AreaFit = 'locality' | 'region' | 'nation' | 'unknown';

/** Figures of one area, and what that area is to the place. */
export interface AreaChoice {
  figures: Figure[];
  area: Figure['area'];
  fit: AreaFit;
  /** The area is wider than the place. */
  fallback: boolean;
}

const plain = (text = '') =>
  text
    .toLowerCase()
    .replace(/^(?:u\.?s\.?(?:a\.?)?|united states(?: of america)?)$/, 'us')
    .replace(/^(?:uk|united kingdom)$/, 'gb');

/**
 * The figures of the area nearest to a place, among figures of several areas.
 * @param wanted The place, or an area's code or name as a site writes it.
 * @returns nothing when none of the areas has the place in it.
 */
export function closestArea(figures: readonly Figure[], wanted: Place | string = {}): AreaChoice | undefined {
  let place = wanted as Place;
  if (typeof wanted === 'string') {
    const [, country, region] = /^([a-z]{2})(?:-(.+))?$/.exec(plain(wanted)) ?? [];
    place = country ? { country, region } : { region: wanted };
  }
  const [town, region, country] = [place.locality, place.region, place.country].map(plain);
  const nations = Object.fromEntries(figures.map(({ area }) => [plain(area?.code), plain(area?.name)]));
  const fitOf = (area: Figure['area']): AreaFit | undefined => {
    if (!area) return 'unknown';
    const [name, code] = [plain(area.name), plain(area.code)];
    const nation = code.slice(0, 2);
    if (country && country !== nation && country !== nations[nation]) return undefined;
    if (code === nation) return 'nation';
    if (region && (region === name || code.endsWith(`-${region}`))) return 'region';
    // “Denver-Aurora-Centennial, CO” is Denver's.
    const [towns, states] = name.split(', ').map((part) => part.split(/-+|\//));
    return town && towns?.includes(town) && (!region || !states || states.includes(region))
      ? 'locality'
      : undefined;
  };
  for (const fit of ['locality', 'region', 'nation', 'unknown'] as const) {
    const area = figures.find((figure) => fitOf(figure.area) === fit)?.area;
    const mine = figures.filter((figure) => fitOf(figure.area) === fit && figure.area?.name === area?.name);
    if (mine[0]) {
      const isWider = town || (fit !== 'region' && region && region !== plain(area?.name));
      return { figures: mine, area, fit, fallback: fit !== 'locality' && !!isWider };
    }
  }
  return undefined;
}
