/** From a guide to a document without a format: every section, its figures' origins as notes, its sources. */
import { dateText } from '../locales/date-text.js';
import { enSections } from '../locales/en-sections.js';
import { enExport } from '../locales/en-export.js';
import { figuresIn } from '../model/freshness.js';
import type { CareerGuide } from '../model/guide-schema.js';
import { sectionIds, type SectionId } from '../model/sections.js';
import { sliceOf } from '../model/slices.js';
import { Say } from './say.js';
import { builders, type Around } from './sections.js';
import {
  line,
  list,
  paragraph,
  section,
  tidy,
  type Block,
  type GuideDocument,
  type Section,
} from './tree.js';

/** What every export takes. */
export interface ExportOptions {
  /** Which sections, and in which order; default all that the guide has, in reading order. */
  readonly sections?: readonly string[] | undefined;
  /** The id of the reader's level, which is marked. */
  readonly level?: string | undefined;
  /** The level of the title's heading, 1 to 6; deeper headings stop at 6. */
  readonly headingLevel?: number | undefined;
  /** How numbers and dates are written, as a BCP 47 tag; default the guide's own language. */
  readonly lang?: string | undefined;
  /** The time by which figures grow old, in milliseconds since the epoch; default the present. */
  readonly now?: number | undefined;
}

/**
 * The document that all formats print.
 * @param guide As `parseGuide` gives it.
 */
export function guideDocument(guide: CareerGuide, options: ExportOptions = {}): GuideDocument {
  const say = new Say({
    lang: languageFor(guide, options),
    words: enSections,
    more: enExport,
    sources: guide.sources ?? [],
    figures: figuresIn(guide),
    now: options.now ?? Date.now(),
  });
  const around = { guide, level: options.level };
  const sections = wantedSections(guide, options.sections).map((id) => sectionOf(id, say, around));
  return {
    lang: guide.locale,
    slug: guide.slug,
    title: tidy(guide.title),
    headingLevel: Math.min(6, Math.max(1, Math.trunc(options.headingLevel ?? 1) || 1)),
    contents: say.words.contents,
    header: headerOf(guide, say),
    sections: [...sections, ...originsOf(say), ...sourcesOf(say)],
  };
}

/** The sections asked for that the guide has; what is not the name of one is passed over. */
export function wantedSections(guide: CareerGuide, asked: readonly string[] = sectionIds): SectionId[] {
  const known = new Set<string>(sectionIds);
  return [...new Set(asked)].filter((id): id is SectionId => known.has(id) && !!guide[id as SectionId]);
}

function sectionOf<Id extends SectionId>(id: Id, say: Say, around: Around): Section {
  const slice = sliceOf(around.guide, id)!;
  return section(
    say.words.sections[id],
    [...say.prose(slice.intro), ...builders[id](slice, say, around)],
    id,
  );
}

function headerOf({ alternateTitles, summary, reviewed, codes }: CareerGuide, say: Say): Block[] {
  const { words, more } = say;
  return [
    ...say.prose(summary),
    ...say.terms([
      ...say.term(more.alsoCalled, alternateTitles?.join(', ')),
      ...say.term(words.reviewed, reviewed && dateText(reviewed, say.lang)),
      ...say.term(words.codes, ...(codes ?? []).map((code) => say.code(code))),
    ]),
  ];
}

/** The notes that figures point to, after what the words in them mean. */
function originsOf(say: Say): Section[] {
  if (!say.notes.length) return [];
  const { words, more } = say;
  const meanings = (['official', 'estimate', 'unverified'] as const)
    .filter((status) => say.statuses.has(status))
    .flatMap((status) => say.term(words.status[status], words.statusMeaning[status]));
  return [
    section(
      more.origins,
      [
        ...say.terms(meanings),
        ...(say.old ? [paragraph(words.outOfDateMeaning)] : []),
        { kind: 'notes', notes: say.notes },
      ],
      'origins',
    ),
  ];
}

function sourcesOf(say: Say): Section[] {
  const { words, sources } = say;
  if (!sources.length) return [];
  const items = sources.map((source) => [
    paragraph(
      ...say.source(source),
      ...(source.published ? line(`. ${words.published} ${dateText(source.published, say.lang)}`) : []),
    ),
    ...say.prose(source.note),
  ]);
  return [section(words.sources, [list(items, true)], 'sources')];
}

/** The language of numbers and dates: the one asked for, else the guide's, else English. */
export const languageFor = ({ locale }: CareerGuide, { lang }: ExportOptions): string =>
  supported(lang) ?? supported(locale) ?? 'en';

/** A language that Intl takes; it throws at what is not a tag. */
function supported(lang: string | undefined): string | undefined {
  try {
    return lang ? Intl.getCanonicalLocales(lang)[0] : undefined;
  } catch {
    return undefined;
  }
}
