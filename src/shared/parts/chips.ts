import { html, type TemplateResult } from 'lit';

/** A few words each, side by side. */
export const chips = (texts: readonly string[] | undefined): TemplateResult | undefined =>
  texts &&
  html`<ul class="chips">
    ${texts.map((text) => html`<li>${text}</li>`)}
  </ul>`;
