/** The whole guide; each section is optional and stands or falls by itself. */
import { object, partial, type InferOutput } from 'valibot';
import {
  headSchemas,
  factsSchema,
  overviewSchema,
  dutiesSchema,
  skillsSchema,
  stepsSchema,
  educationSchema,
  salarySchema,
  careerPathSchema,
  applicationsSchema,
  globalSalariesSchema,
  marketSchema,
  specializationsSchema,
  prosConsSchema,
  faqSchema,
  relatedSchema,
  readinessSchema,
} from './schema.js';

/** One schema for each section, by id. */
export const sectionSchemas = {
  facts: factsSchema,
  overview: overviewSchema,
  duties: dutiesSchema,
  skills: skillsSchema,
  steps: stepsSchema,
  education: educationSchema,
  salary: salarySchema,
  'career-path': careerPathSchema,
  applications: applicationsSchema,
  'global-salaries': globalSalariesSchema,
  market: marketSchema,
  specializations: specializationsSchema,
  'pros-cons': prosConsSchema,
  faq: faqSchema,
  related: relatedSchema,
  readiness: readinessSchema,
};

/** A whole guide, as the published JSON Schema describes it. */
export const guideSchema = /* @__PURE__ */ object({
  ...headSchemas,
  ...partial(object(sectionSchemas)).entries,
});

/** A career guide for one occupation. */
export type CareerGuide = InferOutput<typeof guideSchema>;
/** What each section holds, by section id. */
export type Sections = { [Id in keyof typeof sectionSchemas]: InferOutput<(typeof sectionSchemas)[Id]> };
