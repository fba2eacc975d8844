/** The sections that stand below the fold; they come right after the first ones, in a chunk of their own. */
import { ApplicationToolkit } from '../application-toolkit/application-toolkit.js';
import { CareerPathTimeline } from '../career-path-timeline/career-path-timeline.js';
import { FaqAccordion } from '../faq-accordion/faq-accordion.js';
import { ProsCons } from '../pros-cons/pros-cons.js';
import { ReadinessCheck } from '../readiness-check/readiness-check.js';
import { RelatedCareers } from '../related-careers/related-careers.js';
import { SalaryTable } from '../salary-table/salary-table.js';

export const laterSections = {
  salary: SalaryTable,
  'career-path': CareerPathTimeline,
  applications: ApplicationToolkit,
  'pros-cons': ProsCons,
  faq: FaqAccordion,
  related: RelatedCareers,
  readiness: ReadinessCheck,
};
