/** Registers every element, and the bundled occupations. */
import './career-path.js';
import './career-facts.js';
import './salary-table.js';
import './career-path-timeline.js';
import './application-toolkit.js';
import './pros-cons.js';
import './faq-accordion.js';
import './related-careers.js';
import './readiness-check.js';

export * from './index.js';
