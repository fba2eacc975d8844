/** From an object that says it is a schema.org JobPosting to a `Posting`. Never throws. */
import { isNode, pick, textOf, type Cursor } from './cursor.js';
import { payInText, readPay } from './pay.js';
import type { Place, Posting, PostedPay, Read, Report } from './posting.js';
import { readExperience, readEducation, readList, joined } from './requirements.js';
import type { OccupationCode } from '../model/schema.js';

/** @param input The object as the page has it, or the posting that `choosePosting` found. */
export function readPosting(input: unknown): Posting {
  const at: Cursor = { value: input, from: '' };
  const unreadable: Posting['unreadable'] = [];
  const report: Report = (from, reason, value) => {
    if (unreadable.length < 100) unreadable.push({ from, reason, value: shown(value) });
  };
  const text = (key: string, limit?: number) =>
    first(pick(at, key), (cursor) => textOf(nameOf(cursor), limit));
  const description = text('description', 20_000);
  const qualifications = readList(at, 'qualifications');
  const prose = [joined(at, 'qualifications', 'name', 'description'), description].filter(
    (part) => part !== undefined,
  );
  const workHours = text('workHours', 200);
  const weekly = workHours && weeklyHours(workHours.value);
  return {
    ...given({
      title: text('title', 200) ?? text('name', 200),
      url: text('url'),
      description,
      organization: text('hiringOrganization', 200),
      pay: pay(at, description, report),
      estimatedPay: readPay(at, 'estimatedSalary', report),
      workHours,
      weeklyHours: weekly ? { value: weekly, from: workHours.from } : undefined,
      experience: readExperience(at, prose, report),
      experienceText: joined(at, 'experienceRequirements', 'description', 'name'),
      education: readEducation(at, prose, report),
      educationText: joined(at, 'educationRequirements', 'credentialCategory', 'name', 'description'),
      experienceInPlaceOfEducation: first(pick(at, 'experienceInPlaceOfEducation'), (cursor) =>
        /^(true|false|yes|no)$/i.test(`${flag(cursor.value)}`)
          ? /^(true|yes)$/i.test(`${flag(cursor.value)}`)
          : undefined,
      ),
      remote: first(pick(at, 'jobLocationType'), (cursor) =>
        /telecommute|remote/i.test(textOf(cursor) ?? '') ? (true as const) : undefined,
      ),
      datePosted: date(pick(at, 'datePosted'), report),
      validThrough: date(pick(at, 'validThrough'), report),
    }),
    codes: [
      ...pick(at, 'occupationalCategory'),
      ...pick(at, 'relevantOccupation').flatMap((node) => pick(node, 'occupationalCategory')),
    ].flatMap(codesIn),
    occupations: pick(at, 'relevantOccupation').flatMap((node) => reads([nameOf(node)], 200)),
    employmentTypes: pick(at, 'employmentType').flatMap((cursor) =>
      (textOf(cursor, 200) ?? '')
        .replace(/^https?:.*\//, '')
        .split(/[,/|]+/)
        .map((part) =>
          part
            .trim()
            .toUpperCase()
            .replace(/[^A-Z]+/g, '_')
            .replace(/TIME$/, '_TIME')
            .replace('__', '_'),
        )
        .filter(Boolean)
        .map((value) => ({ value, from: cursor.from })),
    ),
    skills: readList(at, 'skills'),
    qualifications,
    places: pick(at, 'jobLocation').flatMap(placesIn),
    applicantPlaces: pick(at, 'applicantLocationRequirements').flatMap(placesIn),
    unreadable,
  };
}

/** Pay that the structured data states; where it states none, pay that the description states once. */
function pay(at: Cursor, description: Read<string> | undefined, report: Report): PostedPay | undefined {
  const structured = readPay(at, 'baseSalary', report);
  return (
    structured ?? (!pick(at, 'baseSalary').length && description ? payInText(description, report) : undefined)
  );
}

/** Without the keys that have no value. */
const given = <T extends object>(values: T) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]?: NonNullable<T[Key]>;
  };

const flag = (value: unknown) => (typeof value === 'object' ? '' : value);

