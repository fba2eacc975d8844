/** Registers `<career-facts>`, and the bundled occupations for its `occupation`. */
import './elements/career-facts/define.js';
import './occupations.js';

export { CareerFacts } from './elements/career-facts/career-facts.js';
export { registerOccupation } from './shared/source/occupation-registry.js';
