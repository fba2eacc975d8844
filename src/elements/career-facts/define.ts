/** Registers `<career-facts>`. */
import { mayDefine } from '../../shared/element/may-define.js';
import { CareerFacts } from './career-facts.js';

if (mayDefine('career-facts')) customElements.define('career-facts', CareerFacts);

declare global {
  interface HTMLElementTagNameMap {
    'career-facts': CareerFacts;
  }
}
