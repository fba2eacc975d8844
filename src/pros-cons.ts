/** Registers `<pros-cons>`, and the bundled occupations for its `occupation`. */
import './elements/pros-cons/define.js';
import './occupations.js';

export { ProsCons } from './elements/pros-cons/pros-cons.js';
export { registerOccupation } from './shared/source/occupation-registry.js';
