/** A job title taken apart: the words that name the occupation, and what is said beside them. */

/** A part of a title, between separators. */
export interface TitlePart {
  words: string[];
  /** Seniority: 1 junior, 2 “II”, 3 senior or lead, 4 manager, 5 director; halves between, as “assistant manager”; 0 none. */
  rank: number;
  /**
   * How it stands to the part before: beside it; as one more name of the job (`/`, `&`); in a phrase about it
   * (`for`, `at`). `to` is apart, since an assistant *to* somebody is not that somebody.
   */
  link: 'beside' | 'also' | 'about' | 'to';
  /** Words of it were left out as noise; in “Shift Manager” they are none. */
  cut: boolean;
}

/** Wages, pay bands, and numbers of a posting. */
const numbers = /# ?\w+|\b(?:band|grade) ?\d+|\b[a-z]{1,3}-?\d{3,}|[$€£][\d.,k$ -]+(?:\/\w+)?/g;
/** Contracts, times, languages and the words of advertisements, which say nothing about the occupation. */
const noiseWords =
  /^(?:full|part|time|[fp]t|per|diem|prn|(?:shift|day|night|evening|weekend|hour)s?|hrs|temp.*|contract|seasonal|remote|bilingual|spanish|english|hiring|now|urgent.*|job|needed|wanted|level|front|an?|the|our|busy|experienced|of|\d.*)$/;

/** The same word is the same token: abbreviations, inflections and common slips. The first that fits. */
const stems: readonly (readonly [RegExp, string])[] = [
  [/^adm(?:in.*|n)?$/, 'admin'],
  [/^sec(?:r[ea]t.*)?$/, 'secretary'],
  [/^ass(?:t|istants)$/, 'assistant'],
  [/^med$/, 'medical'],
  [/^ofc$/, 'office'],
  [/ies$/, 'y'],
  [/(?<![sui])s$/, ''],
];
const stem = (word: string) => {
  const [pattern, plain] = stems.find(([form]) => form.test(word)) ?? ['', ''];
  return word.replace(pattern, plain);
};

/** Seniority by word: the index and one is its rank. */
const ranks = [
  /^(?:jr|junior|entry.*|trainee|(?:in|ex)tern(?:ship)?|i|1)$/,
  /^(?:ii|2|mid)$/,
  /^(?:sn?r|senior|lead|iii|iv|3|4)$/,
  /^(?:manager|mgr|supervisor)s?$/,
  /^(?:director|chief|vp|president)$/,
];

/** @param keep Which words are no noise, because the occupation's own titles have them. */
export function readTitle(title: string, keep: (word: string) => boolean): TitlePart[] {
  const pieces = title
    .slice(0, 200)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}|['’]s\b/gu, '')
    .replace(/(non|entry)[ -]/g, '$1')
    .replace(numbers, '|')
    .split(/([-–—|,;:()[\]/&+@•]+|\b(?:and|or|for|at|in|with|to|from)\b)/);
  const parts: TitlePart[] = [];
  let link: TitlePart['link'] = 'beside';
  for (const [index, piece] of pieces.entries()) {
    if (index % 2) {
      // What follows “for” is about the job, however it is divided, up to a bracket's end.
      if (!/about|to/.test(link) || /to|[)\]]/.test(piece))
        link = /[/&+]|and|or$/.test(piece)
          ? 'also'
          : piece === 'to'
            ? 'to'
            : /[@a-z]/.test(piece)
              ? 'about'
              : 'beside';
      continue;
    }
    const words: string[] = [];
    let [rank, senior, cut] = [0, false, false];
    const tokens = piece.match(/[\p{L}\d]+/gu) ?? [];
    for (const [place, token] of tokens.entries()) {
      const named = ranks.findIndex((names) => names.test(token)) + 1;
      const word = stem(token);
      // A single letter or digit counts at the end, after a word.
      if (named && (token[1] || (place && !tokens[place + 1]))) {
        rank = Math.max(rank, named);
        senior ||= named === 3;
      } else if (keep(word) || !noiseWords.test(token)) words.push(word);
      else cut = true;
    }
    // “Senior manager” is above a manager, “assistant manager” below.
    if (rank > 3 && senior) rank += 0.5;
    if (rank > 3 && /^(?:assistant|deputy|associate)$/.test(words[0] ?? '')) {
      words.shift();
      rank -= 0.5;
    }
    // “Hiring for: …” has said nothing yet, so what follows is the title.
    if (words[0] || rank) parts.push({ words, rank, cut, link: parts[0] ? link : 'beside' });
    else if (!parts[0]) link = 'beside';
  }
  return parts;
}

/** Whether a word names who does a job, as far as its form tells: “instructor”, “hygienist”, “nurse”. */
export const isJobWord = (word = '') =>
  /(?:er|or|ist|ian|ant|aide|nurse|tech|clerk|secretary|representative|faculty|student|rn|lpn)$/.test(word) &&
  !/^(?:center|cancer|summer|tumor|major|minor|liver)$/.test(word);
