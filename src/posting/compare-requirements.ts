/** What a posting asks for, beside what is typical for the occupation. */
import { figuresIn } from '../model/freshness.js';
import type { CareerGuide } from '../model/guide-schema.js';
import type { Figure } from '../model/schema.js';
import {
  educationLevels,
  type EducationLevel,
  type PostedEducation,
  type PostedExperience,
  type Posting,
  type Read,
} from './posting.js';
import { educationIn, experienceIn } from './requirements.js';

export type Asked = 'asks-more' | 'same' | 'asks-less' | 'not-stated' | 'not-known';

/** A skill that the guide names, and where the posting asks for it. */
export interface AskedSkill {
  /** The guide's id; absent for one that the guide does not name. */
  id?: string;
  name: string;
  from?: string;
}

export interface RequirementComparison {
  education: { asked: Asked; posted?: Read<PostedEducation>; typical?: EducationLevel; figure?: Figure };
  experience: { asked: Asked; posted?: Read<PostedExperience>; typicalMonths?: number; figure?: Figure };
  skills: {
    asked: Asked;
    /** Asked for and typical. */
    shared: AskedSkill[];
    /** Asked for and not in the guide. */
    further: AskedSkill[];
    /** Typical and not mentioned. */
    unmentioned: AskedSkill[];
  };
  /** For a candidate: what to show, in the posting's order of weight. */
  show: { kind: 'education' | 'experience' | 'skill'; name?: string; id?: string; from: string }[];
  /** For a recruiter: where the posting asks more than is typical. */
  overAsks: ('education' | 'experience')[];
  /** For a recruiter: what candidates look for and the posting leaves out. */
  omissions: (
    | 'pay'
    | 'pay-range'
    | 'pay-period'
    | 'hours'
    | 'employment-type'
    | 'place'
    | 'education'
    | 'experience'
    | 'skills'
    | 'valid-through'
  )[];
}

const compare = (asked: number | undefined, typical: number | undefined): Asked =>
  asked === undefined
    ? 'not-stated'
    : typical === undefined
      ? 'not-known'
      : asked > typical
        ? 'asks-more'
        : asked < typical
          ? 'asks-less'
          : 'same';

const small =
  /^(?:and|or|of|the|with|for|to|in|a|basic|strong|good|excellent|skills?|knowledge|ability|software|systems?|experience|platforms?|proficien\w*|familiar\w*|using|use|other|similar)$/;
