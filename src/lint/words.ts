/** Comparing names and texts regardless of case, punctuation and plural. */

/** Small letters, blanks between words, nothing else. */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’']s\b/g, 's')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();

/** Rough, and the same on both sides of a comparison, which is all that it has to be: “nurses” and “nurse” are “nurs”. */
function singular(word: string): string {
  if (word.length < 4) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/([sx]|ch|sh)es?$/.test(word)) return word.replace(/es?$/, '');
  return /(ss|us|is)$/.test(word) ? word : word.replace(/s$/, '');
}

/** The name of an occupation, to compare it with another: “Medical Assistants” as “medical assistant”. */
export const nameKey = (name: string): string => plain(name).split(' ').map(singular).join(' ');

const little = new Set('and the for with all who this that from people other'.split(' '));

/** The words that tell one name from another. */
export const keyWords = (name: string): string[] =>
  nameKey(name)
    .split(' ')
    .filter((word) => word.length > 2 && !little.has(word));

/** Sentences; an abbreviation such as “U.S.” ends none. */
export const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[\p{Ll}\p{N})%’”"]{2}[.!?…])\s+(?=["“(]?\p{Lu})|\n\s*\n/u);

export const quoted = (text: string, length = 60): string =>
  `“${text.length > length ? `${text.slice(0, length).trimEnd()}…` : text}”`;
