/** Registers `<career-skills>`. */
import { mayDefine } from '../../shared/element/may-define.js';
import { CareerSkills } from './career-skills.js';

if (mayDefine('career-skills')) customElements.define('career-skills', CareerSkills);

declare global {
  interface HTMLElementTagNameMap {
    'career-skills': CareerSkills;
  }
}
