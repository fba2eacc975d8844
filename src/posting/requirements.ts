/** Experience and education that a posting asks for, from structured values or from sentences. */
import { opened, pick, textOf, textsOf, type Cursor } from './cursor.js';
import {
  educationLevels,
  type PostedEducation,
  type PostedExperience,
  type Read,
  type Report,
} from './posting.js';

const numbers = 'zero one two three four five six seven eight nine ten'.split(' ');
const isSoft = (text: string) => /prefer|\bplus\b|desir|nice to have|ideal/i.test(text);

/** Sentences, roughly: what is said to be preferred counts for its own sentence only. */
const sentences = (text: string) => text.split(/[\n;•]|\.\s|,(?=[^,]*prefer)/);

/** What is asked for, else what is only welcome. */
const firmest = <T extends { preferred: boolean }>(asked: T[]) => {
  const firm = asked.filter(({ preferred }) => !preferred);
  return firm[0] ? firm : asked;
};

const span = new RegExp(
  `(\\d{1,3}|\\b(?:${numbers.join('|')})\\b)[\\s+]?(?:\\(\\d+\\)|(?:[-–—]|to|or) ?(?:less than )?\\d+)?[\\s+]*(year|yr|month)s?\\b(?! (?:of age|old))`,
  'gi',
);

/**
 * The least that a text asks for. Nothing where it names no span, or several that differ.
 * @param all The whole text is about experience; else only its sentences with that word count.
 */
function experienceIn(text: string, all: boolean): PostedExperience | 'several-values' | undefined {
  const spans = firmest(
    sentences(text)
      .filter((part) => all || /experience/i.test(part))
      .flatMap((part) =>
        [...part.matchAll(span)].map(([, count = '', unit = '']) => {
          const word = numbers.indexOf(count.toLowerCase());
          return {
            months: (word < 0 ? Number(count) : word) * (/^y/i.test(unit) ? 12 : 1),
            preferred: isSoft(part),
          };
        }),
      ),
  );
  const [first] = spans;
  if (!first)
    return all && /\bno\b|none|not required|entry.?level/i.test(text)
      ? { months: 0, preferred: false }
      : undefined;
  return spans.every(({ months }) => months === first.months) ? first : 'several-values';
}

/** “Master's”, “master of”, “masters degree”, but no “master” of anything else. */
const degree = (name: string, short: string) =>
  new RegExp(`\\b${name}(?:['’]?s\\b|,? ?(?:degree|of|in)\\b)|\\b(?:${short})\\b`, 'i');

/** By level, lowest first. */
const credentials = [
  /\bno (?:formal |educat|degree|diploma|requirements)/i,
  /high.?school|\bg\.?e\.?d\b|secondary school/i,
  /certificate|nondegree|vocational|trade school/i,
  degree('associate', 'aas'),
  /bachelor|\b(?:ba|bsc?)\b|(?:four|4).year degree/i,
  degree('master', 'm(?:ba|ha|sc)|postgraduate'),
  /doctora|\bph\.?d\b/i,
];

/**
 * The least education that a text accepts.
 * @param all The whole text is about education; else only its sentences that speak of a credential count.
 */
export function educationIn(text: string, all: boolean): PostedEducation | undefined {
  const named = sentences(text).flatMap((part) => {
    const rank =
      all || /diploma|degree|\bged\b|education/i.test(part)
        ? credentials.findIndex((credential) => credential.test(part))
        : -1;
    return rank < 0 ? [] : [{ rank, preferred: isSoft(part) }];
  });
  const [least] = firmest(named).sort((a, b) => a.rank - b.rank);
  return least && { level: educationLevels[least.rank]!, preferred: least.preferred };
}

/** The values at a key as one text, a line each, and where it begins. */
export function joined(posting: Cursor, key: string): Read<string> | undefined {
  const parts = textsOf(opened(posting, key, 'credentialCategory', 'name', 'description'), 2000);
  return parts[0] && { value: parts.map(({ value }) => value).join('\n'), from: parts[0].from };
}

/** The first of some texts that says it; the first of them is about nothing else. */
function firstIn<T>(
  texts: readonly (Read<string> | undefined)[],
  read: (text: string, all: boolean) => T | 'several-values' | undefined,
  report: Report,
): Read<T> | undefined {
  for (const [index, text] of texts.entries()) {
    const value = text && read(text.value, !index);
    if (value === 'several-values') report(text!.from, 'several-values', text!.value);
    else if (value) return { value, from: text!.from };
    else if (text && !index) report(text.from, 'not-known', text.value);
  }
  return undefined;
}

/** Experience: `monthsOfExperience`, else what the text says, else sentences of other texts. */
export function readExperience(
  posting: Cursor,
  texts: (Read<string> | undefined)[],
  report: Report,
): Read<PostedExperience> | undefined {
  for (const node of pick(posting, 'experienceRequirements'))
    for (const at of pick(node, 'monthsOfExperience')) {
      const months = Number(textOf(at) || NaN);
      if (months >= 0 && months <= 600) return { value: { months, preferred: false }, from: at.from };
      report(at.from, months < 0 ? 'negative' : months > 600 ? 'absurd' : 'not-a-number', at.value);
    }
  return firstIn([joined(posting, 'experienceRequirements'), ...texts], experienceIn, report);
}

/** Education: several categories are alternatives, and the lowest is enough. */
export const readEducation = (
  posting: Cursor,
  texts: (Read<string> | undefined)[],
  report: Report,
): Read<PostedEducation> | undefined =>
  firstIn([joined(posting, 'educationRequirements'), ...texts], educationIn, report);

/** A list of skills: texts, DefinedTerms, or one text that lists them. */
export const readList = (posting: Cursor, key: string): Read<string>[] =>
  textsOf(opened(posting, key, 'name'), 3000)
    .flatMap(({ value, from }) =>
      value
        .split(/[\n;•]|, (?![^(]*\))/)
        .map((part) => ({ value: part.replace(/^[\s*·–-]+|[\s.]+$/g, ''), from }))
        .filter((part) => part.value),
    )
    .slice(0, 100);
