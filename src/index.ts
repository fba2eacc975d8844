/** The classes, their events and the model. Registers nothing; the entries named after tags do. */
export { CareerFacts } from './elements/career-facts/career-facts.js';
export { CareerPath } from './elements/career-path/career-path.js';
export { CareerPathTimeline } from './elements/career-path-timeline/career-path-timeline.js';
export { FaqAccordion } from './elements/faq-accordion/faq-accordion.js';
export { PayFit } from './elements/pay-fit/pay-fit.js';
export { ProsCons } from './elements/pros-cons/pros-cons.js';
export { RequirementCheck } from './elements/requirement-check/requirement-check.js';
export { SalaryTable } from './elements/salary-table/salary-table.js';
export * from './model.js';
export * from './shared/events.js';
export * from './shared/posting-events.js';
export { occupationSlugs, registerOccupation, type OccupationLoader } from './shared/occupation-registry.js';
export { version } from './shared/version.js';
