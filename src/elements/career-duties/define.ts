/** Registers `<career-duties>`. */
import { mayDefine } from '../../shared/element/may-define.js';
import { CareerDuties } from './career-duties.js';

if (mayDefine('career-duties')) customElements.define('career-duties', CareerDuties);

declare global {
  interface HTMLElementTagNameMap {
    'career-duties': CareerDuties;
  }
}
