/** Registers `<faq-accordion>`. */
import { mayDefine } from '../../shared/element/may-define.js';
import { FaqAccordion } from './faq-accordion.js';

if (mayDefine('faq-accordion')) customElements.define('faq-accordion', FaqAccordion);

declare global {
  interface HTMLElementTagNameMap {
    'faq-accordion': FaqAccordion;
  }
}
