/** By itself, for the structured data that a page may load. */
export const percentile = (rank: number): string =>
  `${['10th', '25th', '75th', '90th'][[10, 25, 75, 90].indexOf(rank)]} percentile`;

/**
 * The words that only exports have, in English: headings of what elements show by other means, and
 * what stands in print for a button. Apart from `en.ts`, so that no page loads them.
 */
export const exportEn = {
  kind: 'Career guide',
  alsoCalled: 'Also called',
  origins: 'Where the figures come from',
  percentile,

  neighbor: 'Neighboring occupation',
  neighbors: 'Occupations beside it',
  theirs: 'That role',
  ours: 'This role',

  responsibilities: 'What the work consists of',
  environment: 'Where and how the work is done',
  settings: 'Places of work',
  schedule: 'Hours of work',
  people: 'People to work with',
  demands: 'What it demands',
  tools: 'Tools',

  qualifications: 'Qualifications',
  technical: 'Technical skills',
  soft: 'Personal skills',
  why: 'Why it matters',
  examples: 'Examples',
  certifications: 'Certifications',
  learnedIn: 'Learned in',
  weight: 'How much it counts at the start',
  outOfThree: (weight: number) => `${weight} of 3`,

  alongTheWay: 'Figures for the way in',
  routes: 'Routes by kind of employer',
  misconceptions: 'What people get wrong',
  belief: 'Often believed',
  fact: 'In fact',
  networking: 'Meeting people',

  credential: 'Credential',
  duration: 'Duration',
  cost: 'Cost',
  employers: 'What employers think',
  bestFor: 'Best for',
  continuing: 'Learning after that',

  tracks: 'Tracks',
  levels: 'Levels',
  moves: 'Sideways moves',
  pivots: 'Ways into something else',
  pace: 'What decides the pace',

  country: 'Country',
  region: 'Region',
  pay: 'Pay',
  converted: 'Converted',
  remote: 'Remote work',
  visas: 'Visas',

  factors: 'What moves pay',
  benefits: 'Benefits',
  negotiation: 'Negotiating',
  outlook: 'Outlook',
  figures: 'Figures',
  challenges: 'Challenges',
  opportunities: 'Opportunities',
  trends: 'Trends',

  learn: 'How to learn it',
  early: 'Why be early',
  risk: 'The risk',
  reward: 'The reward',
  horizon: 'Until it is mainstream',

  relation: {
    'shared-duties': 'Shares duties',
    'shared-skills': 'Shares skills',
    'next-rung': 'A next step up',
  },
};

/** The words that exports need beside those of the elements. */
export type ExportWords = typeof exportEn;
