/** A section inside the guide, by a tag of its own that no other library can have taken (see `sections.ts`). */
import { html, type TemplateResult } from 'lit';
import type { SectionId } from '../../model/sections.js';
import type { Inherited } from '../../shared/guide-element.js';

/** What pages may style of the sections, handed through under the same names. */
export const parts =
  'section, heading, intro, text, note, figure, value, origin, origin-card, copy-link, jobs-link, group, group-title, tile, label, period, table, row, current, beside, level, level-title, next, marker, pros, cons, side-heading, item, toolbar, filter, question, question-text, answer, offer, verdict, picture, chart, axis, notice';

const templates = new Map<SectionId, TemplateStringsArray>();

/** One template for each tag, made when first used: they differ in nothing but the name. */
export function sectionView(id: SectionId, inherited: Inherited): TemplateResult {
  let template = templates.get(id);
  if (!template) {
    const tag = `career-path--${id}`;
    const strings = [`<${tag} exportparts="${parts}" .inherited=`, `></${tag}>`];
    templates.set(id, (template = Object.assign(strings, { raw: strings })));
  }
  return html(template, inherited);
}
