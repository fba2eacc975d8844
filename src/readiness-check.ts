/** Registers `<readiness-check>`, and the bundled occupations for its `occupation`. */
import './elements/readiness-check/define.js';
import './occupations.js';

export { ReadinessCheck } from './elements/readiness-check/readiness-check.js';
export { registerOccupation } from './shared/source/occupation-registry.js';
