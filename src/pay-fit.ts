/** Registers `<pay-fit>`, and the bundled occupations for its `occupation`. */
import './elements/pay-fit/define.js';
import './occupations.js';

export { PayFit } from './elements/pay-fit/pay-fit.js';
export { registerOccupation } from './shared/source/occupation-registry.js';
