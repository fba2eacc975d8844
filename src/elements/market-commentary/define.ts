/** Registers `<market-commentary>`. */
import { mayDefine } from '../../shared/element/may-define.js';
import { MarketCommentary } from './market-commentary.js';

if (mayDefine('market-commentary')) customElements.define('market-commentary', MarketCommentary);

declare global {
  interface HTMLElementTagNameMap {
    'market-commentary': MarketCommentary;
  }
}
