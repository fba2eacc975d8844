/** Registers `<education-options>`. */
import { mayDefine } from '../../shared/element/may-define.js';
import { EducationOptions } from './education-options.js';

if (mayDefine('education-options')) customElements.define('education-options', EducationOptions);

declare global {
  interface HTMLElementTagNameMap {
    'education-options': EducationOptions;
  }
}
