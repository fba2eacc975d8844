/** Is a guide honest? For Node, workers and build steps; no DOM, and never part of what a page loads. */
export {
  lintGuide,
  lintRules,
  type LintFinding,
  type LintOptions,
  type LintResult,
  type LintRule,
} from './lint/lint-guide.js';
export type { Education, OccupationFacts } from './lint/occupation-facts.js';
export type { Severity } from './lint/rule.js';
