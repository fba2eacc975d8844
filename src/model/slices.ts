/**
 * From a whole guide to what one section shows. A slice stands alone: it brings the sources its
 * figures name, and what it shows of another section (levels' years, levels' pay) is joined here.
 */
import type { CareerGuide, Sections } from './guide-schema.js';
import type { SectionId } from './sections.js';

/** Other sections that a section's slice brings whole, under their ids. */
const brought = {
  applications: ['skills', 'steps'],
  related: ['facts'],
  readiness: ['skills', 'steps', 'education'],
} as const satisfies { [Id in SectionId]?: readonly SectionId[] };

type Brought<Id> = Id extends keyof typeof brought ? (typeof brought)[Id][number] : never;

/** What a section element takes: its section, and optionally what it needs of the guide around it. */
export type Slice<Id extends SectionId = SectionId> = Sections[Id] & {
  [Key in 'title' | 'locale' | 'slug' | 'sources' | Brought<Id>]?: CareerGuide[Key] | undefined;
};

/** The sections that a section's slice brings whole. */
export const broughtBy = (id: SectionId): readonly SectionId[] =>
  (brought as { [Id in SectionId]?: readonly SectionId[] })[id] ?? [];

/**
 * The slice of a guide for one section.
 * @returns nothing when the guide does not have the section.
 */
export function sliceOf<Id extends SectionId>(guide: CareerGuide, id: Id): Slice<Id> | undefined {
  const own = guide[id];
  if (!own) return undefined;
  const { title, locale, slug, sources } = guide;
  const from = [title, locale, slug, sources, ...(joined[id] ?? []).map((other) => guide[other])];
  const before = made.get(own);
  if (before && from.every((each, index) => each === before.from[index])) return before.slice as Slice<Id>;
  const others = Object.fromEntries(broughtBy(id).map((other) => [other, guide[other]]));
  const slice = { ...(joins[id]?.(guide) ?? own), ...others, title, locale, slug, sources } as Slice<Id>;
  made.set(own, { from, slice });
  return slice;
}

/** The slice made last of a section, and of what: the same again, as long as nothing in it is another. */
const made = new WeakMap<object, { from: readonly unknown[]; slice: unknown }>();

const byId = <T extends { id: string }>(items: T[] | undefined, id: string) =>
  items?.find((item) => item.id === id);

/** Which other sections a section shows something of. */
export const joined: { readonly [Id in SectionId]?: readonly SectionId[] } = {
  skills: ['education'],
  salary: ['career-path'],
  'career-path': ['salary'],
  ...brought,
};

const joins: { [Id in SectionId]?: (guide: CareerGuide) => Sections[Id] | undefined } = {
  skills: ({ skills, education }) =>
    skills && { ...skills, certifications: skills.certifications ?? education?.certifications },
  salary: ({ salary, 'career-path': path }) =>
    salary && {
      ...salary,
      levels: salary.levels.map((level) => ({
        ...level,
        years: level.years ?? byId(path?.levels, level.id)?.years,
      })),
    },
  'career-path': ({ salary, 'career-path': path }) =>
    path && {
      ...path,
      levels: path.levels.map((level) => {
        const median = byId(salary?.levels, level.id)?.median;
        return median ? { ...level, pay: [median, ...(level.pay ?? [])] } : level;
      }),
    },
};
