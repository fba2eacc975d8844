/** The words of `<career-compare>` in English, with those that all elements share; other languages satisfy its shape. */
import { en } from './en.js';

export const enCompare = {
  ...en,

  compareTitle: 'Occupations side by side',
  compareCaption: 'What each guide states. The bars of a row share one scale, which begins at zero.',
  notStated: 'not stated',
  onlyOne: 'Name another occupation to compare this one with.',
  tooMany: (names: readonly string[]) => `No more than four fit side by side. Left out: ${names.join(', ')}.`,
  twice: (names: readonly string[]) => `Named more than once, and shown once: ${names.join(', ')}.`,
  failed: (name: string, why: string) => `${name}: ${why}`,
  notDrawn:
    'Without a bar: of another time, place, currency or kind of people than the others, so that no scale is shared.',
  allOccupations: 'Upright line: all occupations',
  partOf: (whole: string, part: string) =>
    `“${whole}” is a group in statistics, and its figures count “${part}” as well.`,
  samePeople: (one: string, other: string) =>
    `Statistics count “${one}” and “${other}” as one occupation, so that their official figures are the same.`,
  timeToEnter: 'Time to enter',
  skills: 'Skills',
  skillCount: (count: string) => `${count} listed`,
  sharedSkills: 'Skills shared with another here',
  ownSkills: 'Skills of this one alone',
  none: 'none',
};
