import { html, type TemplateResult } from 'lit';
import { paragraphsOf } from '../../model/prose.js';
import type { Prose } from '../../model/schema.js';

/** Paragraphs of a guide's text. */
export function paragraphs(text: Prose | undefined, part = 'text'): TemplateResult[] {
  return paragraphsOf(text).map((paragraph) => html`<p part=${part}>${paragraph}</p>`);
}
