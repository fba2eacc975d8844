/** The levels of a guide, wherever it has them. */
import type { CareerGuide } from '../model/guide-schema.js';

type Levels = Pick<CareerGuide, 'salary' | 'career-path'>;

/** With their years, where the guide has them. */
export const levelsOf = ({ salary, 'career-path': path }: Levels) => path?.levels ?? salary?.levels ?? [];

/** The level of that id; without one, the first. */
export const levelOf = (guide: Levels, id: string | undefined) =>
  levelsOf(guide).find((level) => !id || level.id === id);
