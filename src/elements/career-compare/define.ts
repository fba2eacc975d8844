/** Registers `<career-compare>`. */
import { mayDefine } from '../../shared/element/may-define.js';
import { CareerCompare } from './career-compare.js';

if (mayDefine('career-compare')) customElements.define('career-compare', CareerCompare);

declare global {
  interface HTMLElementTagNameMap {
    'career-compare': CareerCompare;
  }
}
