/**
 * The sections that the guide shows, each by a tag of its own that no other library can have taken;
 * `sections.ts` registers those tags.
 */
import { html, type TemplateResult } from 'lit';
import type { SectionId } from '../../model/sections.js';
import type { Inherited } from '../../shared/guide-element.js';

/** What pages may style of the sections, handed through under the same names. */
const parts =
  'section, heading, intro, text, note, figure, value, origin, origin-card, tile, label, period, table, row, current, beside, level, level-title, next, marker, pros, cons, side-heading, item, toolbar, filter, question, question-text, answer, notice';

export const sectionViews: { readonly [Id in SectionId]?: (inherited: Inherited) => TemplateResult } = {
  facts: (inherited) =>
    html`<career-path--facts exportparts=${parts} .inherited=${inherited}></career-path--facts>`,
  salary: (inherited) =>
    html`<career-path--salary exportparts=${parts} .inherited=${inherited}></career-path--salary>`,
  'career-path': (inherited) =>
    html`<career-path--career-path exportparts=${parts} .inherited=${inherited}></career-path--career-path>`,
  'pros-cons': (inherited) =>
    html`<career-path--pros-cons exportparts=${parts} .inherited=${inherited}></career-path--pros-cons>`,
  faq: (inherited) =>
    html`<career-path--faq exportparts=${parts} .inherited=${inherited}></career-path--faq>`,
};
