/** What a posting asks for, beside what is typical for the occupation. */
import { figuresIn } from '../model/freshness.js';
import type { CareerGuide } from '../model/guide-schema.js';
import type { Figure } from '../model/schema.js';
import { levelOf } from './levels-of.js';
import { educationLevels, type EducationLevel, type Posting } from './posting.js';
import { educationIn } from './requirements.js';

/** What a posting asks for, against what is typical: of the posting, or of the guide, it may not be known. */
export type Asked = 'asks-more' | 'same' | 'asks-less' | 'not-stated' | 'not-known';

/** A skill asked for, or typical. */
export interface AskedSkill {
  /** The guide's id; absent for one that the guide does not name. */
  id?: string;
  name: string;
  /** Where the posting asks for it; absent where it does not. */
  from?: string | undefined;
}

/** What candidates look for and a posting may leave out. */
export type Omission =
  | 'pay'
  | 'pay-range'
  | 'pay-period'
  | 'hours'
  | 'employment-type'
  | 'place'
  | 'education'
  | 'experience'
  | 'skills';

/** What a posting asks for beside what is typical, for candidates and for recruiters. */
export interface RequirementComparison {
  /** What the posting asks stands in `posting.education`. */
  education: { asked: Asked; typical: EducationLevel | undefined; figure: Figure | undefined };
  /** What the posting asks stands in `posting.experience`. */
  experience: { asked: Asked; typicalMonths: number | undefined };
  skills: {
    asked: Asked;
    /** Asked for and typical. */
    shared: AskedSkill[];
    /** Asked for and not in the guide. */
    further: AskedSkill[];
    /** Typical and not mentioned. */
    unmentioned: AskedSkill[];
  };
  /** For a candidate: what to show. */
  show: ('education' | 'experience' | AskedSkill)[];
  /** For a recruiter: what the posting requires beyond what is typical. */
  overAsks: ('education' | 'experience')[];
  /** For a recruiter: what to add before it is published. */
  omissions: Omission[];
}

const compare = (asked: number | undefined, least: number | undefined, most = least): Asked =>
  asked === undefined
    ? 'not-stated'
    : least === undefined
      ? 'not-known'
      : asked > most!
        ? 'asks-more'
        : asked < least
          ? 'asks-less'
          : 'same';

/** The words that make a skill, without endings. */
const wordsIn = (text: string) =>
  (text.toLowerCase().match(/[\p{L}\d]{2,}/gu) ?? [])
    .filter(
      (word) =>
        !/^(?:and|or|of|the|with|for|to|in|basic|strong|good|skills?|knowledge|ability|software|systems?|experience)$/.test(
          word,
        ),
    )
    .map((word) => word.replace(/(?:ing|ies|e?s|y|e)$/, ''));

/** Whether a text names a skill: one of its examples or abbreviations, its initials, or most of the words of its name. */
function names(text: readonly string[], name: string, examples: readonly string[] = []): boolean {
  const has = (words: string[], share: number) =>
    !!words[0] && words.filter((word) => text.includes(word)).length >= words.length * share;
  const initials = name
    .toLowerCase()
    .replace(/(\w)\w* ?/g, '$1')
    .slice(0, 3);
  return (
    [...examples, ...(name.match(/[A-Z]{3,}/g) ?? [])].some((example) => has(wordsIn(example), 1)) ||
    has(wordsIn(name), 0.6) ||
    // “Medical billing” is a part of “Medical billing and coding”.
    (!!text[1] && text.every((word) => wordsIn(name).includes(word))) ||
    (initials.length > 2 && text.includes(initials))
  );
}

/** @param level The level whose typical experience counts, where the title names one; else that of entry. */
export function compareRequirements(
  posting: Posting,
  guide: CareerGuide,
  level?: string,
): RequirementComparison {
  const figure = figuresIn(guide.facts).find(({ measure }) => measure === 'typical-education');
  const typical = educationIn(figure?.text ?? '', true)?.level;
  const rank = (name: EducationLevel | undefined) => name && educationLevels.indexOf(name);
  const education = compare(rank(posting.education?.value.level), rank(typical));

  const years = levelOf(guide, level)?.years;
  const least = years && years.min * 12;
  // Anywhere in the level's band is usual; it does not hold its upper bound.
  const experience = compare(
    posting.experience?.value.months,
    least,
    years && Math.max(least!, (years.max ?? Infinity) * 12 - 1),
  );

  const listed = posting.skills[0] ? posting.skills : posting.qualifications;
  // Without a list, the description is searched line by line, and finds only what the guide names.
  const lines = (posting.description?.value ?? '')
    .split('\n', 300)
    .map((value) => ({ value, from: 'description' }));
  const items = (listed[0] ? listed : lines).map(({ value, from }) => ({
    name: value,
    from,
    words: wordsIn(value),
    met: false,
  }));
  const skills = [...(guide.skills?.technical ?? []), ...(guide.skills?.soft ?? [])].map(
    ({ id, name, examples }): AskedSkill => {
      const asking = items.filter(({ words }) => names(words, name, examples));
      for (const item of asking) item.met = true;
      return { id, name, from: asking[0]?.from };
    },
  );
  const shared = skills.filter(({ from }) => from);
  const unmentioned = skills.filter(({ from }) => !from);
  const further: AskedSkill[] = listed[0]
    ? items.filter(({ met }) => !met).map(({ name, from }) => ({ name, from }))
    : [];
  const { pay } = posting;
  const askedFor = (['education', 'experience'] as const).filter((key) => posting[key]);
  const stated: Record<Omission, unknown> = {
    pay,
    'pay-range': !pay || (pay.min && pay.max),
    'pay-period': !pay || pay.period,
    hours: posting.workHours,
    'employment-type': posting.employmentTypes[0],
    place: posting.places[0] ?? posting.remote,
    education: posting.education ?? posting.educationText,
    experience: posting.experience ?? posting.experienceText,
    skills: shared[0] ?? further[0],
  };
  return {
    education: { asked: education, typical, figure },
    experience: { asked: experience, typicalMonths: least },
    skills: {
      asked: further[0] ? 'asks-more' : !shared[0] ? 'not-stated' : unmentioned[0] ? 'asks-less' : 'same',
      shared,
      further,
      unmentioned,
    },
    show: [...askedFor, ...shared, ...further],
    overAsks: askedFor.filter(
      (key) => ({ education, experience })[key] === 'asks-more' && !posting[key]!.value.preferred,
    ),
    omissions: (Object.keys(stated) as Omission[]).filter((key) => !stated[key]),
  };
}
