/**
 * The tags of the sections inside `<career-path>`, which it alone uses. The one place that knows all sections: a
 * further one is a line here and one in `section-views.ts`.
 */
import { mayDefine } from '../../shared/may-define.js';
import { CareerFacts } from '../career-facts/career-facts.js';
import { CareerPathTimeline } from '../career-path-timeline/career-path-timeline.js';
import { FaqAccordion } from '../faq-accordion/faq-accordion.js';
import { ProsCons } from '../pros-cons/pros-cons.js';
import { SalaryTable } from '../salary-table/salary-table.js';

const sections = {
  facts: CareerFacts,
  salary: SalaryTable,
  'career-path': CareerPathTimeline,
  'pros-cons': ProsCons,
  faq: FaqAccordion,
};

let defined = false;

/** Registers them, once, when the first guide needs them. */
export function defineSections(): void {
  if (defined) return;
  defined = true;
  if (!mayDefine('career-path--facts')) return;
  for (const [id, Section] of Object.entries(sections)) {
    // Subclasses, because a class can be registered only once and the plain tags may want it too.
    customElements.define(`career-path--${id}`, class extends (Section as typeof CareerFacts) {});
  }
}
