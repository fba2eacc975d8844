/**
 * Is a posting for a guide's occupation? Codes first, then the title. It rather says no: a guide about
 * another job misleads more than none.
 */
import type { CareerGuide } from '../model/guide-schema.js';
import type { OccupationCode } from '../model/schema.js';
import type { Posting, Read } from './posting.js';
import { isJobWord, readTitle, type TitlePart } from './title.js';

/** From this confidence on, a match is one. */
export const matchThreshold = 0.6;

/** Why a posting matches, or why not. */
export type MatchReason =
  | 'code'
  | 'title'
  | 'occupation-name'
  /** Its codes are another occupation's. */
  | 'other-code'
  /** Its title is that of another occupation that the guide names. */
  | 'other-title'
  /** Its title is too far from the guide's. */
  | 'not-similar'
  /** It has neither title nor code. */
  | 'no-title';

/** The answer, with what it rests on. */
export interface MatchResult {
  matches: boolean;
  reason: MatchReason;
  /** From 0 to 1. */
  confidence: number;
  /** The id of the level that the title's seniority words name. */
  level?: string;
  /** The code or the title of the guide that was met, or that of the other occupation. */
  met?: string;
  /** Where in the posting it was read. */
  from?: string;
}

type MatchGuide = Pick<
  CareerGuide,
  'title' | 'alternateTitles' | 'codes' | 'overview' | 'related' | 'salary' | 'career-path'
>;

interface Candidate {
  title: string;
  words: string[];
  rank: number | undefined;
  /** What is left of it without its rank names no job, as in “Office Manager”: the rank has to be there. */
  headless: boolean;
}

const bare = (title: string): Candidate => {
  const parts = readTitle(title, everything);
  const words = parts.filter(({ link }) => link !== 'about').flatMap((part) => part.words);
  const rank = parts.find((part) => part.rank)?.rank;
  return { title, words, rank, headless: (rank ?? 0) >= 3.5 && !isHead(words.at(-1)) };
};
/** Keeps every word. */
const everything = { has: () => true } as unknown as ReadonlySet<string>;
const isHead = (word = '') => word === 'admin' || isJobWord(word);

const levelsOf = (guide: MatchGuide) => guide.salary?.levels ?? guide['career-path']?.levels ?? [];

/** The guide's own titles, and those of other occupations that it names. */
function titlesOf(guide: MatchGuide): { own: Candidate[]; others: Candidate[] } {
  const own = [guide.title, ...(guide.alternateTitles ?? []), ...levelsOf(guide).map(({ title }) => title)];
  const others: string[] = [];
  for (const { title, codes } of [...(guide.related?.items ?? []), ...(guide.overview?.neighbors ?? [])])
    (codes?.some((code) => guide.codes?.some((ours) => sameCode(code, ours))) ? own : others).push(title);
  const known = own.map(bare);
  const taken = new Set(known.map(({ words, rank }) => `${words.join(' ')} ${rank}`));
  return {
    own: known,
    others: others.map(bare).filter(({ words, rank }) => !taken.has(`${words.join(' ')} ${rank}`)),
  };
}

/** How well a part names a candidate; 0 when it does not. */
function score(
  { words, rank }: Pick<TitlePart, 'words' | 'rank'>,
  to: Candidate,
  vocabulary: ReadonlySet<string>,
): number {
  if (to.headless && (rank ?? 0) < 3.5) return 0;
  let index = words.length;
  let end = 0;
  let between = 0;
  for (const [place, wanted] of [...to.words.entries()].reverse()) {
    const last = place === to.words.length - 1;
    const next = words.lastIndexOf(wanted, index - 1);
    if (next < 0 || !index) return 0;
    if (last) end = next + 1;
    else {
      const gap = words.slice(next + 1, index);
      if (gap.some((word) => !vocabulary.has(word))) return 0;
      between += gap.length;
    }
    index = next;
  }
  const before = words.slice(0, index);
  const after = words.slice(end);
  const other = (word: string) =>
    isJobWord(word) || /^(?:non|program|school|course|training|education|service|building)/.test(word);
  if (before.some(other) || after.some(other)) return 0;
  // A compound is about its last word: what follows the whole name may change it.
  if (to.headless ? after.length : after.length > 3) return 0;
  return (
    0.95 - 0.1 * between - 0.03 * Math.min(before.length, 4) - (after.length ? 0.15 + 0.03 * after.length : 0)
  );
}

const joinReversed = (first: TitlePart, second: TitlePart): Pick<TitlePart, 'words' | 'rank'> => ({
  words: [...second.words, ...first.words].filter((word, index, all) => word !== all[index - 1]),
  rank: Math.max(first.rank ?? 0, second.rank ?? 0) || undefined,
});

interface TitleMatch {
  score: number;
  rank?: number | undefined;
  met?: string;
  other?: string;
}

