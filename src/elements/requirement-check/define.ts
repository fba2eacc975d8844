/** Registers `<requirement-check>`. */
import { mayDefine } from '../../shared/element/may-define.js';
import { RequirementCheck } from './requirement-check.js';

if (mayDefine('requirement-check')) customElements.define('requirement-check', RequirementCheck);

declare global {
  interface HTMLElementTagNameMap {
    'requirement-check': RequirementCheck;
  }
}
