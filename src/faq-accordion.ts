/** Registers `<faq-accordion>`, and the bundled occupations for its `occupation`. */
import './elements/faq-accordion/define.js';
import './occupations.js';

export { FaqAccordion } from './elements/faq-accordion/faq-accordion.js';
export { registerOccupation } from './shared/source/occupation-registry.js';
