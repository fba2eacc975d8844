/** `render`: a guide in one of the formats. */
import { toEmail } from '../export/email.js';
import { toHtml, type HtmlOptions } from '../export/html.js';
import { toJsonLd } from '../export/jsonld.js';
import { toMarkdown } from '../export/markdown.js';
import { toSafeHtml, type SafeProfile } from '../export/safe.js';
import { toText } from '../export/text.js';
import type { CareerGuide } from '../model/guide-schema.js';
import { sectionIds, type SectionId } from '../model/sections.js';
import { Failure, misused, printable } from './failure.js';
import { nameOf, writeText } from './files.js';
import { bundledGuide, issueLine, readGuide } from './guides.js';

export const formats = ['html', 'light', 'markdown', 'text', 'jsonld', 'email'] as const;

type Format = (typeof formats)[number];

export interface RenderOptions {
  readonly occupation?: string;
  readonly format?: Format;
  readonly safe?: SafeProfile;
  readonly sections?: readonly SectionId[];
  readonly level?: string;
  readonly headingLevel?: number;
  readonly lang?: string;
  readonly fragment?: boolean;
  readonly faq?: boolean;
  readonly partial?: boolean;
  readonly out?: string;
}

/** The renderer with declarative shadow DOM, by its public name: its file is built apart, and only this format loads it. */
const serverRenderer: string = 'career-path-elements/ssr';

type RenderGuide = (guide: CareerGuide, options: HtmlOptions) => Promise<string>;

/** Renders to `--out` or standard output, or writes nothing at all. */
export async function render(file: string | undefined, options: RenderOptions): Promise<void> {
  const { format = 'html', safe, occupation, fragment, faq, level, out } = options;
  if (!file === !occupation)
    throw misused('name a file (- is standard input) or an --occupation, and not both.');
  if (safe && format !== 'html' && format !== 'light')
    throw misused(`--safe gives HTML; it does not go with --format ${format}.`);
  if (fragment && format !== 'html' && format !== 'light')
    throw misused(`--fragment goes with --format html and light, not with ${format}.`);
  if (faq && format !== 'jsonld') throw misused(`--faq goes with --format jsonld, not with ${format}.`);
  const guide = occupation ? await bundledGuide(occupation) : await readValid(file!, options.partial);
  checkLevel(guide, level);
  const text = safe ? toSafeHtml(guide, safe, options) : await print(guide, format, options);
  await writeText(text.endsWith('\n') ? text : `${text}\n`, out);
}

async function print(guide: CareerGuide, format: Format, options: RenderOptions): Promise<string> {
  const page: HtmlOptions = { ...options, page: !options.fragment };
  switch (format) {
    case 'html': {
      const { sections, level, headingLevel, lang } = options;
      const known = { page: !options.fragment, sections, level, headingLevel, lang };
      const { renderGuide } = (await import(/* @vite-ignore */ serverRenderer)) as {
        renderGuide: RenderGuide;
      };
      return renderGuide(guide, known);
    }
    case 'light':
      return toHtml(guide, { ...page, element: true });
    case 'markdown':
      return toMarkdown(guide, options);
    case 'text':
      return toText(guide, options);
    case 'jsonld':
      return toJsonLd(guide, options);
    case 'email':
      return toEmail(guide, options);
  }
}

/** A guide with issues is not rendered, unless what is valid of it is wanted. */
async function readValid(file: string, partial: boolean | undefined): Promise<CareerGuide> {
  const { guide, issues } = await readGuide(file);
  if (guide && !issues.length) return guide;
  const shown = issues.slice(0, 20).map((issue) => issueLine(nameOf(file), issue));
  if (issues.length > 20) shown.push(`… and ${issues.length - 20} more; validate lists all of them.`);
  if (guide && partial) {
    process.stderr.write(`warning: parts of the guide are left out.\n${shown.join('\n')}\n`);
    return guide;
  }
  const hint = guide ? ' (--partial renders what is valid)' : '';
  throw new Failure(`the guide has errors${hint}:\n${shown.join('\n')}`);
}

function checkLevel({ salary, 'career-path': path }: CareerGuide, level: string | undefined): void {
  const ids = new Set([...(salary?.levels ?? []), ...(path?.levels ?? [])].map(({ id }) => id));
  if (level !== undefined && !ids.has(level))
    throw misused(
      `the guide has no level ${printable(level)}; ${ids.size ? `there are: ${[...ids].join(', ')}` : 'it has no levels'}.`,
    );
}

/** Ids of sections, by commas or blanks. */
export function readSections(value: string): SectionId[] {
  const asked = value.split(/[\s,]+/).filter(Boolean);
  const unknown = asked.find((id) => !(sectionIds as readonly string[]).includes(id));
  if (unknown || !asked.length)
    throw misused(
      `--sections: there is no section ${printable(unknown ?? value)}; there are: ${sectionIds.join(', ')}.`,
    );
  return asked as SectionId[];
}

export function readHeadingLevel(value: string): number {
  if (!/^[1-6]$/.test(value))
    throw misused(`--heading-level: ${printable(value)} is not a number from 1 to 6.`);
  return Number(value);
}

export function readLang(value: string): string {
  try {
    return Intl.getCanonicalLocales(value)[0]!;
  } catch {
    throw misused(`--lang: ${printable(value)} is not a language tag such as en or de-CH.`);
  }
}
