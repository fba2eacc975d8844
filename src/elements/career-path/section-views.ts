/** A section's place in the guide, with its slots, and the section by a tag of its own that no other library can have taken. */
import { html, type TemplateResult } from 'lit';
import { sectionParts } from '../../shared/element/section-parts.js';
import type { Inherited } from '../../shared/element/guide-element.js';
import { templateOf } from '../../shared/drawing/template-of.js';

const textAfter = (id: string) => `<slot name="after-${id}"></slot>`;

/** What a page puts after a section. */
export const slotAfter = (id: string): TemplateResult => html(templateOf(textAfter(id)));

/** @param inherited Nothing where the guide has no such section, and the page replaces it. */
export function sectionView(id: string, inherited: Inherited | undefined): TemplateResult {
  const before = `<div class="section" id="${id}"><slot name="to-${id}"></slot><slot name="${id}">`;
  const after = `</slot></div>${textAfter(id)}`;
  const tag = `career-path--${id}`;
  return inherited
    ? html(
        templateOf(`${before}<${tag} exportparts="${sectionParts}" .inherited=`, `></${tag}>${after}`),
        inherited,
      )
    : html(templateOf(before + after));
}
