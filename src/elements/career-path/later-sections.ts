/** The sections that stand below the fold; they come right after the first ones, in a chunk of their own. */
import { CareerPathTimeline } from '../career-path-timeline/career-path-timeline.js';
import { FaqAccordion } from '../faq-accordion/faq-accordion.js';
import { ProsCons } from '../pros-cons/pros-cons.js';
import { SalaryTable } from '../salary-table/salary-table.js';

export const laterSections = {
  salary: SalaryTable,
  'career-path': CareerPathTimeline,
  'pros-cons': ProsCons,
  faq: FaqAccordion,
};
