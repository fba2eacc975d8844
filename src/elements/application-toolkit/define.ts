/** Registers `<application-toolkit>`. */
import { mayDefine } from '../../shared/may-define.js';
import { ApplicationToolkit } from './application-toolkit.js';

if (mayDefine('application-toolkit')) customElements.define('application-toolkit', ApplicationToolkit);

declare global {
  interface HTMLElementTagNameMap {
    'application-toolkit': ApplicationToolkit;
  }
}
