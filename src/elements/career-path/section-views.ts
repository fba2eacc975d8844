/** A section inside the guide, by a tag of its own that no other library can have taken (see `sections.ts`). */
import { html, type TemplateResult } from 'lit';
import { sectionParts } from '../../shared/section-parts.js';
import type { Inherited } from '../../shared/guide-element.js';

const templates = new Map<string, TemplateStringsArray>();

/** One template for each tag, made when first used: they differ in nothing but the name. */
export function sectionView(id: string, inherited: Inherited): TemplateResult {
  let template = templates.get(id);
  if (!template) {
    const tag = `career-path--${id}`;
    const strings = [`<${tag} exportparts="${sectionParts}" .inherited=`, `></${tag}>`];
    templates.set(id, (template = Object.assign(strings, { raw: strings })));
  }
  return html(template, inherited);
}
