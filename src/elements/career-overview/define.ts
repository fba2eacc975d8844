/** Registers `<career-overview>`. */
import { mayDefine } from '../../shared/element/may-define.js';
import { CareerOverview } from './career-overview.js';

if (mayDefine('career-overview')) customElements.define('career-overview', CareerOverview);

declare global {
  interface HTMLElementTagNameMap {
    'career-overview': CareerOverview;
  }
}
