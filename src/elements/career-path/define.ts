/** Registers `<career-path>`. */
import { mayDefine } from '../../shared/element/may-define.js';
import { CareerPath } from './career-path.js';

if (mayDefine('career-path')) customElements.define('career-path', CareerPath);

declare global {
  interface HTMLElementTagNameMap {
    'career-path': CareerPath;
  }
}
