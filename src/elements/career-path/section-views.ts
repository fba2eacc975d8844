/** A section's place in the guide, with its slots, and the section by a tag of its own that no other library can have taken. */
import { html, type TemplateResult } from 'lit';
import { sectionParts } from '../../shared/section-parts.js';
import type { Inherited } from '../../shared/guide-element.js';

const templates = new Map<string, TemplateStringsArray>();

/** One template for each text, made when first used: the places of sections differ in nothing but a name. */
function templateOf(...strings: string[]): TemplateStringsArray {
  const key = strings.join('');
  let template = templates.get(key);
  if (!template) templates.set(key, (template = Object.assign(strings, { raw: strings })));
  return template;
}

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
