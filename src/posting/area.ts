/** Which of several figures is for the place nearest to a posting's. */
import type { Figure } from '../model/schema.js';
import type { Place } from './posting.js';

/** How near a figure's area is: the place itself, its region, its country, or not told. */
export type AreaFit = 'locality' | 'region' | 'nation' | 'unknown';

/** Figures of one area, and what that area is to the place. */
export interface AreaChoice {
  figures: Figure[];
  area?: Figure['area'];
  fit: AreaFit;
  /** A smaller place was wanted than there are figures for. */
  fallback: boolean;
}

const plain = (text = '') => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
const aliases: Record<string, string> = {
  usa: 'us',
  'united states of america': 'us',
  'u.s.': 'us',
  uk: 'gb',
  'great britain': 'gb',
};

/** A country by its code or English name as its code. */
function countryCode(country: string, areas: readonly Figure['area'][]): string {
  const name = plain(country);
  return aliases[name] ?? plain(areas.find((area) => plain(area?.name) === name)?.code?.slice(0, 2)) ?? name;
}

const isNation = (area: Figure['area']) => !area?.code || area.code.length === 2;

function fitOf(
  area: Figure['area'],
  { locality, region, country }: Place,
  areas: readonly Figure['area'][],
): AreaFit | undefined {
  if (!area) return 'unknown';
  const [name, code] = [plain(area.name), plain(area.code)];
  if (country && code && !code.startsWith(countryCode(country, areas)) && name !== plain(country))
    return undefined;
  if (isNation(area) && !(locality && name.startsWith(plain(locality)))) {
    // A region with a name and no code is no nation.
    return area.code || !country || name === plain(country)
      ? 'nation'
      : region && name === plain(region)
        ? 'region'
        : undefined;
  }
  const town = plain(locality);
  const inRegion =
    !region ||
    plain(region) === name ||
    code.endsWith(`-${plain(region)}`) ||
    name.includes(`, ${plain(region)}`);
  // “Denver-Aurora-Lakewood, CO” is Denver's.
  if (town && name.split(/,|--|[-–/]/).some((part) => part.trim() === town) && inRegion) return 'locality';
  return region && (name === plain(region) || code.endsWith(`-${plain(region)}`)) ? 'region' : undefined;
}

const order: readonly AreaFit[] = ['locality', 'region', 'nation', 'unknown'];

/**
 * The figures of the area nearest to a place, among figures of several areas.
 * @param wanted The place, or an area's code or name as a site writes it.
 * @returns nothing when none of the areas has the place in it.
 */
export function closestArea(
  figures: readonly Figure[],
  wanted: Place | string | undefined,
): AreaChoice | undefined {
  const areas = figures.map(({ area }) => area);
  if (typeof wanted === 'string') {
    const mine = figures.filter(
      ({ area }) => area && [area.code, area.name].some((name) => plain(name) === plain(wanted)),
    );
    if (mine[0])
      return {
        figures: mine,
        area: mine[0].area,
        fit: isNation(mine[0].area) ? 'nation' : 'locality',
        fallback: false,
      };
    const [country] = /^[A-Z]{2}(?=-|$)/i.exec(wanted) ?? [];
    const nearest = closestArea(
      figures,
      country ? { country, region: wanted.slice(3) } : { locality: wanted },
    );
    return nearest && { ...nearest, fallback: nearest.fit !== 'locality' };
  }
  for (const fit of order) {
    const mine = figures.filter(({ area }) => fitOf(area, wanted ?? {}, areas) === fit);
    const first = mine[0];
    if (!first) continue;
    const smaller =
      fit === 'unknown' || fit === 'nation'
        ? !!(wanted?.locality ?? wanted?.region)
        : fit === 'region' && !!wanted?.locality;
    return {
      figures: mine.filter(
        ({ area }) => (area?.code ?? area?.name) === (first.area?.code ?? first.area?.name),
      ),
      area: first.area,
      fit,
      fallback: smaller,
    };
  }
  return undefined;
}
