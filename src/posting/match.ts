/**
 * Is a posting for a guide's occupation? Codes first, then the title. It rather says no: a guide about
 * another job misleads more than none.
 */
import type { CareerGuide } from '../model/guide-schema.js';
import type { OccupationCode } from '../model/schema.js';
import { levelsOf } from './levels-of.js';
import type { Posting, Read } from './posting.js';
import { isJobWord, readTitle, type TitlePart } from './title.js';

/** From this confidence on, a match is one. */
export const matchThreshold = 0.6;

/** Why a posting matches, or why not. */
export type MatchReason =
  | 'code'
  | 'title'
  /** The name of a related occupation that the posting gives. */
  | 'occupation'
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
  level?: string | undefined;
  /** The code or the title that was met: the guide's, or the other occupation's. */
  met?: string | undefined;
  /** Where in the posting it was read. */
  from?: string | undefined;
}

type MatchGuide = Pick<
  CareerGuide,
  'title' | 'alternateTitles' | 'codes' | 'overview' | 'related' | 'salary' | 'career-path'
>;

type Words = Pick<TitlePart, 'words' | 'rank'>;
type Candidate = Words & { title: string };

const everything = () => true;
const isHead = (word: string | undefined) => word === 'admin' || isJobWord(word);

/** All words of a title and its rank. */
const plain = (title: string): Candidate => {
  const parts = readTitle(title, everything);
  return {
    title,
    words: parts.flatMap(({ words }) => words).filter((word) => word !== 'of'),
    rank: Math.max(0, ...parts.map(({ rank }) => rank)),
  };
};

/**
 * How well a part names a candidate; 0 when it does not.
 * @param within Words that may stand between the candidate's own.
 */
function score({ words, rank }: Words, to: Candidate, within: readonly string[]): number {
  // What is left of “Office Manager” without its rank names no job: then the rank has to be there, and nothing behind.
  const headless = to.rank > 3 && !isHead(to.words.at(-1));
  if (headless && rank < 3.5) return 0;
  let start = words.length;
  let end = start;
  let between = 0;
  for (const [left, wanted] of [...to.words].reverse().entries()) {
    const at = start ? words.lastIndexOf(wanted, start - 1) : -1;
    if (at < 0) return 0;
    const gap = words.slice(at + 1, start);
    if (!left) end = at + 1;
    else if (gap.every((word) => within.includes(word))) between += gap.length;
    else return 0;
    start = at;
  }
  const behind = words.length - end;
  // A compound is about its last word: what stands behind the whole name may change it.
  const changes = (word: string, index: number) =>
    (index < start || index >= end) &&
    (isJobWord(word) || /^(?:non|program|school|course|training|education|service|building)/.test(word));
  if (words.some(changes) || behind > (headless ? 0 : 3)) return 0;
  return 0.95 - 0.1 * between - 0.03 * start - (behind && 0.15 + 0.03 * behind);
}

interface TitleMatch {
  score: number;
  rank: number;
  met?: string;
  /** Another occupation's title. */
  other?: string;
}

/** @param ignored Names of the posting's place and employer, which titles often end with. */
function matchTitle(title: string, guide: MatchGuide, ignored: readonly string[]): TitleMatch {
  const own = [guide.title, ...(guide.alternateTitles ?? []), ...levelsOf(guide).map((level) => level.title)];
  const others: string[] = [];
  for (const { title: name, codes } of [
    ...(guide.related?.items ?? []),
    ...(guide.overview?.neighbors ?? []),
  ])
    (codes?.some((code) => has(guide, code)) ? own : own.includes(name) ? [] : others).push(name);
  const candidates = own.map(plain);
  const known = candidates.flatMap(({ words }) => words);
  const parts = readTitle(title, (word) => known.includes(word));
  for (const { words } of parts)
    while (words[1] && ignored.includes(words.at(-1)!) && !known.includes(words.at(-1)!)) words.pop();
  const main = parts.filter(({ link }) => link === 'beside' || link === 'also');

  let best: TitleMatch = { score: 0, rank: 0 };
  for (const [index, part] of main.entries()) {
    for (const candidate of candidates) {
      let found = score(part, candidate, known);
      let { rank } = part;
      const next = parts[parts.indexOf(part) + 1];
      if (!found && next && /beside|about/.test(next.link) && !(part.cut && part.rank > 3)) {
        // “Administrator, Medical Office” and the like: all of it, and nothing else.
        const words = [...next.words, ...part.words].filter((word, at, all) => word !== all[at - 1]);
        rank = Math.max(rank, next.rank);
        found = score({ words, rank }, candidate, known) - 0.08;
        if (found < 0.75 || words.length > candidate.words.length + 1) continue;
      }
      // Two jobs in one title: the more so, the earlier the other one stands.
      for (const [at, { words, link }] of main.entries())
        if (
          at !== index &&
          isHead(words.at(-1)) &&
          !candidates.some((mine) => score({ words, rank: 5 }, mine, known))
        )
          found -= at < index ? 0.45 : link === 'also' ? 0.2 : 0.1;
      if (found > best.score) best = { score: found, rank, met: candidate.title };
    }
  }
  // Seniority may stand apart, as in “Medical Secretary (Lead)”.
  best.rank = Math.max(best.rank, ...main.map(({ words, rank }) => (words[0] ? 0 : rank)));
  const other = others.find((name) => main.some((part) => score(part, plain(name), []) > 0.8));
  return other ? { score: 0, rank: 0, other } : best;
}

