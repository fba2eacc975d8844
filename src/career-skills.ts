/** Registers `<career-skills>`, and the bundled occupations for its `occupation`. */
import './elements/career-skills/define.js';
import './occupations.js';

export { CareerSkills } from './elements/career-skills/career-skills.js';
export { registerOccupation } from './shared/source/occupation-registry.js';
