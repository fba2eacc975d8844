/** Registers `<global-salaries>`. */
import { mayDefine } from '../../shared/element/may-define.js';
import { GlobalSalaries } from './global-salaries.js';

if (mayDefine('global-salaries')) customElements.define('global-salaries', GlobalSalaries);

declare global {
  interface HTMLElementTagNameMap {
    'global-salaries': GlobalSalaries;
  }
}
