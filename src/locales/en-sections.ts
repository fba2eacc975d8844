/**
 * All words in English, with those that only the sections below the fold need: they come with those sections. Its shape is
 * the type that every other language satisfies.
 */
import { en } from './en.js';

export const enSections = {
  ...en,

  // Pay by level
  payCaption: (title: string | undefined) => (title ? `Pay by level: ${title}` : 'Pay by level'),
  level: 'Level',
  years: 'Years',
  median: 'Median',
  average: 'Average',
  show: 'Show pay per',
  notStated: 'not stated',
  yourLevel: 'Your level',
  beside: 'Figures to read it with',

  // What the role is
  differs: 'How it differs',
  thisRole: 'This role',

  // Responsibilities
  environment: 'Work environment',
  workplace: {
    settings: 'Setting',
    schedule: 'Schedule',
    people: 'Who you work with',
    demands: 'What it demands',
  },
  tools: 'Tools',
  toolKinds: {
    records: 'Records',
    'practice-management': 'Practice management',
    office: 'Office',
    communication: 'Communication',
    billing: 'Billing',
    other: 'Other',
  },

  // Skills and qualifications
  skillKinds: {
    all: 'All',
    qualifications: 'Qualifications',
    technical: 'Technical skills',
    soft: 'Soft skills',
  },
  coveredBy: (certifications: string) => `Covered by ${certifications}`,

  // How to get in
  stepsDone: (done: number, total: number) => `${done} of ${total} steps done`,
  ticksKept: 'Kept on this device only.',
  ticksForNow: 'Kept until you leave this page.',
  routes: 'Routes in',
  misconceptions: 'Misconceptions',
  belief: 'Belief',
  fact: 'Fact',
  networking: 'Networking',

  periods: { hour: 'Hour', month: 'Month', year: 'Year' },

  // Career path
  focus: 'What to work on',
  here: 'You are here',
  next: 'Next step',
  ladder: (measure: string, per: string) => `${measure} ${per}, over years of experience`,
  more: (amount: string) => `${amount} more`,
  pay: 'Pay',
  tracks: 'Tracks',
  moves: 'Sideways moves',
  pivots: 'Other fields to move to',
  pace: 'What decides the pace',

  pros: 'Pros',
  cons: 'Cons',

  // Education and training
  programs: { degree: 'Degree', certificate: 'Certificate', 'self-study': 'Self-study', other: '' },
  time: 'Time',
  cost: 'Cost',
  timeAndCost: 'Time and cost',
  credential: 'What you get',
  employers: 'What employers think',
  bestFor: 'Best for',
  certifications: 'Certifications',
  continuing: 'Continuing education',

  // Pay around the world
  amounts: 'Amounts',
  quoted: 'As quoted',
  comparable: 'Comparable',
  quotedNote: 'In local currency and pay period, so not drawn: different currencies cannot share a scale.',
  comparableNote: (currency: string, guideRates: string, pageRates: string) =>
    `Pay in ${currency} a year.${guideRates && ` The guide’s exchange rates: ${guideRates}.`}${pageRates && ` This page’s exchange rates: ${pageRates}.`}`,
  country: 'Country',
  remote: 'Remote work',
  visas: 'Visas',

  // Job market
  factors: 'What moves pay',
  benefits: 'Benefits and bonuses',
  negotiation: 'Negotiating pay',
  outlook: 'Outlook',
  challenges: 'Challenges',
  opportunities: 'Opportunities',
  trends: 'Trends',
  yardstick: 'Upright line: all occupations over the same years.',

  // Emerging specializations
  why: 'Why now',
  learn: 'What to learn first',
  early: 'Why go early',
  risk: 'Risk',
  reward: 'Reward',
  // Application toolkit
  checklist: 'Checklist for your application',
  areas: { technical: 'Technical skills', soft: 'Soft skills', steps: 'Steps' },
  print: 'Print',
  notLoaded: 'This could not be loaded. Are you online?',

  // Related careers
  relations: {
    'shared-duties': 'Shared duties',
    'shared-skills': 'Shared skills',
    'next-rung': 'Next step up',
  },
  compared: (label: string) => `To compare: ${label}`,

  // Readiness
  ratings: ['Not yet', 'A little', 'Well', 'Can teach'] as readonly string[],
  result: 'Your result',
  unrated: 'Rate a skill or tick off a step to see how ready you are.',
  scoreMade:
    'A skill has 0 to 3 points by your rating and a step that is done has 3, each times its weight in this guide. The score is your share of the points possible. Skills that you have not rated are left out.',
  forNow: 'Your answers stay on this page, and are gone when you leave it.',
  kept: 'Your answers are kept on this device, and nowhere else.',
  sent: 'The score is sent along with the form on this page.',

  // Questions and answers
  filter: 'Filter questions',
  expandAll: 'Expand all',
  collapseAll: 'Collapse all',
  matches: (shown: number, all: number) =>
    shown === all ? `${all} ${all === 1 ? 'question' : 'questions'}` : `${shown} of ${all} questions`,
};

/** The words of one language, those of all sections among them. */
export type SectionWords = typeof enSections;
