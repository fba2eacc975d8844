/** Registers `<career-path-timeline>`, and the bundled occupations for its `occupation`. */
import './elements/career-path-timeline/define.js';
import './occupations.js';

export { CareerPathTimeline } from './elements/career-path-timeline/career-path-timeline.js';
export { registerOccupation } from './shared/source/occupation-registry.js';
