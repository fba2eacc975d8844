/** Registers `<education-options>`, and the bundled occupations for its `occupation`. */
import './elements/education-options/define.js';
import './occupations.js';

export { EducationOptions } from './elements/education-options/education-options.js';
export { registerOccupation } from './shared/source/occupation-registry.js';
