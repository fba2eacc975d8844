/** Registers `<application-toolkit>`. */
import { mayDefine } from '../../shared/element/may-define.js';
import { ApplicationToolkit } from './application-toolkit.js';

if (mayDefine('application-toolkit')) customElements.define('application-toolkit', ApplicationToolkit);

declare global {
  interface HTMLElementTagNameMap {
    'application-toolkit': ApplicationToolkit;
  }
}
