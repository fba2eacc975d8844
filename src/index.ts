/** The classes, their events and the model. Registers nothing; the entries named after tags do. */
export { CareerCompare } from './elements/career-compare/career-compare.js';
export { CareerDuties } from './elements/career-duties/career-duties.js';
export { ApplicationToolkit } from './elements/application-toolkit/application-toolkit.js';
export { CareerFacts } from './elements/career-facts/career-facts.js';
export { CareerOverview } from './elements/career-overview/career-overview.js';
export { CareerPath } from './elements/career-path/career-path.js';
export { CareerPathTimeline } from './elements/career-path-timeline/career-path-timeline.js';
export { CareerSkills } from './elements/career-skills/career-skills.js';
export { CareerSteps } from './elements/career-steps/career-steps.js';
export { EducationOptions } from './elements/education-options/education-options.js';
export { GlobalSalaries } from './elements/global-salaries/global-salaries.js';
export { MarketCommentary } from './elements/market-commentary/market-commentary.js';
export { CareerSpecializations } from './elements/career-specializations/career-specializations.js';
export { FaqAccordion } from './elements/faq-accordion/faq-accordion.js';
export { PayFit } from './elements/pay-fit/pay-fit.js';
export { ProsCons } from './elements/pros-cons/pros-cons.js';
export { RequirementCheck } from './elements/requirement-check/requirement-check.js';
export { ReadinessCheck } from './elements/readiness-check/readiness-check.js';
export { RelatedCareers } from './elements/related-careers/related-careers.js';
export { SalaryTable } from './elements/salary-table/salary-table.js';
export * from './model.js';
export * from './shared/events/events.js';
export * from './shared/events/posting-events.js';
export * from './shared/events/readiness-event.js';
export * from './shared/events/section-events.js';
export {
  occupationSlugs,
  registerOccupation,
  type OccupationLoader,
} from './shared/source/occupation-registry.js';
export { version } from './shared/element/version.js';
