import type { Prose } from './schema.js';

/** The paragraphs of prose, which blank lines divide. */
export const paragraphsOf = (text: Prose | undefined): string[] =>
  text?.split(/\n\s*\n/).filter((paragraph) => paragraph.trim()) ?? [];
