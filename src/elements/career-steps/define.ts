/** Registers `<career-steps>`. */
import { mayDefine } from '../../shared/element/may-define.js';
import { CareerSteps } from './career-steps.js';

if (mayDefine('career-steps')) customElements.define('career-steps', CareerSteps);

declare global {
  interface HTMLElementTagNameMap {
    'career-steps': CareerSteps;
  }
}
