/** From HTML to plain text, without a document. The work grows with the length of the text and no faster. */

const named: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  bull: '•',
  euro: '€',
  pound: '£',
};

/** The common entities as characters; those that are not known stay as they are. */
export const decodeEntities = (text: string): string =>
  text.replace(/&(?:#(x?)([\da-f]{1,6})|([a-z]{2,6}));/gi, (all, hex, digits, name) => {
    const point = parseInt(digits, hex ? 16 : 10);
    return name ? (named[name.toLowerCase()] ?? all) : point <= 0x10ffff ? String.fromCodePoint(point) : '';
  });

const withoutTags = (html: string) =>
  html
    .replace(/<(script|style)\b[^]*?(?:<\/\1|$)|<!--[^]*?(?:-->|$)/gi, '<p>')
    .replace(/<\/?(?:[biua]|em|strong|span|font)\b[^<>]*>/gi, '')
    .replace(/<\/?[a-z!][^<>]*>/gi, '\n');

/**
 * Plain text, a line for each block. Also for text whose tags are written as entities.
 * @param limit What is longer is cut before it is read.
 */
export const htmlToText = (html: string, limit: number): string =>
  // The second pass is for markup that was escaped as a whole.
  [1, 2]
    .reduce((text) => decodeEntities(withoutTags(text)), html.slice(0, limit))
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
