/** The quantities that a text states: money, percentages, times and counts, and not years, codes or names. */
import { spelledIn } from './spelled.js';

export interface Quantity {
  /** As it stands in the text. */
  raw: string;
  index: number;
  kind: 'money' | 'percent' | 'time' | 'hours' | 'count' | 'bare';
  /**
   * What it can be read as, months for times: 1,234 is more than a thousand in one language and little more than one in
   * another. `grain` is the step of rounding that its last digits suggest: 1,000 for 45,000.
   */
  readings: { value: number; grain: number }[];
  /** The currencies that it can be in; empty when none is said. */
  currencies: string[];
}

const dollars = ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'MXN'];
const symbols: Record<string, string[]> = {
  $: dollars,
  '€': ['EUR'],
  '£': ['GBP'],
  '¥': ['JPY', 'CNY'],
  '฿': ['THB'],
  '₹': ['INR'],
  '₩': ['KRW'],
  'Fr.': ['CHF'],
  Rs: ['INR'],
  'Rs.': ['INR'],
  kr: ['SEK', 'NOK', 'DKK'],
  zł: ['PLN'],
  Kč: ['CZK'],
};
const isoCodes =
  'USD|EUR|GBP|CAD|AUD|NZD|CHF|JPY|CNY|THB|INR|SEK|NOK|DKK|PLN|CZK|HUF|SGD|HKD|MXN|BRL|ZAR|KRW|TRY|ILS|AED|SAR|PHP|MYR|IDR';
const words: Record<string, string[]> = {
  dollar: dollars,
  euro: ['EUR'],
  pound: ['GBP'],
  baht: ['THB'],
  franc: ['CHF'],
  rupee: ['INR'],
  buck: dollars,
  quid: ['GBP'],
};

const sign = String.raw`(?:US|CA|AU|NZ|C|A|S|HK)?\$|[€£¥฿₹₩]|\bFr\.|\bRs\b\.?|(?:${isoCodes})\b`;
const digits = String.raw`\d{1,2}(?:,\d\d)+,\d{3}(?!\d)|\d{1,3}(?:[.,'’\u00a0\u202f ]\d{3})+(?!\d)(?:[.,]\d{1,2}(?!\d))?|\d+(?:[.,]\d+)?`;
const scale = String.raw`[ \u00a0]?(?:thousand|grand|millions?|billions?|Tausend|Tsd\.?|Millionen|Mio\.?|Mrd\.?|bn|lakhs?|lacs?|crores?)(?![\p{L}])|[kKM](?![\p{L}\d])`;
const percent = String.raw`%|percent(?:age points?)?|per cent|pct|Prozent|por ciento|pour cent|per cento|procent`;
const money = String.raw`[€£¥฿₹]|(?:${isoCodes})|(?:US[ -]|U\.S\. )?dollars?|euros?|pounds?|bucks|quid|baht|francs?|rupees?|LPA|kr|zł|Kč`;
const time = String.raw`(?:hours?|hrs?|stunden?|days?|tage?n?|weeks?|wochen?|months?|monate?n?|years?|jahre?n?|heures?|semaines?|mois|ans|années?|horas?|semanas?|meses|años?|uur|uren|weken|maanden?|jaar)`;
const people = String.raw`(?:jobs?|openings?|workers?|people|positions?|employees?|vacancies|stellen|menschen|beschäftigte)`;

const quantity = new RegExp(
  String.raw`(?<before>(?:${sign})[ \u00a0]?)?(?<digits>${digits})(?<scale>${scale})?(?<plus>\+)?` +
    String.raw`(?:(?<gap>[ \u00a0-])?(?:(?<percent>${percent})|(?<money>${money})|(?<time>${time})|(?<people>${people}))(?![\p{L}]))?`,
  'giu',
);

const months =
  'January|February|March|April|May|June|July|August|September|October|November|December|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec';
const unitAhead = String.raw`(?![.,]?\d)(?![ \u00a0-]?(?:${percent}|${money}|${time}|${people}|thousand|million|billion|Mio|lakh|crore|k\b))`;

