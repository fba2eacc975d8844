/**
 * What a career guide is, as valibot schemas, one for each section, so that an element brings only
 * those it shows; `guide-schema.ts` puts them together. The types are inferred from them and the
 * published JSON Schema is generated from them: a change here is a change of the public format.
 */
import {
  array,
  boolean,
  check,
  minValue,
  nonEmpty,
  number,
  object as objectOrList,
  optional as maybe,
  picklist,
  pipe,
  regex,
  string,
  type GenericSchema,
  type InferOutput,
  type ObjectEntries,
} from 'valibot';

/** Versions of the format that this library reads. */
export const schemaVersions = [1];

/** Valibot takes a list for an object of which no key is required; JSON Schema does not, and nor does this. */
/* @__NO_SIDE_EFFECTS__ */ const object = ((entries: ObjectEntries) => {
  const schema = objectOrList(entries);
  const run = schema['~run'];
  return {
    ...schema,
    '~run'(...[dataset, config]: Parameters<typeof run>) {
      return run.call(this, Array.isArray(dataset.value) ? { value: 'a list' } : dataset, config);
    },
  };
}) as typeof objectOrList;

const text = pipe(string(), nonEmpty());
/** Plain text; a blank line between paragraphs. */
const prose = text;
/* @__NO_SIDE_EFFECTS__ */ const list = <T extends GenericSchema>(item: T) => pipe(array(item), nonEmpty());
const id = pipe(string(), regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
/** A year, a month or a day, as precise as it is known (ISO 8601). */
const date = pipe(string(), regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/));
/** Checked after parsing (`parse.ts`), so that a bad link costs the link and not its section. */
const url = text;
const amount = pipe(number(), minValue(0));

const inOrder = ({ min, max }: { min?: number | undefined; max?: number | undefined }) =>
  min === undefined || max === undefined || min <= max;

/** Half-open band: holds `min`, does not hold `max`. */
const years = pipe(
  object({ min: amount, max: maybe(amount) }),
  check((band) => inOrder(band), 'min is greater than max'),
);

const code = object({ system: text, code: text, name: maybe(text) });

const figure = pipe(
  object({
    measure: id,
    value: maybe(number()),
    min: maybe(number()),
    max: maybe(number()),
    p10: maybe(amount),
    p25: maybe(amount),
    p75: maybe(amount),
    p90: maybe(amount),
    /** A statement that is not a number, such as a level of education. */
    text: maybe(text),
    unit: maybe(picklist(['percent', 'people', 'hours', 'months', 'years'])),
    currency: maybe(pipe(string(), regex(/^[A-Z]{3}$/))),
    period: maybe(picklist(['hour', 'month', 'year'])),
    hours: maybe(pipe(number(), minValue(1))),
    population: maybe(object({ name: text, codes: maybe(list(code)) })),
    area: maybe(object({ name: text, code: maybe(text) })),
    asOf: maybe(date),
    from: maybe(date),
    to: maybe(date),
    source: maybe(text),
    status: maybe(picklist(['official', 'estimate', 'unverified'])),
    approximate: maybe(boolean()),
    /** The upper end of the range is open: `max` or more. */
    open: maybe(boolean()),
    /** What the range or figure is, and what to know before using it. */
    note: maybe(text),
  }),
  check(
    (f) => [f.value, f.min, f.max, f.p25, f.p75, f.text].some((given) => given !== undefined),
    'no value, range or text',
  ),
  check((band) => inOrder(band), 'min is greater than max'),
  check((f) => !f.from || !f.to || f.from <= f.to, 'from is later than to'),
);

const point = object({ id: maybe(id), title: text, text: maybe(prose), figures: maybe(list(figure)) });
const points = list(point);

/** How much something counts at the start, from 1 to 3; where absent, 1. Orders gaps, and says nothing of pay. */
const weight = picklist([1, 2, 3]);

const skill = object({
  id,
  name: text,
  why: maybe(text),
  examples: maybe(list(text)),
  /** Ids of the certifications in `education` that attest it. */
  certifications: maybe(list(id)),
  /** Ids of the steps in `steps` where it is learned. */
  steps: maybe(list(id)),
  weight: maybe(weight),
});

const certification = object({ id, title: text, abbreviation: maybe(text), text: prose });

export const factsSchema = object({
  intro: maybe(prose),
  items: list(object({ id: maybe(id), label: text, figures: list(figure), note: maybe(prose) })),
});

export const overviewSchema = object({
  intro: prose,
  neighbors: maybe(
    list(object({ title: text, slug: maybe(id), codes: maybe(list(code)), theirs: text, ours: text })),
  ),
});

export const dutiesSchema = object({
  intro: maybe(prose),
  responsibilities: points,
  environment: maybe(
    object({
      intro: maybe(prose),
      settings: maybe(list(text)),
      schedule: maybe(list(text)),
      people: maybe(list(text)),
      demands: maybe(list(text)),
    }),
  ),
  tools: maybe(
    list(
      object({
        kind: picklist(['records', 'practice-management', 'office', 'communication', 'billing', 'other']),
        title: text,
        names: list(text),
        text: maybe(prose),
      }),
    ),
  ),
});

