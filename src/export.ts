/** A guide in other formats: plain HTML, Markdown, text, e-mail, structured data. No Lit, no DOM. */
export { guideDocument, type ExportOptions } from './export/document.js';
export { toEmail } from './export/email.js';
export { escapeHtml, escapeJson } from './export/escape.js';
export { toHtml, type HtmlOptions } from './export/html.js';
export { jsonLd, toJsonLd, type JsonLd, type JsonLdOptions } from './export/jsonld.js';
export { toMarkdown } from './export/markdown.js';
export { safeProfiles, toSafeHtml, type SafeProfile } from './export/safe.js';
export { toText, type TextOptions } from './export/text.js';
export type { Block, GuideDocument, Inline, Line, Section, Table, Term } from './export/tree.js';
