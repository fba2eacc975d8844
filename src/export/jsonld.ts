/**
 * A guide as structured data of schema.org: an `Occupation`, and a `FAQPage` where that is asked for. Pay is
 * stated there as a fact, so only official figures about the guide's own occupation become pay; estimates stay
 * where a reader sees that they are estimates.
 */
import { enSections } from '../locales/en-sections.js';
import { whenText } from '../locales/format.js';
import { yearsText } from '../locales/years-text.js';
import { figuresIn, isOutOfDate } from '../model/freshness.js';
import type { CareerGuide } from '../model/guide-schema.js';
import { paragraphsOf } from '../model/prose.js';
import type { Figure, OccupationCode } from '../model/schema.js';
import { sayAmount } from './amount.js';
import { languageFor, wantedSections, type ExportOptions } from './document.js';
import { escapeJson } from './escape.js';
import { tidy } from './tree.js';

/** Plain JSON data. */
export type JsonLd = { readonly [key: string]: unknown };

export interface JsonLdOptions extends ExportOptions {
  /** Adds the questions as a `FAQPage`; default `false`, since a page may be about something else. */
  readonly faq?: boolean | undefined;
}

/** What a guide has besides its sections. */
const headKeys = [
  'schemaVersion',
  'slug',
  'locale',
  'title',
  'alternateTitles',
  'summary',
  'codes',
  'reviewed',
  'sources',
] as const;

/** The structured data as an object; `sections`, `faq`, `lang` and `now` apply. */
export function jsonLd(guide: CareerGuide, options: JsonLdOptions = {}): JsonLd {
  const keys = [...headKeys, ...wantedSections(guide, options.sections)];
  const wanted = Object.fromEntries(keys.map((key) => [key, guide[key]])) as unknown as CareerGuide;
  const questions = options.faq && wanted.faq ? [faqPage(wanted.faq, guide, options)] : [];
  return tidied({
    '@context': 'https://schema.org',
    '@graph': [occupation(wanted, guide, options), ...questions],
  }) as JsonLd;
}

/** The structured data as JSON that may stand in `<script type="application/ld+json">`. */
export const toJsonLd = (guide: CareerGuide, options: JsonLdOptions = {}): string =>
  escapeJson(JSON.stringify(jsonLd(guide, options), null, 2));

/** `guide` is all of it: a newer figure counts wherever it stands. */
function occupation(wanted: CareerGuide, guide: CareerGuide, options: ExportOptions) {
  const lang = languageFor(guide, options);
  const figures = honest(wanted, guide, options.now ?? Date.now());
  const salaries = unique(figures.flatMap((figure) => salary(figure, guide, lang) ?? []));
  const paid = figures.filter((figure) => salary(figure, guide, lang));
  const { duties, skills, education } = wanted;
  return {
    '@type': 'Occupation',
    name: wanted.title,
    alternateName: wanted.alternateTitles,
    description: wanted.summary,
    mainEntityOfPage: wanted.reviewed && { '@type': 'WebPage', lastReviewed: wanted.reviewed },
    occupationalCategory: wanted.codes?.map(category),
    estimatedSalary: filled(salaries),
    occupationLocation: filled(unique(paid.flatMap(({ area }) => (area ? [place(area)] : [])))),
    educationRequirements: one(statements(figures, 'typical-education')),
    experienceRequirements: experience(figures, wanted, lang),
    qualifications: filled([
      ...(skills?.qualifications ?? []).map(withText),
      ...(education?.certifications ?? []).map(({ title }) => title),
    ]),
    skills: filled([...(skills?.technical ?? []), ...(skills?.soft ?? [])].map(({ name }) => name)),
    responsibilities: duties?.responsibilities.map(withText),
  };
}

/** Official figures of this occupation's people that no newer one has overtaken. */
function honest(wanted: CareerGuide, guide: CareerGuide, now: number): Figure[] {
  const all = figuresIn(guide);
  const own = new Set(guide.codes?.map(keyOf));
  return figuresIn(wanted).filter(
    (figure) =>
      figure.status === 'official' &&
      figure.population?.codes?.some((code) => own.has(keyOf(code))) &&
      !isOutOfDate(figure, all, now),
  );
}

/** What figures of a measure state in words. */
const statements = (figures: readonly Figure[], wanted: string) =>
  unique(figures.flatMap(({ measure, text }) => (measure === wanted && text ? [text] : [])));