const physical =
  'lbs?|kg|grams?|ounces?|oz|tons?|tonnes?|feet|foot|ft|inch(?:es)?|yards?|miles?|mph|km/h|km|cm|mm|met(?:er|re)s?|volts?|kV|V|amps?|amperes?|watts?|kW|MW|' +
  '°[CF]?|degrees?|decibels?|dB|[GTM]B|gallons?|lit(?:er|re)s?|acres?|hectares?|psi|rpm|[kMG]?Hz|words (?:a|per) minute|wpm|minutes?|seconds?|pfund|meter|grad|minuten|sekunden';

/** What has digits and states no quantity. Each is blanked out before quantities are looked for. */
const otherNumbers: RegExp[] = [
  /\bhttps?:\S+|\b[\w.+-]{1,64}@\S+|\bwww\.\S+/gi,
  // 1099 contractors; 401(k), 501(c)(3)
  /\b1099s?(?= (contract|form|work|employ|income|basis|gig))/gi,
  /\b\d{3}(\([a-z0-9]\))+/gi,
  /\b(401|403|457|529) ?([kb]\b|(?= plan))/gi,
  // Telephone numbers
  /(?<!\d)\+\d{1,3}(?:[ ./-]?\(?\d{2,12}\)?){1,6}(?!\d)/g,
  /(?<!\d)(\+?\d{1,3}[- .])?\(?\d{3}\)?[- .]\d{3}[- .]\d{4}\b|\b(911|112|999)\b(?![.,]?\d)/g,
  // 43-6013, 29-1141.00; 24/7, 9/11; 9:30
  /\b\d\d-\d{4}(\.\d\d)?\b/g,
  /\b\d+([/:]\d+)+\b/g,
  /\b\d{1,2}(:\d\d)? ?(a\.?m\b|p\.?m\b|o[’']clock|Uhr\b)\.?/gi,
  /\b9[ -]to[ -]5\b|\b50[-–]50\b|\b50 states\b|[’']\d0s\b|\b24 hours a day\b|\b[1-7] days (a|per) week\b|\b365 days\b/gi,
  // Dates, years and spans of years
  new RegExp(
    String.raw`\b(${months})\.? \d{1,2}(st|nd|rd|th)?\b(?![.,]?\d)|\b\d{1,2}(st|nd|rd|th|\.)? (${months})\b`,
    'gi',
  ),
  /(?<![\d.,$€£¥฿-])\b(19|20)\d\d ?[–/-] ?\d\d(\d\d)?\b(?![.,]\d)/g,
  new RegExp(String.raw`(?<![\d.,$€£¥฿])(?<!(?:${isoCodes}) )\b(19|20)\d\d(e?s)?\b` + unitAhead, 'giu'),
  /\b\d+(st|nd|rd|th|er|e|º|ª)\b/gi,
  // 18 years old, aged 16 to 24, 21 or older
  /\b(age[ds]?|über|ab) \d{1,2}( ?(to|and|or|–|-) ?\d{1,2})?\b/gi,
  /\b\d{1,2}([ -]years?[ -](old|of age)|( years)? (or|and) (older|over|above)|[ -]Jahre alt)\b/gi,
  // A two-year college, a 12-hour shift, a 500-bed hospital: what kind it is
  /\b\d{1,2}-year (degree|college|universit|program|school|course)/gi,
  /\b\d+-(?!(percent|month|week|year|dollar|euro)s?\b)\p{L}+/giu,
  /\b100 ?(%|percent|per cent)/gi,
  // What things weigh and measure; “30,000 pounds” is money
  new RegExp(
    String.raw`(?<![$€£¥\d.,])\b\d{1,3}(?:[.,]\d{1,2})?(?: ?(?:to|–|-|and|or|x|×) ?\d{1,3}(?:[.,]\d{1,2})?)?[ \u00a0-]?pounds?\b(?! ?(?:an?|per|each|every|sterling)\b)|` +
      String.raw`(?<![$€£¥\d.,])\b\d+(?:[.,]\d+)*(?: ?(?:to|–|-|and|or|x|×) ?\d+(?:[.,]\d+)*)?[ \u00a0-]?(?:${physical})(?![\p{L}\d])`,
    'giu',
  ),
  /§+ ?\d+[a-z]?\b/g,
  // Step 3, Level 2 and 3
  new RegExp(
    String.raw`\b(steps?|levels?|parts?|sections?|chapters?|grades?|class(es)?|tiers?|phases?|stages?|versions?|forms?|pages?|no\.|number|title|rules?|schedules?|articles?|figures?|tables?|rooms?|questions?|weeks?|days?|years?|months?|types?|categor(y|ies)|stufe|schritt|klasse|teil|kapitel)\s?\d+(\.\d+)*( ?(to|and|or|und|bis|–|-) ?\d+)?\b` +
      unitAhead,
    'giu',
  ),
];
/** ICD-10, COVID-19, W-2, HTML5 */
const code = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?!(?:${isoCodes}|US|CA|AU)[-$]?\d)\p{L}[\p{L}*+.]{0,20}[-‑]?\d[\p{L}\p{N}.-]*`,
  'gu',
);
/** Windows 11, Office 365, Part 61: a name. */
const named = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(\p{Lu}[\p{L}&.]{0,40})\s#?(?:(?<=\p{Lu}\p{Lu}\s)\d{5}|\d{1,4})(\.\d+)*\b` +
    unitAhead,
  'gu',
);
const noName = new RegExp(
  `^(${isoCodes}|About|Around|Over|Under|Only|Some|Roughly|Nearly|Almost|At|In|With|Than|The|Up|Between|From|After|Within|Expect|Earn|Of|And|Or|But|For|To|A|By|More|Less|Most|Another|Every|Each|These|Those|All|Rund|Etwa|Über|Unter|Bis|Mit|Ab|Nach|Von|Fast|Nur|Fr\\.|Rs\\.?)$`,
);

const blank = (text: string) => ' '.repeat(text.length);

export function quantitiesIn(text: string, locale = 'en'): Quantity[] {
  const spelled = spelledIn(text);
  return spelled.length || /\d/.test(text)
    ? [...writtenIn(text, locale), ...spelled].sort((a, b) => a.index - b.index)
    : [];
}

/** Those in digits. */
function writtenIn(text: string, locale: string): Quantity[] {
  let rest = text;
  for (const pattern of otherNumbers) rest = rest.replace(pattern, blank);
  rest = rest
    .replace(code, blank)
    .replace(named, (whole, word: string) => (noName.test(word) ? whole : blank(whole)));

  const found = [...rest.matchAll(quantity)].map(({ 0: raw, index, groups = {} }) => ({
    raw,
    index,
    groups,
  }));
  // “6 to 18 months”, “$35–45k”: what is said of one end holds for both.
  found.forEach((one, at) => {
    const next = found[at + 1];
    if (
      !next ||
      !/^[ \u00a0]?(–|—|-|‑|to|and|or|bis|und|oder|a|à|y)?[ \u00a0]?$/.test(
        rest.slice(one.index + one.raw.length, next.index),
      )
    )
      return;
    if (one.raw.endsWith(' ') && next.index === one.index + one.raw.length) return;
    const [mine, theirs] = [one.groups, next.groups];
    if (!(mine.percent ?? mine.money ?? mine.time ?? mine.people)) {
      Object.assign(mine, {
        percent: theirs.percent,
        money: theirs.money,
        time: theirs.time,
        people: theirs.people,
      });
      if (mine.before) mine.percent = mine.time = mine.people = undefined!;
    }
    if (!mine.scale && theirs.scale && Number(mine.digits) < 1000) mine.scale = theirs.scale;
    if (mine.before && !theirs.before && !(theirs.percent ?? theirs.time ?? theirs.people))
      theirs.before = mine.before;
  });
  return found.map(({ raw, index, groups }) => quantityOf(raw.trim(), index, groups, locale));
}

type Groups = Record<string, string | undefined>;

function quantityOf(raw: string, index: number, groups: Groups, locale: string): Quantity {
  const digits = groups.digits ?? '';
  const times = timesOf(groups.scale ?? '') * (/^lpa$/i.test(groups.money ?? '') ? 1e5 : 1);
  const unit = groups.time?.toLowerCase() ?? '';
  const isHours = /^(h|st|u)/.test(unit);
  const perMonth = /^(y|j|a)/.test(unit)
    ? 12
    : /^(w|sem)/.test(unit)
      ? 12 / 52
      : /^(d|t)/.test(unit)
        ? 12 / 365
        : 1;
  const factor = unit && !isHours ? perMonth : times;
  // “$5k” is no rounding of 5,083: at least two digits have to be right.
  const sharper = factor === 1e3 && /^\d$/.test(digits) ? 0.1 : 1;
  const kind = groups.percent
    ? 'percent'
    : (groups.before ?? groups.money)
      ? 'money'
      : isHours
        ? 'hours'
        : unit
          ? 'time'
          : groups.people
            ? 'count'
            : 'bare';
  return {
    raw,
    index,
    kind,
    readings: numbersOf(digits, locale).map(({ value, grain }) => ({
      value: value * factor,
      grain: grain * factor * sharper,
    })),
    currencies: kind === 'money' ? currenciesOf((groups.before ?? groups.money ?? '').trim()) : [],
  };
}

/** The likeliest reading first: with a single mark, the one that the language would have written. */
function numbersOf(text: string, locale: string): { value: number; grain: number }[] {
  const whole = text.replace(/[\s'’]/g, '');
  const [, before = '', mark = '', after = ''] = /^(\d+)([.,])(\d+)$/.exec(whole) ?? [];
  if (!mark) {
    // “44640”, or both marks: “44,640.50”. The last one is that of the decimals, unless it comes more than once.
    const last = /[.,](?=\d{1,2}$)/.exec(whole)?.index ?? whole.length;
    return [readingOf(whole.slice(0, last).replace(/\D/g, ''), whole.slice(last + 1))];
  }
  const decimal = readingOf(before, after);
  if (after.length !== 3) return [decimal];
  const grouped = readingOf(before + after, '');
  return mark === decimalMark(locale) ? [decimal, ...(mark === '.' ? [] : [grouped])] : [grouped];
}

/** Rounded to no fewer than two digits: 45,000 can stand for 44,640, and 40,000 can not. */
function readingOf(before: string, decimals: string): { value: number; grain: number } {
  const value = Number(`${before}.${decimals || '0'}`);
  if (decimals) return { value, grain: 10 ** -decimals.length };
  const zeros = /0*$/.exec(before)![0].length;
  return { value, grain: 10 ** Math.max(0, Math.min(zeros, before.length - 2)) };
}

function decimalMark(locale: string): string {
  try {
    return (
      new Intl.NumberFormat(locale).formatToParts(0.5).find(({ type }) => type === 'decimal')?.value ?? '.'
    );
  } catch {
    return '.';
  }
}

function timesOf(word: string): number {
  if (/^\s?(k|thousand|grand|tausend|tsd)/i.test(word)) return 1e3;
  if (/^\s?(m$|million|mio)/i.test(word)) return 1e6;
  if (/^\s?la(kh|c)/i.test(word)) return 1e5;
  if (/^\s?crore/i.test(word)) return 1e7;
  return /^\s?(billion|bn|mrd)/i.test(word) ? 1e9 : 1;
}

function currenciesOf(text: string): string[] {
  const iso = new RegExp(isoCodes).exec(text.toUpperCase())?.[0];
  if (iso) return [iso];
  if (/^lpa$/i.test(text)) return ['INR'];
  const prefixed = /^(US|CA|AU|NZ|HK|C|A|S)\$/i.exec(text)?.[1]?.toUpperCase();
  if (prefixed)
    return [
      { US: 'USD', CA: 'CAD', C: 'CAD', AU: 'AUD', A: 'AUD', NZ: 'NZD', HK: 'HKD', S: 'SGD' }[prefixed]!,
    ];
  const word = Object.keys(words).find((name) => text.toLowerCase().includes(name));
  return word ? words[word]! : (symbols[text] ?? []);
}
