/** Registers `<career-duties>`, and the bundled occupations for its `occupation`. */
import './elements/career-duties/define.js';
import './occupations.js';

export { CareerDuties } from './elements/career-duties/career-duties.js';
export { registerOccupation } from './shared/source/occupation-registry.js';
