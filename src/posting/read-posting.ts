/** From an object that says it is a schema.org JobPosting to a `Posting`. Never throws. */
import type { OccupationCode } from '../model/schema.js';
import { isNode, opened, pick, textOf, textsOf, type Cursor } from './cursor.js';
import { payInText, readPay } from './pay.js';
import type { Place, Posting, Read, Report } from './posting.js';
import { joined, readEducation, readExperience, readList } from './requirements.js';

/** @param input The object as the page has it, such as the posting that `choosePosting` found. */
export function readPosting(input: unknown): Posting {
  const at: Cursor = { value: input, from: '' };
  const unreadable: Posting['unreadable'] = [];
  const report: Report = (from, reason, value) => {
    if (
      unreadable.length < 100 &&
      !unreadable.some((other) => other.from === from && other.reason === reason)
    )
      unreadable.push({ from, reason, value: (isNode(value) ? '{…}' : String(value)).slice(0, 80) });
  };
  const all = (key: string, limit?: number) => textsOf(opened(at, key, 'name'), limit);
  const text = (key: string, limit?: number): Read<string> | undefined => all(key, limit)[0];
  /** Where it says yes. */
  const yes = (key: string, pattern: RegExp): Read<true> | undefined => {
    const said = pick(at, key).find((each) => each.value === true || pattern.test(textOf(each)));
    return said && { value: true, from: said.from };
  };
  const date = (key: string) => {
    const read = text(key);
    if (!read || (/^\d{4}-\d\d/.test(read.value) && Date.parse(read.value))) return read;
    return report(read.from, 'not-a-date', read.value) as undefined;
  };

  const description = text('description', 20_000);
  const prose = [joined(at, 'qualifications'), description];
  const workHours = text('workHours');
  return {
    title: text('title') ?? text('name'),
    url: text('url', 2000),
    description,
    organization: text('hiringOrganization'),
    codes: [at, ...pick(at, 'relevantOccupation')]
      .flatMap((node) => pick(node, 'occupationalCategory'))
      .flatMap(codesIn),
    occupations: [...all('relevantOccupation'), ...all('occupationalCategory')],
    // What the description says counts only where the structured data says nothing at all.
    pay: pick(at, 'baseSalary')[0]
      ? readPay(at, 'baseSalary', report)
      : description && payInText(at, description, report),
    estimatedPay: readPay(at, 'estimatedSalary', report),
    workHours,
    weeklyHours: workHours && weeklyHours(workHours),
    employmentTypes: all('employmentType').flatMap(({ value, from }) =>
      value.split(/[,/|]/).map((part) => ({
        value: part
          .trim()
          .toUpperCase()
          .replace(/[^A-Z]*TIME/, '_TIME')
          .replace(/\W+/g, '_'),
        from,
      })),
    ),
    experience: readExperience(at, prose, report),
    experienceText: joined(at, 'experienceRequirements'),
    education: readEducation(at, prose, report),
    educationText: joined(at, 'educationRequirements'),
    experienceInPlaceOfEducation: yes('experienceInPlaceOfEducation', /^true$/i),
    skills: readList(at, 'skills'),
    qualifications: readList(at, 'qualifications'),
    places: pick(at, 'jobLocation').flatMap(placesIn),
    remote: yes('jobLocationType', /telecommute|remote/i),
    applicantPlaces: pick(at, 'applicantLocationRequirements').flatMap(placesIn),
    datePosted: date('datePosted'),
    validThrough: date('validThrough'),
    unreadable,
  };
}

/** The SOC, O*NET-SOC or ISCO-08 code in a text such as `43-6013.00 Title`, or in a CategoryCode. */
function codesIn(at: Cursor): Read<OccupationCode>[] {
  const text = textsOf([at, ...['codeValue', 'inCodeSet', 'name'].flatMap((key) => opened(at, key, 'name'))])
    .map(({ value }) => value)
    .join(' ');
  const [soc] = /(?<![\d.-])\d\d-\d{4}(?:\.\d\d)?(?![\d-])/.exec(text) ?? [];
  // Four digits alone may be anything.
  const code = soc ?? (/isco/i.test(text) && /(?<!\d)\d{4}(?!\d)/.exec(text)?.[0]);
  return code
    ? [{ value: { system: !soc ? 'ISCO-08' : soc[7] ? 'O*NET-SOC' : 'SOC', code }, from: at.from }]
    : [];
}

/** A Place with its address, an address alone, an administrative area, or the text of one. */
function placesIn(at: Cursor): Read<Place>[] {
  const address = pick(at, 'address')[0] ?? at;
  const part = (key: string) => textsOf(opened(address, key, 'name'), 100)[0]?.value;
  const town = isNode(address.value) ? part('addressLocality') : textOf(address, 100);
  // “12 Main St, Austin, TX 78701, USA”, without what begins with a digit; many write such a text as the town.
  const [locality, ...wider] = (town ?? '')
    .split(/[,\n]/)
    .map((text) => text.replace(/\d.*| - .*/, '').trim())
    .filter(Boolean);
  const [region = wider[0], country = wider[1]] = [part('addressRegion'), part('addressCountry')];
  if (locality || region || country) return [{ value: { locality, region, country }, from: address.from }];
  const isCountry = pick(at, '@type').some((type) => textOf(type).endsWith('Country'));
  const [name] = textsOf(pick(address, 'name').slice(0, 1));
  return name ? [{ value: { [isCountry ? 'country' : 'region']: name.value }, from: at.from }] : [];
}

/** Hours a week, where a text names one number of them and no range. */
function weeklyHours({ value, from }: Read<string>): Read<number> | undefined {
  const [first, other] = [
    ...value.matchAll(/(\d+(?:\.\d+)?) ?(?:h|hours?|hrs?)?\.? ?(?:\/|per|an?|each|weekly)? ?(?:week|wk|$)/gi),
  ];
  const hours = Number(first?.[1]);
  return !other && hours > 0 && hours <= 80 && !/\d ?(?:[-–—:]|to) ?\d/.test(value)
    ? { value: hours, from }
    : undefined;
}
