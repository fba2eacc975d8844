/** The sections that stand below the fold; they come right after the first ones, in a chunk of their own. */
import { CareerDuties } from '../career-duties/career-duties.js';
import { CareerOverview } from '../career-overview/career-overview.js';
import { ApplicationToolkit } from '../application-toolkit/application-toolkit.js';
import { CareerPathTimeline } from '../career-path-timeline/career-path-timeline.js';
import { CareerSkills } from '../career-skills/career-skills.js';
import { CareerSteps } from '../career-steps/career-steps.js';
import { EducationOptions } from '../education-options/education-options.js';
import { GlobalSalaries } from '../global-salaries/global-salaries.js';
import { MarketCommentary } from '../market-commentary/market-commentary.js';
import { CareerSpecializations } from '../career-specializations/career-specializations.js';
import { FaqAccordion } from '../faq-accordion/faq-accordion.js';
import { ProsCons } from '../pros-cons/pros-cons.js';
import { ReadinessCheck } from '../readiness-check/readiness-check.js';
import { RelatedCareers } from '../related-careers/related-careers.js';
import { SalaryTable } from '../salary-table/salary-table.js';

export const laterSections = {
  overview: CareerOverview,
  duties: CareerDuties,
  skills: CareerSkills,
  steps: CareerSteps,
  salary: SalaryTable,
  'career-path': CareerPathTimeline,
  education: EducationOptions,
  'global-salaries': GlobalSalaries,
  market: MarketCommentary,
  specializations: CareerSpecializations,
  applications: ApplicationToolkit,
  'pros-cons': ProsCons,
  faq: FaqAccordion,
  related: RelatedCareers,
  readiness: ReadinessCheck,
};
