/** Registers `<global-salaries>`, and the bundled occupations for its `occupation`. */
import './elements/global-salaries/define.js';
import './occupations.js';

export { GlobalSalaries } from './elements/global-salaries/global-salaries.js';
export { registerOccupation } from './shared/source/occupation-registry.js';
