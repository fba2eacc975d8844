/** Registers `<career-overview>`, and the bundled occupations for its `occupation`. */
import './elements/career-overview/define.js';
import './occupations.js';

export { CareerOverview } from './elements/career-overview/career-overview.js';
export { registerOccupation } from './shared/source/occupation-registry.js';
