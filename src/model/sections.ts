/**
 * The sections of a guide, in reading order. An id is at once the model's key, the value in
 * `sections`, the last part of a hash, the slot suffix and the private tag's suffix.
 */
export const sectionIds = [
  'facts',
  'overview',
  'duties',
  'skills',
  'steps',
  'education',
  'salary',
  'career-path',
  'applications',
  'global-salaries',
  'market',
  'specializations',
  'pros-cons',
  'faq',
  'related',
  'readiness',
] as const;

/** The name of a section, the same in the guide's JSON, in attributes, hashes and slots. */
export type SectionId = (typeof sectionIds)[number];
