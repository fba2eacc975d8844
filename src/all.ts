/** Registers every element, and the bundled occupations. */
import './career-path.js';
import './career-facts.js';
import './salary-table.js';
import './career-path-timeline.js';
import './pros-cons.js';
import './faq-accordion.js';
import './pay-fit.js';
import './requirement-check.js';

export * from './index.js';
