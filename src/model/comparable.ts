/** Which figures can be compared by a picture. */
import type { Figure } from './schema.js';

/** Figures of one kind can share a scale: amounts of one unit, or of one currency and period. */
export const kindOf = (figure: Figure | undefined): string =>
  `${figure?.unit} ${figure?.currency} ${figure?.period}`;

/** Whether a figure is for all occupations together, by the code that statistics call them by. */
export const isForAll = ({ population }: Figure): boolean =>
  !!population?.codes?.some(({ code }) => code === '00-0000');

/** What a figure is measured against: that for all occupations, at the same time and place; for itself there is none. */
export const yardstickOf = (figure: Figure, figures: readonly Figure[]): Figure | undefined =>
  isForAll(figure)
    ? undefined
    : figures.find((other) => isForAll(other) && setting(other) === setting(figure));

const setting = ({ asOf, from, to, area }: Figure) => [asOf, from, to, area?.code, area?.name].join();

/** How much more one figure is than another, where both are amounts of one kind. */
export function difference(to: Figure | undefined, from: Figure | undefined): Figure | undefined {
  if (!to?.value || !from?.value || !to.period || kindOf(to) !== kindOf(from)) return undefined;
  return { ...to, value: to.value - from.value };
}
