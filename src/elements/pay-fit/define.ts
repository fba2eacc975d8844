/** Registers `<pay-fit>`. */
import { mayDefine } from '../../shared/element/may-define.js';
import { PayFit } from './pay-fit.js';

if (mayDefine('pay-fit')) customElements.define('pay-fit', PayFit);

declare global {
  interface HTMLElementTagNameMap {
    'pay-fit': PayFit;
  }
}
