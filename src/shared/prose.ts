import { html, type TemplateResult } from 'lit';
import type { Prose } from '../model/schema.js';

/** Paragraphs of a guide's text, which blank lines divide. */
export function paragraphs(text: Prose | undefined, part = 'text'): TemplateResult[] {
  return (text?.split(/\n\s*\n/) ?? []).map((paragraph) => html`<p part=${part}>${paragraph}</p>`);
}
