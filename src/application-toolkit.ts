/** Registers `<application-toolkit>`, and the bundled occupations for its `occupation`. */
import './elements/application-toolkit/define.js';
import './occupations.js';

export { ApplicationToolkit } from './elements/application-toolkit/application-toolkit.js';
export { registerOccupation } from './shared/source/occupation-registry.js';
