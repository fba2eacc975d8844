/** What each section of a guide says, in blocks. What elements draw or let a reader open stands in full. */
import { dateText } from '../locales/date-text.js';
import { yearsText } from '../locales/years-text.js';
import { findLevel } from '../model/levels.js';
import type { CareerGuide } from '../model/guide-schema.js';
import type { Figure, YearBand } from '../model/schema.js';
import type { SectionId } from '../model/sections.js';
import type { Slice } from '../model/slices.js';
import type { Say } from './say.js';
import { joined, line, link, list, paragraph, strong, type Block, type Line } from './tree.js';

/** What a section may want to know besides its slice. */
export interface Around {
  readonly guide: CareerGuide;
  /** The id of the reader's level. */
  readonly level: string | undefined;
}

type Build<Id extends SectionId> = (slice: Slice<Id>, say: Say, around: Around) => Block[];

/** "2–4 years". */
const yearsLong = (years: YearBand, { lang, words }: Say) => words.yearsLong(yearsText(years, lang, words));

const optional = <T, R>(value: T | undefined, make: (value: T) => R): R | undefined =>
  value === undefined ? undefined : make(value);

const facts: Build<'facts'> = ({ items }, say) =>
  say.terms(
    items.flatMap(({ label, figures, note }) => {
      // As in the tile: its label says what is measured, so a figure need only say of whom.
      const alike = figures.every(({ measure }) => measure === figures[0]?.measure);
      const said = figures.map((figure) => {
        const whom = alike ? figure.population?.name : undefined;
        return whom ? line(`${whom}: `, ...say.figure(figure)) : labelled(figure, say);
      });
      return say.term(label, ...said, ...say.details(note));
    }),
  );

const labelled = (figure: Figure, say: Say): Line => {
  const [block] = say.figureTerms([figure]);
  const [item] = block?.kind === 'terms' ? block.items : [];
  return item ? joined([item.term, item.details[0]!], ': ') : [];
};

const overview: Build<'overview'> = ({ neighbors }, say) =>
  neighbors
    ? [
        {
          kind: 'table',
          caption: say.words.differs,
          columns: [say.more.neighbor, say.more.theirs, say.words.thisRole],
          rows: neighbors.map(({ title, codes, theirs, ours }) => ({
            current: false,
            cells: [line(codes ? `${title} (${say.codes(codes)})` : title), line(theirs), line(ours)],
          })),
        },
      ]
    : [];

const duties: Build<'duties'> = ({ responsibilities, environment, tools }, say) => {
  const { words, more } = say;
  const all = (texts: readonly string[] | undefined) => (texts ?? []).map((text) => line(text));
  return [
    ...say.part(more.responsibilities, say.points(responsibilities)),
    ...say.part(
      words.environment,
      environment && [
        ...say.prose(environment.intro),
        ...say.terms(
          (['settings', 'schedule', 'people', 'demands'] as const).flatMap((key) =>
            say.term(words.workplace[key], ...all(environment[key])),
          ),
        ),
      ],
    ),
    ...say.part(
      words.tools,
      say.terms(
        (tools ?? []).flatMap(({ title, names, text }) =>
          say.term(title, names.join(', '), ...say.details(text)),
        ),
      ),
    ),
  ];
};

interface Titled {
  readonly id?: string | undefined;
  readonly title: string;
}

const skills: Build<'skills'> = ({ qualifications, technical, soft }, say, { guide }) => {
  const { words, more } = say;
  const titles = (ids: readonly string[] | undefined, among: readonly Titled[] | undefined) =>
    ids?.map((id) => among?.find((each) => each.id === id)?.title ?? id).join(', ');
  const each = (skills: typeof technical) =>
    skills && [
      list(
        skills.map(({ name, why, examples, certifications, steps, weight }) => [
          ...say.titled(name, why),
          ...say.terms([
            ...say.term(more.examples, examples?.join(', ')),
            ...say.term(words.certifications, titles(certifications, guide.education?.certifications)),
            ...say.term(more.learnedIn, titles(steps, guide.steps?.items)),
            ...say.term(more.weight, optional(weight, more.outOfThree)),
          ]),
        ]),
      ),
    ];
  return [
    ...say.part(words.skillKinds.qualifications, say.points(qualifications)),
    ...say.part(words.skillKinds.technical, each(technical)),
    ...say.part(words.skillKinds.soft, each(soft)),
  ];
};

