import { html, type TemplateResult } from 'lit';
import { templateOf } from '../drawing/template-of.js';

/** A heading of a level that the page decides; levels past 6 stay 6. */
export function heading(level: number, content: unknown, part = 'heading'): TemplateResult {
  const tag = `h${Math.min(6, Math.max(1, Math.trunc(level) || 2))}`;
  return html(templateOf(`<${tag} class="heading" part=`, ' tabindex="-1">', `</${tag}>`), part, content);
}