const shown = (value: unknown) =>
  (isNode(value) ? '{…}' : typeof value === 'object' ? '[…]' : String(value)).slice(0, 80);

/** The first of the values that `read` can read. */
function first<T>(cursors: readonly Cursor[], read: (at: Cursor) => T | undefined): Read<T> | undefined {
  for (const at of cursors) {
    const value = read(at);
    if (value !== undefined) return { value, from: nameOf(at).from };
  }
  return undefined;
}

/** A thing's name, or a text as it is. */
const nameOf = (at: Cursor): Cursor =>
  isNode(at.value) ? (pick(at, 'name')[0] ?? { value: undefined, from: at.from }) : at;

const reads = (cursors: readonly Cursor[], limit?: number): Read<string>[] =>
  cursors.flatMap((at) => {
    const value = textOf(at, limit);
    return value ? [{ value, from: at.from }] : [];
  });

/** SOC, O*NET-SOC and ISCO-08 codes in a text such as `43-6013.00 Title`, or in a CategoryCode. */
function codesIn(at: Cursor): Read<OccupationCode>[] {
  const value = isNode(at.value) ? pick(at, 'codeValue')[0] : at;
  const set = isNode(at.value)
    ? pick(at, 'inCodeSet', 'url').flatMap((node) =>
        isNode(node.value) ? pick(node, 'name', '@id', 'url', 'alternateName') : [node],
      )
    : [];
  const context = reads([...set, ...pick(at, 'name', 'description')])
    .map((read) => read.value)
    .join(' ');
  return reads(value ? [value] : [], 200).flatMap(({ value: text, from }) => {
    const [, major, minor, detail] = /(?<![\d.-])(\d\d)-(\d{4})(\.\d\d)?(?![\d-])/.exec(text) ?? [];
    if (major) {
      const code = `${major}-${minor}${detail ?? ''}`;
      return [{ value: { system: detail ? 'O*NET-SOC' : 'SOC', code }, from }];
    }
    const [, isco] = /isco|esco/i.test(text + context)
      ? (/(?<!\d)(\d{4})(?!\d)/.exec(text.replace(/isco-?\s?08/i, '')) ?? [])
      : [];
    return isco ? [{ value: { system: 'ISCO-08', code: isco }, from }] : [];
  });
}

/** A Place with its address, an address alone, an administrative area, or the text of one. */
function placesIn(at: Cursor): Read<Place>[] {
  const address = pick(at, 'address')[0] ?? at;
  const part = (key: string) => reads(pick(address, key).map(nameOf), 100)[0]?.value;
  const name = reads([nameOf(address)], 200)[0]?.value;
  const place = given({
    locality: part('addressLocality') ?? (isNode(address.value) ? undefined : name),
    region: part('addressRegion'),
    country: part('addressCountry'),
  });
  if (!Object.keys(place).length && name) {
    const isCountry = pick(at, '@type').some(({ value }) => value === 'Country');
    return [{ value: isCountry ? { country: name } : { region: name }, from: at.from }];
  }
  return Object.keys(place).length ? [{ value: place, from: address.from }] : [];
}

/** Hours a week, where a text names one number of them and no range. */
function weeklyHours(text: string): number | undefined {
  const found =
    /^\D*?(\d{1,2}(?:\.\d{1,2})?)\s?(?:hours?|hrs?|h)?\s?(?:\/|per|an?|each|\s)?\s?(?:week(?:ly)?|wk|w)?\W*$/i.exec(
      text,
    ) ??
    /^[^\d]*(\d{1,2}(?:\.\d{1,2})?)\s?(?:hours?|hrs?)\s?(?:\/|per|an?|each)\s?(?:week|wk)\b(?!.*\d\s?(?:hours?|hrs?))/is.exec(
      text,
    );
  const hours = Number(found?.[1]);
  return hours > 0 && hours <= 80 ? hours : undefined;
}

function date(cursors: readonly Cursor[], report: Report): Read<string> | undefined {
  return first(cursors, (at) => {
    const value = textOf(at, 40) ?? '';
    if (/^\d{4}-\d\d/.test(value) && !Number.isNaN(Date.parse(value))) return value;
    report(at.from, 'not-a-date', at.value);
    return undefined;
  });
}
