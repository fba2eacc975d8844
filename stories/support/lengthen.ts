/** Far more than any guide has: every list three times, every text with more words, and one too long for a line. */

/** Where texts for readers stand; everything else (ids, dates, units, addresses) has a form of its own. */
const texts = new Set(
  'answer belief bestFor credential early employers examples fact focus horizon intro label learn name names negotiation note ours people pivot question reason reward risk schedule settings text theirs title topics why'.split(
    ' ',
  ),
);

/** A word as German forms them: a line can break it only by hyphens that nobody wrote. */
const longWord = 'Patientenaufnahmedokumentationsverantwortlichkeit';

const more = (text: string, many: number): string =>
  `${text} ${many % 2 ? longWord : 'and so on, in more words than anybody expected to fit here'}`;

/** @returns A copy that is as valid as what it was made of. */
export function lengthen<T>(data: T): T {
  return lengthened(data, '') as T;
}

function lengthened(value: unknown, key: string, many = 0): unknown {
  if (typeof value === 'string') return texts.has(key) ? more(value, many) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (!Array.isArray(value)) {
    // A source and a group of people are named, not told about.
    if (key === 'sources' || key === 'population' || key === 'area') return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [name, lengthened(each, name, many)]),
    );
  }
  if (
    key === 'sources' ||
    key === 'codes' ||
    value.some((each) => typeof each === 'string' && !texts.has(key))
  )
    return value;
  const times = key === 'figures' || key === 'pay' ? 1 : 3;
  return Array.from({ length: times }, (_, round) =>
    value.map((each, index) => distinct(lengthened(each, key, index + round), round)),
  ).flat();
}

/** Ids are given once in a guide. */
function distinct(value: unknown, round: number): unknown {
  if (typeof value !== 'object' || value === null || round === 0) return value;
  const item = value as { id?: string; slug?: string };
  return {
    ...item,
    ...(item.id && { id: `${item.id}-${round + 1}` }),
    ...(item.slug && { slug: `${item.slug}-${round + 1}` }),
  };
}