const tokens = (text: string) =>
  (text.toLowerCase().match(/[\p{L}\d+#]+/gu) ?? [])
    .filter((word) => !small.test(word))
    .map((word) => word.replace(/(?:ing|ies|y|es|e|s)$/, ''));

/** Whether a text names a skill: one of its examples, or most of the words of its name. */
function names(
  text: ReadonlySet<string>,
  { name, examples = [] }: { name: string; examples?: readonly string[] | undefined },
): boolean {
  const has = (words: string[], share: number) =>
    words.length > 0 && words.filter((word) => text.has(word)).length >= words.length * share;
  const abbreviation = name
    .split(/\s+/)
    .map((word) => word[0])
    .join('')
    .slice(0, 3)
    .toLowerCase();
  return (
    examples.some((example) => has(tokens(example), 1)) ||
    has(tokens(name), 0.6) ||
    // “Electronic health record systems” is asked for as EHR.
    (name.split(/\s+/).length > 2 && text.has(abbreviation))
  );
}

/**
 * @param level The level whose typical experience counts, where the title names one; else that of entry.
 */
export function compareRequirements(
  posting: Posting,
  guide: CareerGuide,
  level?: string,
): RequirementComparison {
  const facts = figuresIn(guide.facts);
  const figureOf = (measure: string) => facts.find((figure) => figure.measure === measure);

  const schooling = figureOf('typical-education');
  const typical = schooling?.text ? educationIn(schooling.text)?.level : undefined;
  const rank = (name: EducationLevel | undefined) => (name ? educationLevels.indexOf(name) : undefined);
  const education = compare(rank(posting.education?.value.level), rank(typical));

  const practice = figureOf('typical-experience');
  const band = (guide['career-path']?.levels ?? guide.salary?.levels ?? []).find(({ id }, index) =>
    level ? id === level : !index,
  )?.years;
  const stated = !level && practice?.text ? experienceIn(practice.text, true) : undefined;
  const least = typeof stated === 'object' ? stated.months : band && band.min * 12;
  const most = typeof stated === 'object' ? stated.months : band && (band.max ?? Infinity) * 12;
  const months = posting.experience?.value.months;
  // Anywhere in the level's band is usual; it does not hold its upper bound.
  const experience =
    months !== undefined && least !== undefined && months >= least && (months < most! || months === least)
      ? 'same'
      : compare(months, least);

  const typicalSkills = [...(guide.skills?.technical ?? []), ...(guide.skills?.soft ?? [])];
  const lists = posting.skills.length ? posting.skills : posting.qualifications;
  const items = lists.map((read) => ({ ...read, words: new Set(tokens(read.value)) }));
  // Without a list, the description is searched a line at a time, and finds only what the guide names.
  const lines = items.length
    ? []
    : (posting.description?.value.split('\n') ?? [])
        .slice(0, 300)
        .map((line) => ({ value: line, from: 'description', words: new Set(tokens(line)) }));
  const shared: AskedSkill[] = [];
  const unmentioned: AskedSkill[] = [];
  const met = new Set<object>();
  for (const skill of typicalSkills) {
    const asking = [...items, ...lines].filter(({ words }) => names(words, skill));
    for (const item of asking) met.add(item);
    (asking[0] ? shared : unmentioned).push({
      id: skill.id,
      name: skill.name,
      ...(asking[0] && { from: asking[0].from }),
    });
  }
  const further: AskedSkill[] = items
    .filter((item) => !met.has(item))
    .map(({ value, from }) => ({ name: value, from }));
  const skills: Asked = further.length
    ? 'asks-more'
    : !shared.length
      ? 'not-stated'
      : unmentioned.length
        ? 'asks-less'
        : 'same';

  const { pay } = posting;
  const missing = {
    pay: !pay,
    'pay-range': !!pay && (!pay.min || !pay.max),
    'pay-period': !!pay && !pay.period,
    hours: !posting.workHours,
    'employment-type': !posting.employmentTypes.length,
    place: !posting.places.length && !posting.remote,
    education: !posting.education && !posting.educationText,
    experience: !posting.experience && !posting.experienceText,
    skills: skills === 'not-stated',
    'valid-through': !posting.validThrough,
  };
  const show: RequirementComparison['show'] = [];
  if (posting.education && posting.education.value.level !== 'none')
    show.push({ kind: 'education', name: posting.education.value.level, from: posting.education.from });
  if (months) show.push({ kind: 'experience', from: posting.experience!.from });
  for (const { id, name, from } of [...shared, ...further])
    show.push({ kind: 'skill', name, ...(id && { id }), from: from! });
  return {
    education: {
      asked: education,
      ...(posting.education && { posted: posting.education }),
      ...(typical && { typical }),
      ...(schooling && { figure: schooling }),
    },
    experience: {
      asked: experience,
      ...(posting.experience && { posted: posting.experience }),
      ...(least !== undefined && { typicalMonths: least }),
      ...(practice && { figure: practice }),
    },
    skills: { asked: skills, shared, further, unmentioned },
    show,
    overAsks: [
      ...(education === 'asks-more' && !posting.education?.value.preferred ? (['education'] as const) : []),
      ...(experience === 'asks-more' && !posting.experience?.value.preferred
        ? (['experience'] as const)
        : []),
    ],
    omissions: (Object.keys(missing) as (keyof typeof missing)[]).filter((key) => missing[key]),
  };
}
