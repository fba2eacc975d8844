/** Registers `<career-path-timeline>`. */
import { mayDefine } from '../../shared/element/may-define.js';
import { CareerPathTimeline } from './career-path-timeline.js';

if (mayDefine('career-path-timeline')) customElements.define('career-path-timeline', CareerPathTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'career-path-timeline': CareerPathTimeline;
  }
}
