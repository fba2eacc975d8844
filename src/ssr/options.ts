/** What `renderGuide` takes, and what is said about anything else. */
import { sectionIds } from '../model/sections.js';

/** Where the styles of what is rendered stand. */
export type Styles =
  /** In the HTML. */
  | 'inline'
  /** In the HTML, with their hashes in a policy in the page's head. */
  | 'hashes'
  /** In style sheets below this URL: the folder `dist/cdn/styles` of the package. */
  | { readonly href: string };

/** How a guide is rendered. */
export interface RenderOptions {
  /** A whole page rather than a part of one; default `false`. */
  readonly page?: boolean | undefined;
  /**
   * `shadow`, the default, is the guide as the element shows it, in declarative shadow roots. `light` is a plain article
   * inside the element, for readers that see no shadow roots; the element's script replaces it.
   */
  readonly form?: 'shadow' | 'light' | undefined;
  /** Which sections, and in which order; default all, in reading order. */
  readonly sections?: readonly string[] | undefined;
  /** The id of the reader's level, which is marked. */
  readonly level?: string | undefined;
  /** The level of the first heading, 1 to 6; default 1 in a whole page, else 2. */
  readonly headingLevel?: number | undefined;
  /** How numbers and dates are written, as a BCP 47 tag; default the guide's own language. */
  readonly lang?: string | undefined;
  /** The element's id, with which links into the guide begin; default none, and they begin with the guide's slug. */
  readonly id?: string | undefined;
  /** Where "See open jobs" leads, as the element's `jobs-link-template`. */
  readonly jobsLinkTemplate?: string | undefined;
  /** Where the element finds the guide's data once it is used; default in the HTML. */
  readonly data?: 'inline' | { readonly src: string } | { readonly occupation: string } | undefined;
  /** Default `inline`. */
  readonly styles?: Styles | undefined;
  /** Adds the structured data of schema.org: `true` for the occupation, `'faq'` for its questions too; default `false`. */
  readonly jsonLd?: boolean | 'faq' | undefined;
  /** The URL of the element's script, `career-path.js`, for a whole page; default none. */
  readonly script?: string | undefined;
}

const names: Readonly<Record<keyof RenderOptions, (value: unknown) => boolean>> = {
  page: isBoolean,
  form: (value) => value === 'shadow' || value === 'light',
  sections: (value) =>
    Array.isArray(value) && value.every((id) => (sectionIds as readonly unknown[]).includes(id)),
  level: isText,
  headingLevel: (value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 6,
  lang: isLanguage,
  id: (value) => isText(value) && /^\S+$/.test(value),
  jobsLinkTemplate: isText,
  data: (value) => value === 'inline' || hasText(value, 'src') || hasText(value, 'occupation'),
  styles: (value) => value === 'inline' || value === 'hashes' || hasText(value, 'href'),
  jsonLd: (value) => isBoolean(value) || value === 'faq',
  script: isText,
};

const expected: Readonly<Record<keyof RenderOptions, string>> = {
  page: 'true or false',
  form: '"shadow" or "light"',
  sections: `a list of: ${sectionIds.join(', ')}`,
  level: 'the id of a level',
  headingLevel: 'a whole number from 1 to 6',
  lang: 'a language tag such as en or de-CH',
  id: 'an id, without blanks',
  jobsLinkTemplate: 'a URL with {title}, {soc} or {level}',
  data: '"inline", { src: URL } or { occupation: slug }',
  styles: '"inline", "hashes" or { href: URL }',
  jsonLd: 'true, false or "faq"',
  script: 'the URL of a script',
};

/** @throws a TypeError that names the option and what it may be. */
export function checkOptions(options: RenderOptions): void {
  if (typeof options !== 'object' || options === null) throw new TypeError('The options are not an object.');
  for (const [name, value] of Object.entries(options)) {
    if (!Object.hasOwn(names, name))
      throw new TypeError(
        `There is no option ${JSON.stringify(name)}; there are: ${Object.keys(names).join(', ')}.`,
      );
    const option = name as keyof RenderOptions;
    if (value !== undefined && !names[option](value))
      throw new TypeError(`${option}: ${shown(value)} is not ${expected[option]}.`);
  }
  const { page, styles, script } = options;
  if (styles === 'hashes' && !page)
    throw new TypeError('styles: "hashes" needs page: true; for a part of a page take styleHashes().');
  if (script !== undefined && !page) throw new TypeError('script: it needs page: true.');
}

function isBoolean(value: unknown): boolean {
  return typeof value === 'boolean';
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function hasText(value: unknown, name: string): boolean {
  return typeof value === 'object' && value !== null && isText((value as Record<string, unknown>)[name]);
}

function isLanguage(value: unknown): boolean {
  try {
    return isText(value) && Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}

/** A value as a message can hold it. */
function shown(value: unknown): string {
  try {
    return (JSON.stringify(value) ?? String(value)).slice(0, 100);
  } catch {
    return typeof value;
  }
}