const steps: Build<'steps'> = ({ items, figures, routes, misconceptions, networking }, say) => {
  const { words, more } = say;
  return [
    list(
      items.map(({ weight, ...step }) => [
        ...say.point(step),
        ...say.terms(say.term(more.weight, optional(weight, more.outOfThree))),
      ]),
      true,
    ),
    ...say.part(more.alongTheWay, say.figureTerms(figures)),
    ...say.part(words.routes, say.points(routes)),
    ...say.part(
      words.misconceptions,
      misconceptions?.flatMap(({ belief, fact }) =>
        say.terms([...say.term(words.belief, belief), ...say.term(words.fact, ...say.details(fact))]),
      ),
    ),
    ...say.part(words.networking, say.prose(networking)),
  ];
};

const education: Build<'education'> = ({ programs, certifications, continuing }, say) => {
  const { words } = say;
  const figure = (given: Figure | undefined) => optional(given, (each) => say.figure(each));
  return [
    ...programs.flatMap(({ title, credential, duration, cost, text, employers, bestFor }) =>
      say.part(title, [
        ...say.prose(text),
        ...say.terms([
          ...say.term(words.credential, credential),
          ...say.term(words.time, figure(duration)),
          ...say.term(words.cost, figure(cost)),
          ...say.term(words.employers, employers),
          ...say.term(words.bestFor, bestFor),
        ]),
      ]),
    ),
    ...say.part(
      words.certifications,
      certifications && [
        list(
          certifications.map(({ title, abbreviation, text }) =>
            say.titled(abbreviation ? `${title} (${abbreviation})` : title, text),
          ),
        ),
      ],
    ),
    ...say.part(
      words.continuing,
      continuing && [...say.prose(continuing.text), ...say.items(continuing.topics)],
    ),
  ];
};

const salary: Build<'salary'> = ({ levels, figures, note, title }, say, { level }) => {
  const { words } = say;
  const current = findLevel(levels, level, undefined);
  const pay = (figure: Figure | undefined) => (figure ? say.figure(figure) : line(words.notStated));
  return [
    {
      kind: 'table',
      caption: words.payCaption(title),
      columns: [words.level, words.years, words.median, words.average],
      rows: levels.map(({ title: name, years, median, average }, index) => ({
        current: index === current,
        cells: [
          line(index === current ? `${name} (${words.yourLevel})` : name),
          line(years ? yearsText(years, say.lang, words) : words.notStated),
          pay(median),
          pay(average),
        ],
      })),
    },
    ...say.prose(note),
    ...say.part(words.beside, say.figureTerms(figures)),
  ];
};

const careerPath: Build<'career-path'> = ({ levels, tracks, moves, pivots, pace }, say, { level }) => {
  const { words, more } = say;
  const current = findLevel(levels, level, undefined);
  const marker = (index: number) => (current >= 0 ? [words.here, words.next][index - current] : undefined);
  const titles = (ids: readonly string[] | undefined) =>
    ids?.map((id) => levels.find((each) => each.id === id)?.title ?? id).join(', ');
  return [
    ...levels.flatMap(({ title, years, text, focus, pay }, index) =>
      say.part(title, [
        ...(marker(index) ? [paragraph(strong(marker(index)!))] : []),
        ...(years ? [paragraph(yearsLong(years, say))] : []),
        ...say.prose(text),
        ...(focus ? [paragraph(`${words.focus}:`), ...say.items(focus)] : []),
        ...say.figureTerms(pay),
      ]),
    ),
    ...say.part(
      words.tracks,
      tracks && [
        list(
          tracks.map((track) => [
            ...say.titled(track.title, track.text),
            ...say.terms(say.term(more.levels, titles(track.levels))),
          ]),
        ),
      ],
    ),
    ...say.part(words.moves, say.points(moves)),
    ...say.part(words.pivots, say.points(pivots)),
    ...say.part(words.pace, say.points(pace)),
  ];
};

