import { html, type TemplateResult } from 'lit';
import type { Source } from '../../model/schema.js';

/** A source's name, as a link where it has one; parsing has let only safe links through. */
export const sourceLink = ({ name, publisher, url }: Source): TemplateResult =>
  html`${publisher ? `${publisher}, ` : ''}${url ? html`<a href=${url}>${name}</a>` : name}`;
