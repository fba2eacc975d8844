/** Registers `<pros-cons>`. */
import { mayDefine } from '../../shared/element/may-define.js';
import { ProsCons } from './pros-cons.js';

if (mayDefine('pros-cons')) customElements.define('pros-cons', ProsCons);

declare global {
  interface HTMLElementTagNameMap {
    'pros-cons': ProsCons;
  }
}
