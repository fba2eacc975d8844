/** Registers every element, and the bundled occupations. */
import './career-path.js';
import './career-facts.js';
import './career-overview.js';
import './career-duties.js';
import './career-skills.js';
import './career-steps.js';
import './salary-table.js';
import './career-path-timeline.js';
import './application-toolkit.js';
import './pros-cons.js';
import './education-options.js';
import './global-salaries.js';
import './market-commentary.js';
import './career-specializations.js';
import './faq-accordion.js';
import './pay-fit.js';
import './requirement-check.js';
import './related-careers.js';
import './readiness-check.js';
import './career-compare.js';

export * from './index.js';
