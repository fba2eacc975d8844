/** Registers `<career-specializations>`, and the bundled occupations for its `occupation`. */
import './elements/career-specializations/define.js';
import './occupations.js';

export { CareerSpecializations } from './elements/career-specializations/career-specializations.js';
export { registerOccupation } from './shared/source/occupation-registry.js';
