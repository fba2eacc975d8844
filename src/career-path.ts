/** Registers `<career-path>`, and the bundled occupations for its `occupation`. */
import './elements/career-path/define.js';
import './occupations.js';

export { CareerPath } from './elements/career-path/career-path.js';
export { registerOccupation } from './shared/source/occupation-registry.js';
