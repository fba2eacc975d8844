/** Quantities that a text states without digits: “twelve percent”, “nine out of ten nurses”, “a third more”. English. */
import type { Quantity } from './quantities.js';

const small = (
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen'
).split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const fractions: Record<string, number> = {
  half: 1 / 2,
  third: 1 / 3,
  quarter: 1 / 4,
  fifth: 1 / 5,
  tenth: 1 / 10,
};

const ones = small.slice(0, 9).join('|');
const number = String.raw`(?:(?:${tens.join('|')})(?:[- ](?:${ones}))?|${small.join('|')})(?:[ -]hundred)?|an? hundred`;
/** A number in words counts with a percent, thousands or money after it; “two patients” only tells of the work. */
const spelled = new RegExp(
  String.raw`\b(?<number>${number})(?:[ -]?(?<percent>percent|per cent)|(?:[ -](?<scale>thousand|grand|million|billion))?(?: (?<money>dollars|euros|pounds|bucks|quid))?)\b`,
  'gi',
);

/** Who a share is said of; a share of the day, or of what is in a glass, is not meant. */
const group = String.raw`(?:[\p{L}-]+ ){0,2}(?:people|women|men|jobs|openings|firms|companies|hospitals|schools|postings|adverts|ads|nurses|graduates|students|professionals|\p{L}{2,}(?:[eo]rs|ists|ians|ants|ees))\b`;
const does = String.raw`(?:works?|earns?|earned|leaves?|left|makes?|finds?|found|gets?|got|is|are|was|were|has|have|stays?|says?)\b`;
const ratio = new RegExp(
  String.raw`\b(?<part>\d{1,2}|${ones}) (?:out of|in every|in) (?<whole>\d{1,3}|${small.slice(1, 10).join('|')}|twenty)(?= (?:${group}|${does}))`,
  'giu',
);
/** “One electrician in five”. */
const shared = new RegExp(
  String.raw`\b(?<part>\d{1,2}|${ones}) (?:person|people|woman|women|man|men|nurse|graduate|student|\p{L}{2,}(?:[eo]r|ist|ian|ant|ee))s? (?:out of|in every|in) (?<whole>\d{1,3}|${small.slice(1, 10).join('|')}|twenty)\b(?! \p{L}*(?:minute|hour|day|week|month|year))`,
  'giu',
);
const ends = String.raw`(?=[^\p{L}\p{N}]*$|[.,;:!?)]| (?:over|in|from|between|by|during|since|within|and|to|until)\b)`;
const fraction = new RegExp(
  String.raw`(?<by>\bby (?:about |nearly |almost |over )?)?\b(?<count>an?|one|two|three)?[- ]?\b(?<name>half|third|quarter|fifth|tenth)s?\b(?:(?<rest> of ${group}| (?:more|less|higher|lower|above|below|better|worse)\b)|(?<end>${ends})|)`,
  'giu',
);

function valueOf(words: string): number {
  return words
    .toLowerCase()
    .split(/[- ]/)
    .reduce((sum, word) => {
      if (word === 'hundred') return sum * 100;
      if (/^an?$/.test(word)) return 1;
      if (/^\d/.test(word)) return Number(word);
      const ten = tens.indexOf(word);
      return sum + (ten < 0 ? small.indexOf(word) + 1 : (ten + 2) * 10);
    }, 0);
}

const scales: Record<string, number> = { thousand: 1e3, grand: 1e3, million: 1e6, billion: 1e9 };
const currencies: Record<string, string[]> = {
  dollars: ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD'],
  euros: ['EUR'],
  pounds: ['GBP'],
  bucks: ['USD', 'CAD', 'AUD', 'NZD'],
  quid: ['GBP'],
};

export function spelledIn(text: string): Quantity[] {
  const found: Quantity[] = [];
  for (const { 0: raw, index, groups = {} } of text.matchAll(spelled)) {
    const { percent, scale, money } = groups as Record<string, string | undefined>;
    if (!percent && !scale && !money) continue;
    const times = scales[scale?.toLowerCase() ?? ''] ?? 1;
    const value = valueOf(groups.number!) * times;
    if (percent && value === 100) continue;
    found.push({
      raw,
      index,
      kind: percent ? 'percent' : money ? 'money' : 'bare',
      readings: [{ value, grain: times }],
      currencies: currencies[money?.toLowerCase() ?? ''] ?? [],
    });
  }
  for (const { 0: raw, index, groups = {} } of text.matchAll(/\b(?<digits>five|six|seven)[- ]figures?\b/gi)) {
    const least = 10 ** small.indexOf(groups.digits!.toLowerCase());
    const readings = [{ value: least * 5.5, grain: least * 9 }];
    found.push({ raw, index, kind: 'money', readings, currencies: [] });
  }
  const share = (raw: string, index: number, value: number, grain: number) =>
    found.push({ raw, index, kind: 'percent', readings: [{ value: value * 100, grain }], currencies: [] });
  for (const { 0: raw, index, groups = {} } of [...text.matchAll(ratio), ...text.matchAll(shared)]) {
    const [part, whole] = [valueOf(groups.part!), valueOf(groups.whole!)];
    if (part < whole) share(raw, index, part / whole, 10);
  }
  for (const { 0: raw, index, groups = {} } of text.matchAll(fraction)) {
    const { by, count, name, rest, end } = groups as Record<string, string | undefined>;
    // “Half of them earn more” is what a median says.
    const isShare = (by && (rest ?? end) !== undefined) || (rest && name!.toLowerCase() !== 'half');
    if (!isShare || (!count && name!.toLowerCase() !== 'half')) continue;
    const times = /^(two|three)$/i.test(count ?? '') ? valueOf(count!) : 1;
    share(raw.trim(), index, times * fractions[name!.toLowerCase()]!, 6);
  }
  return found;
}
