/** Official facts on occupations, to hold a guide's claims against. Nothing here is part of what a page loads. */
import type { Figure } from '../model/schema.js';
import { rows } from './facts/bls-ooh.js';
import { nameKey } from './words.js';

/** Levels of education, from the lowest, as the handbook names them. */
export const educationNames = {
  none: 'no formal educational credential',
  'high-school': 'high school diploma or equivalent',
  'some-college': 'some college, no degree',
  award: 'postsecondary nondegree award',
  associate: 'associate’s degree',
  bachelor: 'bachelor’s degree',
  master: 'master’s degree',
  doctoral: 'doctoral or professional degree',
} as const;

export type Education = keyof typeof educationNames;

/** What is officially known of one occupation; a key that is absent is not known. */
export interface OccupationFacts {
  title: string;
  /** SOC 2018; absent where the facts cover several. */
  soc?: string;
  /** U.S. dollars a year. */
  medianPay?: number;
  /** Change of employment, in per cent. */
  change?: number;
  jobs?: number;
  projectedJobs?: number;
  education?: Education;
}

/** When the facts hold, and who says so. */
export const factsOrigin = {
  name: 'BLS Occupational Outlook Handbook',
  pay: '2024-05',
  from: '2024',
  to: '2034',
} as const;

/** Pay above this is published as “at least” this. */
export const payCap = 239_200;

export interface FactsIndex {
  all: readonly OccupationFacts[];
  bySoc(soc: string): OccupationFacts | undefined;
  /** Also finds the singular and other cases of letters. */
  byTitle(title: string): OccupationFacts | undefined;
}

export function indexFacts(facts: readonly OccupationFacts[]): FactsIndex {
  const socs = new Map(facts.flatMap((occupation) => (occupation.soc ? [[occupation.soc, occupation]] : [])));
  // A whole title goes before a part of another one.
  const titles = new Map(
    [...facts.flatMap(partsOf), ...facts.map((occupation) => [occupation.title, occupation] as const)].map(
      ([title, occupation]) => [nameKey(title), occupation],
    ),
  );
  return { all: facts, bySoc: (soc) => socs.get(soc), byTitle: (title) => titles.get(nameKey(title)) };
}

/** “Accountants and auditors” are one occupation by two names; a code that ends in 0 is that of a group. */
const partsOf = (occupation: OccupationFacts) =>
  occupation.soc && !occupation.soc.endsWith('0')
    ? occupation.title
        .split(/,? and |, /)
        .filter((part) => part.endsWith('s'))
        .map((part) => [part, occupation] as const)
    : [];

let bundled: FactsIndex | undefined;

/** Read when they are first asked for. */
export function bundledFacts(): FactsIndex {
  bundled ??= indexFacts(
    rows.map(([title, soc, medianPay, change, jobs, projectedJobs, education]) => {
      const known = { soc, medianPay, change, jobs, projectedJobs, education };
      const given = Object.entries(known).filter(([, value]) => value !== null && value !== '');
      return { title, ...Object.fromEntries(given) } as OccupationFacts;
    }),
  );
  return bundled;
}

/** The SOC codes among some codes, without the digits that O*NET adds. */
export const socCodes = (codes: readonly { code: string }[] | undefined): string[] =>
  (codes ?? []).flatMap(({ code }) => /^\d\d-\d{4}(?=$|\.)/.exec(code.trim())?.[0] ?? []);

/** The levels of education that a statement names. */
export function educationIn(text: string): Education[] {
  const patterns: [Education, RegExp][] = [
    ['none', /\bno (formal )?(educational? )?(credential|education|qualification)/i],
    ['high-school', /\bhigh[ -]school|\bged\b|secondary school (diploma|certificate)/i],
    ['some-college', /\bsome college\b/i],
    ['award', /\bpost-?secondary (non-?degree|certificate|award)|\bnon-?degree award/i],
    ['associate', /\bassociate(’s|'s|s)?\b(?! (professor|director|editor))/i],
    ['bachelor', /\bbachelor|\bundergraduate degree|\bfour-year degree/i],
    ['master', /\bmaster(’s|'s|s)?\b(?= degree|’|'| or | in |s\b|$)/i],
    ['doctoral', /\bdoctora(l|te)|\bph\.?d|\bprofessional degree/i],
  ];
  return patterns.filter(([, pattern]) => pattern.test(text)).map(([level]) => level);
}

export const isUnitedStates = ({ area }: Figure): boolean =>
  !area ||
  /^(usa?|u\.s\.(a\.)?|(the )?united states( of america)?|america|nation(al|wide)?)$/i.test(
    area.code ?? area.name,
  );
