/**
 * What `<career-path>` needs once there is a guide to show: the parsing of it, and the tags of its
 * sections, which it alone uses. A chunk of its own, which comes while the guide is on its way.
 * The one place that knows all sections: a further one is a line here and one in `section-views.ts`.
 */
import type { CareerGuide } from '../../model/guide-schema.js';
import { parseSections, type ParseResult } from '../../model/parse.js';
import {
  careerPathSchema,
  factsSchema,
  faqSchema,
  prosConsSchema,
  salarySchema,
} from '../../model/schema.js';
import { mayDefine } from '../../shared/may-define.js';
import { parseOnce } from '../../shared/parse-once.js';
import { CareerFacts } from '../career-facts/career-facts.js';
import { CareerPathTimeline } from '../career-path-timeline/career-path-timeline.js';
import { FaqAccordion } from '../faq-accordion/faq-accordion.js';
import { ProsCons } from '../pros-cons/pros-cons.js';
import { SalaryTable } from '../salary-table/salary-table.js';

const sections = {
  facts: [factsSchema, CareerFacts],
  salary: [salarySchema, SalaryTable],
  'career-path': [careerPathSchema, CareerPathTimeline],
  'pros-cons': [prosConsSchema, ProsCons],
  faq: [faqSchema, FaqAccordion],
} as const;

const schemas = Object.fromEntries(Object.entries(sections).map(([id, [schema]]) => [id, schema]));

/**
 * Parses the sections that the composite shows.
 * @param mutable Whether the data is the page's, which may change it, rather than ours.
 */
export const parseShown = (data: unknown, mutable: boolean): ParseResult<CareerGuide> =>
  mutable ? parseSections(data, schemas) : parseOnce(data, schemas);

if (mayDefine('career-path--facts')) {
  for (const [id, [, Section]] of Object.entries(sections)) {
    // Subclasses, because a class can be registered only once and the plain tags may want it too.
    customElements.define(`career-path--${id}`, class extends (Section as typeof CareerFacts) {});
  }
}
