/** Registers `<career-steps>`, and the bundled occupations for its `occupation`. */
import './elements/career-steps/define.js';
import './occupations.js';

export { CareerSteps } from './elements/career-steps/career-steps.js';
export { registerOccupation } from './shared/source/occupation-registry.js';
