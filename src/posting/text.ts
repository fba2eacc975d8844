/** From HTML to plain text, without a document. The work grows with the length of the text and no faster. */

/** Longer texts are cut. */
const maxLength = 50_000;

const named: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
  euro: '€',
  pound: '£',
};

/** The common entities as characters; those that are not known stay as they are. */
export const decodeEntities = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (all, decimal, hex, name) => {
    if (name) return named[name.toLowerCase()] ?? all;
    const point = decimal ? Number(decimal) : parseInt(hex, 16);
    return point && point <= 0x10ffff ? String.fromCodePoint(point) : '';
  });

const withoutTags = (html: string) =>
  html
    .replace(/<(script|style)\b[^]*?(?:<\/\1|$)|<!--[^]*?(?:-->|$)/gi, '<br>')
    .replace(/<\/?(?:b|i|u|em|strong|span|a|font|small|sup|sub)\b[^<>]*>/gi, '')
    .replace(/<\/?[a-z!][^<>]*>/gi, '\n');

/** Plain text, a line for each block. Also for text whose tags are written as entities. */
export const htmlToText = (html: string): string =>
  // The second pass is for markup that was escaped as a whole.
  decodeEntities(withoutTags(decodeEntities(withoutTags(html.slice(0, maxLength)))))
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
