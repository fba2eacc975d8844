/** Registers `<requirement-check>`, and the bundled occupations for its `occupation`. */
import './elements/requirement-check/define.js';
import './occupations.js';

export { RequirementCheck } from './elements/requirement-check/requirement-check.js';
export { registerOccupation } from './shared/source/occupation-registry.js';
