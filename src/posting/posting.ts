/** What is read from a job posting. Each value says where in the posting it stands. */
import type { OccupationCode } from '../model/schema.js';

/** A value and where it was read, such as `baseSalary.value.minValue`. */
export interface Read<T> {
  value: T;
  from: string;
}

/** What advertised pay is counted in; wider than what guides use. */
export type PostedPeriod = 'hour' | 'day' | 'week' | 'biweek' | 'month' | 'year';

/** Pay as advertised: two equal ends for one amount, one end for “from” or “up to”. */
export interface PostedPay {
  min?: Read<number> | undefined;
  max?: Read<number> | undefined;
  /** Three letters. */
  currency?: Read<string> | undefined;
  /** A sign that several currencies share, where nothing says which one is meant. */
  sign?: Read<'$'> | undefined;
  period?: Read<PostedPeriod> | undefined;
}

/** A place, in the posting's own words. */
export interface Place {
  locality?: string | undefined;
  region?: string | undefined;
  country?: string | undefined;
}

/** Years or months asked for. */
export interface PostedExperience {
  /** The least that is asked for. */
  months: number;
  /** Said to be welcome, not required. */
  preferred: boolean;
}

/** Levels of education, lowest first. */
export const educationLevels = [
  'none',
  'high-school',
  'certificate',
  'associate',
  'bachelor',
  'master',
  'doctorate',
] as const;
/** A level of education that a posting can ask for. */
export type EducationLevel = (typeof educationLevels)[number];

/** Education asked for: the least that is enough. */
export interface PostedEducation {
  level: EducationLevel;
  preferred: boolean;
}

/** Why a value was not taken. */
export type UnreadableReason =
  | 'not-a-number'
  | 'negative'
  | 'zero'
  | 'absurd'
  | 'min-over-max'
  | 'several-values'
  | 'unknown-currency'
  | 'unknown-period'
  | 'periods-disagree'
  | 'not-a-date'
  | 'not-known';

/** A value that is there and was not taken. */
export interface Unreadable {
  from: string;
  reason: UnreadableReason;
  /** The value as text, shortened. */
  value: string;
}

/** A job posting, normalised. Nothing in it is guessed; all text is plain text. */
export interface Posting {
  title?: Read<string> | undefined;
  url?: Read<string> | undefined;
  /** The description as plain text, a line for each block. */
  description?: Read<string> | undefined;
  organization?: Read<string> | undefined;
  codes: Read<OccupationCode>[];
  /** Names of occupations that the posting gives beside its title. */
  occupations: Read<string>[];
  pay?: PostedPay | undefined;
  /** What somebody else estimates the job to pay; not an offer. */
  estimatedPay?: PostedPay | undefined;
  workHours?: Read<string> | undefined;
  /** Hours a week, where the posting states one number. */
  weeklyHours?: Read<number> | undefined;
  /** As in schema.org's examples: `FULL_TIME`, `PART_TIME`, … */
  employmentTypes: Read<string>[];
  experience?: Read<PostedExperience> | undefined;
  experienceText?: Read<string> | undefined;
  education?: Read<PostedEducation> | undefined;
  educationText?: Read<string> | undefined;
  /** Only where the posting says yes. */
  experienceInPlaceOfEducation?: Read<true> | undefined;
  skills: Read<string>[];
  qualifications: Read<string>[];
  places: Read<Place>[];
  remote?: Read<true> | undefined;
  applicantPlaces: Read<Place>[];
  datePosted?: Read<string> | undefined;
  validThrough?: Read<string> | undefined;
  unreadable: Unreadable[];
}

/** Notes a value that could not be taken. */
export type Report = (from: string, reason: UnreadableReason, value: unknown) => void;