export const skillsSchema = object({
  intro: maybe(prose),
  qualifications: maybe(points),
  technical: maybe(list(skill)),
  soft: maybe(list(skill)),
  /** Those that the skills name; inside a guide `education` has them. */
  certifications: maybe(list(certification)),
});

export const stepsSchema = object({
  intro: maybe(prose),
  items: list(
    object({
      id: maybe(id),
      title: text,
      text: maybe(prose),
      /** A figure in hours, months or years is the time that the step takes. */
      figures: maybe(list(figure)),
      weight: maybe(weight),
    }),
  ),
  figures: maybe(list(figure)),
  routes: maybe(points),
  misconceptions: maybe(list(object({ belief: text, fact: prose }))),
  networking: maybe(prose),
});

export const educationSchema = object({
  intro: maybe(prose),
  programs: list(
    object({
      id,
      title: text,
      kind: picklist(['degree', 'certificate', 'self-study', 'other']),
      credential: maybe(text),
      duration: maybe(figure),
      cost: maybe(figure),
      text: maybe(prose),
      employers: maybe(text),
      bestFor: maybe(text),
    }),
  ),
  certifications: maybe(list(certification)),
  continuing: maybe(object({ text: prose, topics: maybe(list(text)) })),
});

export const salarySchema = object({
  intro: maybe(prose),
  levels: list(
    object({ id, title: text, years: maybe(years), median: maybe(figure), average: maybe(figure) }),
  ),
  /** Figures that stand beside the table: official ones, other occupations', other ranges. */
  figures: maybe(list(figure)),
  note: maybe(prose),
});

export const careerPathSchema = object({
  intro: maybe(prose),
  levels: list(
    object({
      id,
      title: text,
      years: maybe(years),
      text: prose,
      focus: maybe(list(text)),
      pay: maybe(list(figure)),
    }),
  ),
  tracks: maybe(list(object({ id, title: text, text: prose, levels: maybe(list(id)) }))),
  moves: maybe(points),
  pivots: maybe(points),
  pace: maybe(points),
});

export const applicationsSchema = object({
  intro: maybe(prose),
  items: list(
    object({
      kind: picklist(['resume', 'cover-letter', 'interview-questions', 'job-description', 'other']),
      title: text,
      text: maybe(prose),
      url: maybe(url),
    }),
  ),
});

export const globalSalariesSchema = object({
  intro: maybe(prose),
  countries: list(
    object({
      id,
      name: text,
      region: maybe(text),
      pay: figure,
      converted: maybe(figure),
      text: maybe(prose),
    }),
  ),
  remote: maybe(prose),
  visas: maybe(prose),
});

export const marketSchema = object({
  intro: maybe(prose),
  factors: maybe(points),
  benefits: maybe(points),
  negotiation: maybe(prose),
  outlook: maybe(points),
  figures: maybe(list(figure)),
  reviewed: maybe(date),
  challenges: maybe(points),
  opportunities: maybe(points),
  trends: maybe(points),
});

export const specializationsSchema = object({
  intro: maybe(prose),
  items: list(object({ id, title: text, text: prose, why: maybe(prose), learn: maybe(prose) })),
  early: maybe(prose),
  risk: maybe(prose),
  reward: maybe(prose),
  horizon: maybe(figure),
});

export const prosConsSchema = object({
  intro: maybe(prose),
  pros: points,
  cons: points,
});

export const faqSchema = object({
  intro: maybe(prose),
  items: list(object({ id: maybe(id), question: text, answer: prose, figures: maybe(list(figure)) })),
});

export const relatedSchema = object({
  intro: maybe(prose),
  items: list(
    object({
      slug: id,
      title: text,
      reason: text,
      relation: maybe(picklist(['shared-duties', 'shared-skills', 'next-rung'])),
      codes: maybe(list(code)),
      /** Only where statistics count this very occupation. */
      figures: maybe(list(figure)),
    }),
  ),
});

export const readinessSchema = object({
  intro: maybe(prose),
  items: list(object({ id, title: text, text: prose })),
});

/** What every guide has: the smallest valid guide is `schemaVersion`, `slug`, `locale` and `title`. */
export const headSchemas = {
  schemaVersion: picklist(schemaVersions),
  slug: id,
  locale: pipe(string(), regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)),
  title: text,
  alternateTitles: maybe(list(text)),
  summary: maybe(prose),
  codes: maybe(list(code)),
  reviewed: maybe(date),
  sources: maybe(
    list(
      object({
        id,
        name: text,
        publisher: maybe(text),
        url: maybe(url),
        published: maybe(date),
        note: maybe(prose),
      }),
    ),
  ),
  /** What `lintGuide` finds and is meant to be so: the rule, the place, and why. */
  accepted: maybe(list(object({ rule: text, path: text, note: text }))),
};

/** A number (or range, or statement) with its origin. */
export type Figure = InferOutput<typeof figure>;
/** A code of an occupation in a classification, such as SOC 43-6013. */
export type OccupationCode = InferOutput<typeof code>;
/** A band of years; it holds its lower bound and not its upper. */
export type YearBand = InferOutput<typeof years>;
/** Plain text; a blank line between paragraphs. */
export type Prose = InferOutput<typeof prose>;
/** Something to say under a title, with the figures that belong to it. */
export type Point = InferOutput<typeof point>;
/** Where figures come from. */
export type Source = NonNullable<InferOutput<typeof headSchemas.sources>>[number];