function matchTitle(title: string, guide: MatchGuide, ignored: ReadonlySet<string>): TitleMatch {
  const { own, others } = titlesOf(guide);
  const keep = new Set(own.flatMap(({ words }) => words));
  const vocabulary = new Set(bare(guide.title).words);
  const parts = readTitle(title, keep);
  for (const { words } of parts)
    while (words.length > 1 && ignored.has(words.at(-1)!) && !keep.has(words.at(-1)!)) words.pop();
  const main = parts.filter(({ link }) => link === 'beside' || link === 'also');
  const exactly = (part: TitlePart) => others.find((other) => score(part, other, new Set()) >= 0.8);

  let best: TitleMatch = { score: 0 };
  for (const [index, part] of main.entries()) {
    for (const candidate of own) {
      let found = score(part, candidate, vocabulary);
      let rank = part.rank;
      const next = parts[parts.indexOf(part) + 1];
      if (!found && next && (next.link === 'beside' || next.link === 'about')) {
        // “Administrator, Medical Office” and the like: all of it, and nothing else.
        const joined = joinReversed(part, next);
        const whole = score(joined, candidate, vocabulary);
        if (joined.words.length - candidate.words.length <= 1 && whole >= 0.85) {
          found = whole - 0.08;
          rank = joined.rank;
        }
      }
      if (!found) continue;
      for (const [place, other] of main.entries()) {
        if (
          place === index ||
          !isHead(other.words.at(-1)) ||
          own.some((mine) => score(other, mine, vocabulary))
        )
          continue;
        found -= place < index ? 0.45 : other.link === 'also' ? 0.2 : 0.1;
      }
      if (found > best.score) best = { score: found, rank, met: candidate.title };
    }
  }
  // Seniority that stands apart, as in “Medical Secretary (Lead)”.
  const apart = main.filter(({ words }) => !words.length).map(({ rank }) => rank ?? 0);
  best.rank = Math.max(best.rank ?? 0, ...apart) || undefined;

  const other = main.map(exactly).find(Boolean);
  return other ? { score: Math.max(best.score - 0.5, 0), other: other.title } : best;
}

/** The level that seniority words name; none where they say no more than the occupation's plain title. */
function levelOf(rank: number | undefined, guide: MatchGuide): string | undefined {
  const plain = bare(guide.title).rank;
  if (!rank || rank === plain) return undefined;
  const off = (title: string) => Math.abs((bare(title).rank ?? plain ?? 2) - rank);
  const [nearest] = [...levelsOf(guide)].sort((a, b) => off(a.title) - off(b.title));
  return nearest && off(nearest.title) <= 0.5 ? nearest.id : undefined;
}

const family = ({ system }: OccupationCode) =>
  /^[A-Z*]+/i.exec(system.replace(/^O\*NET/i, ''))?.[0] ?? system;
/** `SOC-2018` and `O*NET-SOC-2019` are one family: the second divides the first. */
const isSoc = ({ system }: OccupationCode) => /SOC/i.test(system);

function sameCode(a: OccupationCode, b: OccupationCode): boolean {
  if (isSoc(a) && isSoc(b)) {
    const [short, long] = [a.code, b.code].sort((x, y) => x.length - y.length) as [string, string];
    return short.length === long.length ? short === long : long.startsWith(`${short}.`);
  }
  return isSoc(a) === isSoc(b) && family(a) === family(b) && a.code === b.code;
}

/** Codes of a whole group (`43-0000`, `00-0000`) say nothing against an occupation. */
const isBroad = ({ code }: OccupationCode) => /0(?:\.00)?$/.test(code);

/** @returns whether the posting is for the guide's occupation, why, and how sure that is. */
export function matchPosting(posting: Posting, guide: MatchGuide): MatchResult {
  const { title, codes, places, organization } = posting;
  const ignored = new Set(
    [organization?.value, ...places.flatMap(({ value }) => Object.values(value) as string[])].flatMap(
      (name) => readTitle(name ?? '', everything).flatMap(({ words }) => words),
    ),
  );
  const byTitle: TitleMatch = title ? matchTitle(title.value, guide, ignored) : { score: 0 };
  const rank =
    byTitle.rank ??
    (title &&
      Math.max(
        0,
        ...readTitle(title.value)
          .filter(({ link }) => link === 'beside')
          .map((part) => part.rank ?? 0),
      ));
  const answer = (
    reason: MatchReason,
    confidence: number,
    met: string | undefined,
    read: Read<unknown> | undefined,
  ): MatchResult => {
    const matches = confidence >= matchThreshold && reason !== 'other-code' && reason !== 'other-title';
    const level = matches ? levelOf(rank, guide) : undefined;
    return {
      matches,
      reason,
      confidence: Math.round(confidence * 100) / 100,
      ...(level && { level }),
      ...(met && { met }),
      ...(read && { from: read.from }),
    };
  };

  const known = guide.codes ?? [];
  const own = codes.find(({ value }) => known.some((code) => sameCode(code, value)));
  if (own) {
    // A title that is plainly another occupation's makes the code doubtful.
    return byTitle.other
      ? answer('other-title', 0.5, byTitle.other, title)
      : answer('code', byTitle.score ? 1 : 0.9, own.value.code, own);
  }
  const foreign = codes.find(
    ({ value }) => !isBroad(value) && known.some((code) => isSoc(code) === isSoc(value)),
  );
  if (byTitle.other) return answer('other-title', byTitle.score, byTitle.other, title);
  if (foreign) {
    // Codes are often set by hand: a title that says it exactly outweighs one of them, at a lower confidence.
    return byTitle.score >= 0.9
      ? answer('title', matchThreshold, byTitle.met, title)
      : answer('other-code', byTitle.score / 2, foreign.value.code, foreign);
  }
  if (byTitle.score >= matchThreshold) return answer('title', byTitle.score, byTitle.met, title);
  const names = new Set(known.flatMap(({ name }) => (name ? [name.toLowerCase()] : [])));
  for (const occupation of posting.occupations) {
    if (
      names.has(occupation.value.toLowerCase()) ||
      matchTitle(occupation.value, guide, ignored).score >= 0.9
    )
      return answer('occupation-name', 0.75, occupation.value, occupation);
  }
  return answer(title ? 'not-similar' : 'no-title', byTitle.score, byTitle.met, title);
}
