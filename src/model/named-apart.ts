import type { CareerGuide } from './guide-schema.js';
import type { Figure, Source } from './schema.js';

/**
 * A guide's sources, and its figures, as they can stand among those of other guides: two guides may each mean something
 * else by the same id of a source.
 */
export function namedApart({ slug, sources = [] }: Pick<CareerGuide, 'slug' | 'sources'>): {
  sources: Source[];
  figureHere: (figure: Figure) => Figure;
} {
  const idHere = (id: string) => `${slug}: ${id}`;
  return {
    sources: sources.map((source) => ({ ...source, id: idHere(source.id) })),
    figureHere: (figure) =>
      sources.some(({ id }) => id === figure.source) ? { ...figure, source: idHere(figure.source!) } : figure,
  };
}
