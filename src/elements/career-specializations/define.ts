/** Registers `<career-specializations>`. */
import { mayDefine } from '../../shared/element/may-define.js';
import { CareerSpecializations } from './career-specializations.js';

if (mayDefine('career-specializations'))
  customElements.define('career-specializations', CareerSpecializations);

declare global {
  interface HTMLElementTagNameMap {
    'career-specializations': CareerSpecializations;
  }
}
