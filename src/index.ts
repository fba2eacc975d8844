/** The classes, their events and the model. Registers nothing; the entries named after tags do. */
export { ApplicationToolkit } from './elements/application-toolkit/application-toolkit.js';
export { CareerFacts } from './elements/career-facts/career-facts.js';
export { CareerPath } from './elements/career-path/career-path.js';
export { CareerPathTimeline } from './elements/career-path-timeline/career-path-timeline.js';
export { FaqAccordion } from './elements/faq-accordion/faq-accordion.js';
export { ProsCons } from './elements/pros-cons/pros-cons.js';
export { ReadinessCheck } from './elements/readiness-check/readiness-check.js';
export { RelatedCareers } from './elements/related-careers/related-careers.js';
export { SalaryTable } from './elements/salary-table/salary-table.js';
export * from './model.js';
export * from './shared/events.js';
export { occupationSlugs, registerOccupation, type OccupationLoader } from './shared/occupation-registry.js';
export { version } from './shared/version.js';
