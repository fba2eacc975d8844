/**
 * The words that only exports have, in English: headings of what elements show by other means, and what stands in print for
 * a button. What elements have a word for is called the same (`en-sections.ts`). Apart from these, so that no page loads them.
 */
export const enExport = {
  kind: 'Career guide',
  alsoCalled: 'Also called',
  origins: 'Where the figures come from',

  neighbor: 'Neighboring occupation',
  theirs: 'That role',

  responsibilities: 'What the work consists of',

  examples: 'Examples',
  learnedIn: 'Learned in',
  weight: 'How much it counts at the start',
  outOfThree: (weight: number) => `${weight} of 3`,

  alongTheWay: 'Figures for the way in',

  levels: 'Levels',

  region: 'Region',
  converted: 'Converted',

  figures: 'Figures',

  horizon: 'Until it is mainstream',
};

/** The words that exports need beside those of the elements. */
export type ExportWords = typeof enExport;
