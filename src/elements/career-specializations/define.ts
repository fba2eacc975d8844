/** Registers `<career-specializations>`. */
import { mayDefine } from '../../shared/may-define.js';
import { CareerSpecializations } from './career-specializations.js';

if (mayDefine('career-specializations'))
  customElements.define('career-specializations', CareerSpecializations);

declare global {
  interface HTMLElementTagNameMap {
    'career-specializations': CareerSpecializations;
  }
}