const applications: Build<'applications'> = ({ items }, say) => [
  list(
    items.map(({ title, text, url }) => {
      const name = link(title, url);
      return say.titled(typeof name === 'string' ? title : name, text);
    }),
  ),
];

const globalSalaries: Build<'global-salaries'> = ({ countries, remote, visas }, say) => {
  const { words, more } = say;
  return [
    {
      kind: 'table',
      caption: words.sections['global-salaries'],
      columns: [words.country, more.region, words.pay, more.converted],
      rows: countries.map(({ name, region, pay, converted }) => ({
        current: false,
        cells: [
          line(name),
          line(region ?? '–'),
          say.figure(pay),
          converted ? say.figure(converted) : line('–'),
        ],
      })),
    },
    ...say.terms(countries.flatMap(({ name, text }) => say.term(name, ...say.details(text)))),
    ...say.part(words.remote, say.prose(remote)),
    ...say.part(words.visas, say.prose(visas)),
  ];
};

const market: Build<'market'> = (slice, say) => {
  const { words, more } = say;
  const points = (
    keys: readonly ('factors' | 'benefits' | 'outlook' | 'challenges' | 'opportunities' | 'trends')[],
  ) => keys.flatMap((key) => say.part(words[key], say.points(slice[key])));
  return [
    ...points(['factors', 'benefits']),
    ...say.part(words.negotiation, say.prose(slice.negotiation)),
    ...points(['outlook']),
    ...say.part(more.figures, say.figureTerms(slice.figures)),
    ...points(['challenges', 'opportunities', 'trends']),
    ...(slice.reviewed ? [paragraph(`${say.words.reviewed}: ${dateText(slice.reviewed, say.lang)}`)] : []),
  ];
};

const specializations: Build<'specializations'> = ({ items, early, risk, reward, horizon }, say) => {
  const { words, more } = say;
  return [
    ...items.flatMap(({ title, text, why, learn }) =>
      say.part(title, [
        ...say.prose(text),
        ...say.terms([
          ...say.term(words.why, ...say.details(why)),
          ...say.term(words.learn, ...say.details(learn)),
        ]),
      ]),
    ),
    ...say.terms([
      ...say.term(words.early, ...say.details(early)),
      ...say.term(words.risk, ...say.details(risk)),
      ...say.term(words.reward, ...say.details(reward)),
      ...say.term(
        more.horizon,
        optional(horizon, (figure) => say.figure(figure)),
      ),
    ]),
  ];
};

const prosCons: Build<'pros-cons'> = ({ pros, cons }, say) => [
  ...say.part(say.words.pros, say.points(pros)),
  ...say.part(say.words.cons, say.points(cons)),
];

const faq: Build<'faq'> = ({ items }, say) =>
  items.flatMap(({ question, answer, figures }) =>
    say.part(question, [...say.prose(answer), ...say.figureTerms(figures)]),
  );

const related: Build<'related'> = ({ items }, say) => [
  list(
    items.map(({ title, reason, relation, codes, figures }) => [
      ...say.titled(title, reason),
      ...[relation && say.words.relations[relation], say.codes(codes)]
        .filter((each): each is string => !!each)
        .map((each) => paragraph(each)),
      ...say.figureTerms(figures),
    ]),
  ),
];

const readiness: Build<'readiness'> = ({ items }, say) => say.points(items);

/** One builder for each section. */
export const builders: { readonly [Id in SectionId]: Build<Id> } = {
  facts,
  overview,
  duties,
  skills,
  steps,
  education,
  salary,
  'career-path': careerPath,
  applications,
  'global-salaries': globalSalaries,
  market,
  specializations,
  'pros-cons': prosCons,
  faq,
  related,
  readiness,
};
