/** Registers `<related-careers>`, and the bundled occupations for its `occupation`. */
import './elements/related-careers/define.js';
import './occupations.js';

export { RelatedCareers } from './elements/related-careers/related-careers.js';
export { registerOccupation } from './shared/source/occupation-registry.js';
