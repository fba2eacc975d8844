/** Registers `<market-commentary>`, and the bundled occupations for its `occupation`. */
import './elements/market-commentary/define.js';
import './occupations.js';

export { MarketCommentary } from './elements/market-commentary/market-commentary.js';
export { registerOccupation } from './shared/source/occupation-registry.js';