/** The level that seniority words name; none where they say no more than the occupation's plain title. */
function levelOf(rank: number, guide: MatchGuide): string | undefined {
  const usual = plain(guide.title).rank;
  const off = (title: string) => Math.abs((plain(title).rank || usual || 2) - rank);
  const [nearest] = [...levelsOf(guide)].sort((a, b) => off(a.title) - off(b.title));
  return rank && rank !== usual && nearest && off(nearest.title) <= 0.5 ? nearest.id : undefined;
}

/** SOC and O*NET-SOC are one system: the second divides the first. */
const system = ({ system: name }: OccupationCode) => /SOC|ISCO/i.exec(name)?.[0].toUpperCase() ?? name;

const has = ({ codes }: MatchGuide, code: OccupationCode) =>
  codes?.some(
    (own) =>
      system(own) === system(code) &&
      (own.code === code.code ||
        own.code.startsWith(`${code.code}.`) ||
        code.code.startsWith(`${own.code}.`)),
  );

/** @returns whether the posting is for the guide's occupation, why, and how sure that is. */
export function matchPosting(posting: Posting, guide: MatchGuide): MatchResult {
  const { title, codes, occupations } = posting;
  const ignored = [
    posting.organization?.value,
    ...posting.places.flatMap(({ value }) => Object.values(value) as string[]),
  ].flatMap((name) => plain(name ?? '').words);
  const byTitle = matchTitle(title?.value ?? '', guide, ignored);
  const answer = (
    reason: MatchReason,
    confidence: number,
    met?: string,
    read?: Read<unknown>,
  ): MatchResult => {
    const matches = confidence >= matchThreshold;
    return {
      matches,
      reason,
      confidence,
      level: matches ? levelOf(byTitle.rank, guide) : undefined,
      met,
      from: read?.from,
    };
  };

  // A title that is plainly another occupation's makes even the right code doubtful.
  if (byTitle.other) return answer('other-title', 0, byTitle.other, title);
  const code = codes.find(({ value }) => has(guide, value));
  if (code) return answer('code', byTitle.met ? 1 : 0.9, code.value.code, code);
  // Codes of a whole group say nothing against an occupation.
  const other = codes.find(
    ({ value }) =>
      !/0(?:\.00)?$/.test(value.code) && guide.codes?.some((own) => system(own) === system(value)),
  );
  // Codes are often set by hand: a title that says it exactly outweighs them, with less confidence.
  if (other && byTitle.score < 0.95) return answer('other-code', 0, other.value.code, other);
  if (byTitle.score >= matchThreshold)
    return answer('title', other ? matchThreshold : byTitle.score, byTitle.met, title);
  for (const named of occupations) {
    const { score: found, met } = matchTitle(named.value, guide, ignored);
    const official = guide.codes?.find(({ name }) => name && named.value.endsWith(name))?.name;
    if (official || found >= 0.95) return answer('occupation', 0.75, official ?? met, named);
  }
  return answer(title ? 'not-similar' : 'no-title', byTitle.score, byTitle.met, title);
}
