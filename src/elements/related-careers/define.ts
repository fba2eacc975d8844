/** Registers `<related-careers>`. */
import { mayDefine } from '../../shared/element/may-define.js';
import { RelatedCareers } from './related-careers.js';

if (mayDefine('related-careers')) customElements.define('related-careers', RelatedCareers);

declare global {
  interface HTMLElementTagNameMap {
    'related-careers': RelatedCareers;
  }
}
