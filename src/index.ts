/** The classes, their events and the model. Registers nothing; the entries named after tags do. */
export { CareerDuties } from './elements/career-duties/career-duties.js';
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
export { ProsCons } from './elements/pros-cons/pros-cons.js';
export { SalaryTable } from './elements/salary-table/salary-table.js';
export * from './model.js';
export * from './shared/events.js';
export { occupationSlugs, registerOccupation, type OccupationLoader } from './shared/occupation-registry.js';
export { version } from './shared/version.js';
