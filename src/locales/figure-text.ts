/** What a figure measures and whom it counts, in words. */
import type { Figure } from '../model/schema.js';
import type { Words } from './en.js';

/** What a measure is called: the library's word for it, else the guide's own name of it. */
export function measureText(measure: string, { measures }: Words): string {
  const named = Object.hasOwn(measures, measure) ? measures[measure] : undefined;
  return named ?? measure.charAt(0).toUpperCase() + measure.slice(1).replaceAll('-', ' ');
}

/** Who is counted, by name and codes. */
export const peopleText = ({ population }: Figure): string =>
  [
    population?.name,
    population?.codes?.map(({ system, code }) => `${system.split('-')[0]} ${code}`).join(', '),
  ]
    .filter(Boolean)
    .join(' · ');

/** What a figure measures and who it counts, by name; the codes are in its origin. */
export const labelText = (figure: Figure, words: Words): string =>
  [measureText(figure.measure, words), figure.population?.name].filter(Boolean).join(': ');