/**
 * The experience that official figures state; else what those have who enter, the years of the first level. Those of
 * the other levels are nobody's condition for the occupation.
 */
function experience(figures: readonly Figure[], { 'career-path': path, salary }: CareerGuide, lang: string) {
  const stated = figures.flatMap(({ measure, value, min = value, unit }) => {
    const months = { years: 12, months: 1 }[unit as string];
    return measure === 'work-experience' && months && min !== undefined ? [monthsOf(min * months)] : [];
  });
  const all = [...statements(figures, 'work-experience'), ...unique(stated)];
  if (all.length) return one<unknown>(all);
  const [first] = path?.levels ?? salary?.levels ?? [];
  return (
    first?.years && {
      ...monthsOf(first.years.min * 12),
      name: first.title,
      description: enSections.yearsLong(yearsText(first.years, lang, enSections)),
    }
  );
}

const monthsOf = (months: number) => ({
  '@type': 'OccupationalExperienceRequirements',
  monthsOfExperience: Math.round(months),
});

const keyOf = ({ system, code }: OccupationCode) => `${system} ${code}`;

const durations = { hour: 'PT1H', month: 'P1M', year: 'P1Y' } as const;

/** The distribution that a figure states; an average, a range of unknown meaning, or an amount “or more” is none. */
function salary(figure: Figure, guide: CareerGuide, lang: string): JsonLd | undefined {
  const { measure, value, currency, period, p10, p25, p75, p90, approximate, open } = figure;
  const median = measure === 'median-pay' && !open ? value : undefined;
  if (!currency || !period || approximate || [median, p10, p25, p75, p90].every((each) => each === undefined))
    return undefined;
  return {
    '@type': 'MonetaryAmountDistribution',
    name: 'base',
    currency,
    duration: durations[period],
    percentile10: p10,
    percentile25: p25,
    median,
    percentile75: p75,
    percentile90: p90,
    description: originText(figure, guide, lang),
  };
}

/** Where a figure comes from, in one line. */
function originText(figure: Figure, { sources }: CareerGuide, lang: string): string {
  const { status, population, area, source, note } = figure;
  const named = sources?.find(({ id }) => id === source);
  return [
    status ? enSections.status[status] : enSections.noStatus,
    population?.name,
    area?.name,
    whenText(figure, lang) || enSections.undated,
    named ? [named.publisher, named.name].filter(Boolean).join(', ') : source,
    note?.replace(/\.$/, ''),
  ]
    .filter(Boolean)
    .join('; ');
}

const category = ({ system, code, name }: OccupationCode) => ({
  '@type': 'CategoryCode',
  inCodeSet: { '@type': 'CategoryCodeSet', name: system },
  codeValue: code,
  name,
});

const place = ({ name, code }: NonNullable<Figure['area']>) => ({
  '@type': code && /^[A-Z]{2}$/.test(code) ? 'Country' : 'AdministrativeArea',
  name,
  identifier: code,
});

const withText = ({ title, text }: { title: string; text?: string | undefined }) =>
  text ? `${title}: ${text}` : title;

/** Questions as a reader finds them: an answer's figures follow it, each with its standing. */
function faqPage({ items }: NonNullable<CareerGuide['faq']>, guide: CareerGuide, options: ExportOptions) {
  const lang = languageFor(guide, options);
  return {
    '@type': 'FAQPage',
    inLanguage: guide.locale,
    mainEntity: items.map(({ question, answer, figures }) => ({
      '@type': 'Question',
      name: question,
      acceptedAnswer: {
        '@type': 'Answer',
        text: [
          answer,
          ...(figures ?? []).map(
            (figure) => `${sayAmount(figure, lang, enSections)} (${originText(figure, guide, lang)}).`,
          ),
        ].join('\n\n'),
      },
    })),
  };
}

const filled = <T>(items: readonly T[]) => (items.length ? items : undefined);
const one = <T>(items: readonly T[]) => (items.length > 1 ? items : items[0]);
const unique = <T>(items: readonly T[]): T[] => {
  const seen = new Set<string>();
  return items.filter((item) => seen.size < seen.add(JSON.stringify(item)).size);
};

/** Every text on one line, as in the other formats, but for the blank lines between paragraphs. */
function tidied(value: unknown): unknown {
  if (typeof value === 'string') return paragraphsOf(value).map(tidy).join('\n\n');
  if (Array.isArray(value)) return value.map(tidied);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) => (each === undefined ? [] : [[key, tidied(each)]])),
  );
}
