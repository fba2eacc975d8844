/** A job title taken apart: the words that name the occupation, and what is said beside them. */

/** A part of a title, between separators. */
export interface TitlePart {
  words: string[];
  /** Seniority: 1 junior, 2 “II”, 3 senior or lead, 4 manager, 5 director; halves between, as “assistant manager”. */
  rank: number | undefined;
  /**
   * How it stands to the part before: beside it, as one more name of the job (`/`, `&`), or in a phrase about it
   * (`for`, `at`; `to` is told apart, since an assistant *to* somebody is not that somebody).
   */
  link: 'beside' | 'also' | 'about' | 'to';
}

/** What says nothing about the occupation: hours, shifts, languages, contract, advertisement. */
const noisePhrases =
  /\b(?:full|part)[ -]?time\b|\b[fp]\/t\b|\bper diem\b|\bon[ -]?site\b|\bwork from home\b|\b(?:first|second|third|1st|2nd|3rd|\d+(?:hr|h)?)[ -]shift\b|\b[mfw]\/[mfwdx](?:\/[dx])?\b|\bm ?- ?f\b|\bmon\w* ?(?:-|to) ?fri\w*|\bsign[ -]?on bonus\b|\b(?:speaking|preferred|required)\b|\b(?:req|job)? ?(?:#|id:?) ?[\w-]+|[$€£]\s?[\d.,]+k?(?: ?(?:-|–|to) ?[$€£]?[\d.,]+k?)?(?: ?(?:\/|per|an) ?\w+)?/g;
const noiseWords = new Set(
  (
    'bilingual spanish english french mandarin chinese vietnamese russian korean portuguese arabic shift shifts day days night nights ' +
    'evening evenings weekend weekends morning mornings am pm prn temp temporary contract seasonal casual permanent perm remote hybrid onsite ft pt hiring ' +
    'urgent urgently immediate immediately now opening openings job position role opportunity career bonus hr hrs hour hours hourly week weekly fte level lvl grade ' +
    'tier front a an the our busy experienced exempt of'
  ).split(' '),
);
const leadIns = /^(?:needed|wanted|seeking|looking|hiring)$/;

/** Abbreviations and inflections, so that the same word is the same token. The first that fits. */
const stems: readonly (readonly [RegExp, string])[] = [
  [/^adm(?:in.*|n|stv)?$/, 'admin'],
  [/^sec(?:r[ea]t.*|y|ty)?$/, 'secretary'],
  [/^asst$|^assis?t[ae]nts?$/, 'assistant'],
  [/^med$/, 'medical'],
  [/^(?:ofc|off|ofice)$/, 'office'],
  [/^coord$/, 'coordinator'],
  [/^spec$/, 'specialist'],
  [/^reps?$/, 'representative'],
  [/^recept?$/, 'receptionist'],
  [/^mgmt$/, 'management'],
];
const stem = (word: string) =>
  stems.find(([pattern]) => pattern.test(word))?.[1] ?? word.replace(/ies$/, 'y').replace(/([^sui])s$/, '$1');

/** Seniority by word: a whole number is a rank of its own; a half raises or lowers the rank of a manager. */
const ranks: readonly (readonly [RegExp, number])[] = [
  [/^(?:jr|junior|entry|trainee|intern|internship|externship|extern|apprentice|i|1)$/, 1],
  [/^(?:ii|2|mid|intermediate)$/, 2],
  [/^(?:sr|snr|senior|lead|iii|iv|v|3|4|5|principal)$/, 3],
  [/^(?:manager|mgr|supervisor|supv)s?$/, 4],
  [/^(?:director|dir|chief|vp|president)$/, 5],
];
const rankOf = (word: string) => ranks.find(([pattern]) => pattern.test(word))?.[1];

/** @param keep Words that are no noise, because the occupation's own titles have them. */
export function readTitle(title: string, keep?: ReadonlySet<string>): TitlePart[] {
  const plain = title
    .slice(0, 200)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s\b|\./g, (part) => (part === '.' ? ' ' : ''))
    .replace(/\bnon[ -]/g, 'non')
    .replace(/\bentry[ -]level\b/g, 'entry')
    .replace(noisePhrases, ' | ');
  const pieces = plain.split(
    /(\s?[-–—|,;:()[\]/&+@•]+\s?|\b(?:and|or|for|at|in|with|within|to|from|reporting)\b)/,
  );
  const parts: TitlePart[] = [];
  let link: TitlePart['link'] = 'beside';
  for (const [index, piece] of pieces.entries()) {
    if (index % 2) {
      // What follows “for” is about the job up to its end, however it is divided.
      const next = /[/&+]|and|or$/.test(piece)
        ? 'also'
        : /to/.test(piece)
          ? 'to'
          : /[@a-z]/.test(piece)
            ? 'about'
            : 'beside';
      if (link === 'beside' || link === 'also' || next === 'to' || /[)\]]/.test(piece)) link = next;
      continue;
    }
    const part: TitlePart = { words: [], rank: undefined, link };
    const tokens = piece.match(/[\p{L}\d]+/gu) ?? [];
    const found: number[] = [];
    let lower = 0;
    for (const [place, token] of tokens.entries()) {
      const word = stem(token);
      const rank = rankOf(token);
      if (rank && (token.length > 1 || place === tokens.length - 1)) found.push(rank);
      else if (place === 0 && tokens.length > 1 && /^(?:assistant|deputy|associate)$/.test(word)) lower = 1;
      else if (keep?.has(word) || !(noiseWords.has(token) || /^\d/.test(token) || leadIns.test(token)))
        part.words.push(word);
    }
    const top = Math.max(...found);
    if (found.length)
      part.rank = top < 4 ? top : top + (found.includes(3) ? 0.5 : found.includes(1) || lower ? -0.5 : 0);
    // “Assistant” before a title that is no manager's is a word of the title, unless one like it follows.
    else if (lower) part.words.unshift('assistant');
    // “Hiring for: …” has said nothing yet, so what follows is the title.
    if (!part.words.length && part.rank === undefined) {
      if (!parts.length) link = 'beside';
      continue;
    }
    if (!parts.length) part.link = 'beside';
    parts.push(part);
  }
  return parts;
}

const namesJob =
  /(?:er|or|ist|ian|ant|aide|nurse|tech|clerk|secretary|representative|faculty|staff|coach|intern|student|rn|lpn|cna)$/;
const namesNone =
  /^(?:center|cancer|summer|winter|tumor|major|minor|floor|upper|lower|liver|outpatient|multi)$/;

/** Whether a word names who does a job, as far as its form tells: “instructor”, “hygienist”, “nurse”. */
export const isJobWord = (word: string) => namesJob.test(word) && !namesNone.test(word);
