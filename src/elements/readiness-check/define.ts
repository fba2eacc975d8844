/** Registers `<readiness-check>`. */
import { mayDefine } from '../../shared/element/may-define.js';
import { ReadinessCheck } from './readiness-check.js';

if (mayDefine('readiness-check')) customElements.define('readiness-check', ReadinessCheck);

declare global {
  interface HTMLElementTagNameMap {
    'readiness-check': ReadinessCheck;
  }
}
