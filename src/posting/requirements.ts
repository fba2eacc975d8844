/** Experience and education that a posting asks for, from structured values or from sentences. */
import { each, isNode, pick, textOf, type Cursor } from './cursor.js';
import type { EducationLevel, PostedEducation, PostedExperience, Read, Report } from './posting.js';

const words = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const soft = /prefer|\bplus\b|desir|nice to have|\bideal|a bonus|\basset\b/i;

/** Sentences, roughly: what is said to be preferred counts for its own sentence only. */
const sentences = (text: string) => text.split(/[\n;•]+|\.\s+|,\s*(?=[^,]*prefer)/);

const duration = new RegExp(
  String.raw`(\d{1,3}(?:\.\d)?|\b(?:${words.join('|')})\b)(?:\s?\(\d{1,2}\))?\s?\+?\s?(?:(?:-|–|—|to|or)\s?\d{1,2}\s?)?\+?\s?(year|yr|month|mo)s?\b(?!\W{0,3}(?:of age|old|or older))`,
  'gi',
);

/**
 * The least that a text asks for in months. Nothing where it names several spans that differ, or none.
 * @param all The whole text is about experience; else only its sentences with that word count.
 */
export function experienceIn(text: string, all: boolean): PostedExperience | 'several-values' | undefined {
  const spans = sentences(text.slice(0, 20_000))
    .filter((part) => all || /experience/i.test(part))
    .flatMap((part) =>
      [...part.matchAll(duration)].map(([, count = '', unit = '']) => ({
        months:
          (words.includes(count.toLowerCase()) ? words.indexOf(count.toLowerCase()) : Number(count)) *
          (/^y/i.test(unit) ? 12 : 1),
        preferred: soft.test(part),
      })),
    );
  const firm = spans.filter(({ preferred }) => !preferred);
  const counted = firm.length ? firm : spans;
  if (new Set(counted.map(({ months }) => months)).size > 1) return 'several-values';
  if (counted[0]) return counted[0];
  return all &&
    /\bno\b.{0,30}(?:experience|required|necessary)|none|not required|entry.?level|will train/i.test(text)
    ? { months: 0, preferred: false }
    : undefined;
}

const education: readonly (readonly [EducationLevel, RegExp])[] = [
  ['none', /\bno (?:formal )?(?:education|degree|diploma)|no requirements|none required/i],
  ['high-school', /high.?school|\bg\.?e\.?d\b|\bhs diploma|secondary school|\bhsd\b/i],
  [
    'certificate',
    /(?:professional|vocational|postsecondary|training|trade|technical|program|school).{0,20}(?:certificate|diploma|award)|certificate (?:program|in)|nondegree|(?:vocational|trade|technical) school/i,
  ],
  ['associate', /associate['’]?s?\W{0,2}(?:degree|of\b|in\b)|associate['’]s|\baas\b/i],
  [
    'bachelor',
    /bachelor|\b(?:ba|bs|bsc|b\.[as]\.)(?=\W|$)(?!\W*[a-z]+ing)|(?:four|4).?year degree|undergraduate degree/i,
  ],
  ['master', /\bmaster['’]?s?\W{0,2}(?:degree|of\b|in\b)|\bmaster['’]s|\b(?:mba|mha|msc)\b|postgraduate/i],
  ['doctorate', /doctora|\bph\.?d\b|\bm\.d\./i],
];

/**
 * The least education that a text accepts.
 * @param all The whole text is about education; else only its sentences that speak of a credential count.
 */
export function educationIn(text: string, all = true): PostedEducation | undefined {
  const named = sentences(text.slice(0, 20_000)).flatMap((part) => {
    const found =
      (all || /diploma|degree|\bg\.?e\.?d\b|education|equivalen|graduate/i.test(part)) &&
      education.find(([, pattern]) => pattern.test(part));
    return found ? [{ level: found[0], preferred: soft.test(part) }] : [];
  });
  const firm = named.filter(({ preferred }) => !preferred);
  const rank = ({ level }: PostedEducation) => education.findIndex(([name]) => name === level);
  return (firm.length ? firm : named).sort((a, b) => rank(a) - rank(b))[0];
}

/** The values at a key as one text, and where it stands. */
export function joined(posting: Cursor, key: string, ...inner: string[]): Read<string> | undefined {
  const parts = pick(posting, key).flatMap((at) => {
    const cursors = isNode(at.value) ? pick(at, ...inner) : [at];
    return cursors.flatMap((cursor) => {
      const value = textOf(cursor);
      return value ? [{ value, from: cursor.from }] : [];
    });
  });
  return parts[0] && { value: parts.map(({ value }) => value).join('\n'), from: parts[0].from };
}

/** Experience: `monthsOfExperience`, else what the text says, else one sentence of a longer text. */
export function readExperience(
  posting: Cursor,
  texts: readonly Read<string>[],
  report: Report,
): Read<PostedExperience> | undefined {
  for (const at of pick(posting, 'experienceRequirements').flatMap((node) =>
    pick(node, 'monthsOfExperience'),
  )) {
    const months = Number(textOf(at) ?? NaN);
    if (months >= 0 && months <= 600) return { value: { months, preferred: false }, from: at.from };
    report(at.from, months < 0 ? 'negative' : months > 600 ? 'absurd' : 'not-a-number', at.value);
  }
  const own = joined(posting, 'experienceRequirements', 'description', 'name');
  for (const [index, text] of [own, ...texts].entries()) {
    const value = text && experienceIn(text.value, index === 0);
    if (value === 'several-values') report(text!.from, value, text!.value);
    else if (text && value) {
      if (value.months <= 600) return { value, from: text.from };
      report(text.from, 'absurd', text.value);
    }
  }
  return undefined;
}

/** Education: the categories and texts at `educationRequirements`, else what a longer text says. */
export function readEducation(
  posting: Cursor,
  texts: readonly Read<string>[],
  report: Report,
): Read<PostedEducation> | undefined {
  // Several categories are alternatives: each stands on a line of its own, and the lowest is enough.
  const own = joined(posting, 'educationRequirements', 'credentialCategory', 'name', 'description');
  for (const text of [own, ...texts]) {
    const value = text && educationIn(text.value, text === own);
    if (text && value) return { value, from: text.from };
    if (text && text === own) report(text.from, 'not-known', text.value);
  }
  return undefined;
}

/** A list of skills: texts, DefinedTerms, or one text that lists them. */
export const readList = (posting: Cursor, key: string): Read<string>[] =>
  pick(posting, key)
    .flatMap((at) =>
      isNode(at.value) ? pick(at, 'name', 'credentialCategory', 'description').slice(0, 1) : each(at),
    )
    .flatMap((at) =>
      (textOf(at, 5000) ?? '')
        .split(/[\n;•]+|,\s+(?![^(]*\))/)
        .map((part) => part.replace(/^[\s*·–-]+|[\s.]+$/g, ''))
        .filter(Boolean)
        .map((value) => ({ value, from: at.from })),
    )
    .slice(0, 100);
