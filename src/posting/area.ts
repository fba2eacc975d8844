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
    .replace(/^(?:u\.?s\.?a\.?|united states of america)$/, 'us')
    .replace(/^(?:uk|united kingdom)$/, 'gb');
const order: readonly AreaFit[] = ['locality', 'region', 'nation', 'unknown'];

/**
 * The figures of the area nearest to a place, among figures of several areas.
 * @param wanted The place, or an area's code or name as a site writes it.
 * @returns nothing when none of the areas has the place in it.
 */
export function closestArea(figures: readonly Figure[], wanted: Place | string = {}): AreaChoice | undefined {
  const text = typeof wanted === 'string' ? plain(wanted) : '';
  const [, state, part] = /^([a-z]{2})(?:-(.+))?$/.exec(text) ?? [];
  const place = typeof wanted !== 'string' ? wanted : state ? { country: state, region: part } : {};
  const [town, region, country] = [place.locality, place.region, place.country].map(plain);
  const fitOf = (area: Figure['area']): AreaFit | undefined => {
    if (!area) return 'unknown';
    const [name, code] = [plain(area.name), plain(area.code)];
    const isNation = code === code.slice(0, 2);
    const isSelf = text && (text === name || text === code);
    if (isNation) return isSelf || !country || country === code || country === name ? 'nation' : undefined;
    if (country && country !== code.slice(0, 2) && country !== nations[code.slice(0, 2)]) return undefined;
    const inRegion = region && (region === name || code.endsWith(`-${region}`));
    if (isSelf || inRegion) return inRegion || /^[a-z]{2}-[a-z]/.test(code) ? 'region' : 'locality';
    // “Denver-Aurora-Centennial, CO” is Denver's.
    const [towns = '', states] = name.split(', ');
    return town &&
      towns.split(/-+|\//).includes(town) &&
      (!region || !states || states.split('-').includes(region))
      ? 'locality'
      : undefined;
  };
  const nations = Object.fromEntries(figures.map(({ area }) => [plain(area?.code), plain(area?.name)]));
  for (const fit of order) {
    const mine = figures.filter(({ area }) => fitOf(area) === fit);
    const area = mine[0]?.area;
    if (mine[0])
      return {
        figures: mine.filter((other) => other.area?.name === area?.name),
        area,
        fit,
        fallback:
          fit !== 'locality' &&
          !!(town || (fit !== 'region' && region) || (text && !state && text !== plain(area?.name))),
      };
  }
  return undefined;
}
