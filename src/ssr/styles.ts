/** The elements' styles for where no script makes style sheets: in the HTML, or in files. */
import type { CSSResultOrNative, LitElement } from 'lit';
import { sectionIds } from '../model/sections.js';
import { baseStyles } from '../shared/element/base.styles.js';
import { escapeHtml } from '../export/escape.js';
import { elementOf, elementsReady } from './elements.js';
import type { Styles } from './options.js';

/** How a page looks that holds a guide and nothing else. */
const pageStyles = `body{max-width:72rem;margin:auto;padding:1rem;font-family:system-ui,sans-serif}`;

const root = 'career-path';

/** "faq" for the tag of that section inside a guide. */
const nameOf = (tag: string) => tag.replace(/^career-path--/, '');

const sheetsOf = (tag: string): string[] =>
  (elementOf(tag) as unknown as typeof LitElement).elementStyles.map((style: CSSResultOrNative) =>
    String('cssText' in style ? style.cssText : style),
  );

const inline = new Map<string, string>();

/** The styles of one element, as they stand in its shadow root. */
export function stylesOf(tag: string, styles: Styles): string {
  if (typeof styles === 'object')
    return [root === tag ? 'guide' : nameOf(tag)]
      .map((name) => link(styles.href, 'base') + link(styles.href, name))
      .join('');
  let html = inline.get(tag);
  // One element for each, because a browser parses equal texts once.
  if (!html)
    inline.set(
      tag,
      (html = sheetsOf(tag)
        .map((css) => `<style>${css}</style>`)
        .join('')),
    );
  return html;
}

/** The styles of the page itself. */
export const stylesOfPage = (styles: Styles): string =>
  typeof styles === 'object' ? link(styles.href, 'page') : `<style>${pageStyles}</style>`;

const link = (folder: string, name: string) =>
  `<link rel="stylesheet" href="${escapeHtml(folder.replace(/\/?$/, '/'))}${name}.css">`;

const tags = () => [
  root,
  ...sectionIds.map((id) => `career-path--${id}`).filter((tag) => customElements.get(tag)),
];

/**
 * The style sheets that `styles: { href }` refers to: file name → CSS. The build of the package writes them to
 * `dist/cdn/styles`.
 */
export async function styleSheets(): Promise<Record<string, string>> {
  await elementsReady();
  const base = String(baseStyles);
  const own = tags().map((tag) => [
    `${tag === root ? 'guide' : nameOf(tag)}.css`,
    sheetsOf(tag)
      .filter((css) => css !== base)
      .join('\n'),
  ]);
  return Object.fromEntries([['page.css', pageStyles], ['base.css', base], ...own]);
}

let hashes: Promise<string[]> | undefined;

/** What a policy's `style-src` has to hold for the styles in the HTML, such as `'sha256-…'`. */
export async function styleHashes(): Promise<string[]> {
  await elementsReady();
  hashes ??= Promise.all([...new Set([pageStyles, ...tags().flatMap(sheetsOf)])].map(hashOf));
  return [...(await hashes)];
}

async function hashOf(css: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(css));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}
