/** Registers `<career-compare>`, and the bundled occupations for its `occupations`. */
import './elements/career-compare/define.js';
import './occupations.js';

export { CareerCompare } from './elements/career-compare/career-compare.js';
export { registerOccupation } from './shared/source/occupation-registry.js';
