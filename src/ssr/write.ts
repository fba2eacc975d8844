/**
 * Writes templates as `@lit-labs/ssr` does, several times as fast. Of each template the library renders one example;
 * its text is kept, and later only the values are put into it. Templates with slots or elements of ours inside, which
 * have more to them, are left to the library each time.
 */
import { digestForTemplateResult } from '@lit-labs/ssr-client';
import type { ThunkedRenderResult } from '@lit-labs/ssr/lib/render-result.js';
import { renderValue, type RenderInfo } from '@lit-labs/ssr/lib/render-value.js';
import { noChange, nothing, type TemplateResult } from 'lit';
import { escapeHtml } from './escape.js';
import { mend, piecesIn } from './pieces.js';

/** Text that stays, the number of a value that stands in it, or what writes an attribute. */
type Step = string | number | ((values: readonly unknown[]) => string);

interface Plan {
  readonly start: string;
  /** Nothing where the library has to do it. */
  readonly steps: readonly Step[] | undefined;
}

const plans = new WeakMap<TemplateStringsArray, Plan>();

/** What is being written: one text that grows is cheaper than many that are put together. */
let html = '';

/** A value inside of a shadow root, as HTML with the marks by which the browser finds it again. */
export function write(value: unknown, info: RenderInfo): string {
  // The library, below, may come back here for an element inside.
  const outer = html;
  html = '';
  try {
    append(value, info);
    return html;
  } finally {
    html = outer;
  }
}

function append(value: unknown, info: RenderInfo): void {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    html += `<!--lit-part-->${escapeHtml(String(value))}<!--/lit-part-->`;
  } else if (value === undefined || value === null || value === nothing || value === noChange) {
    html += '<!--lit-part--><!--/lit-part-->';
  } else if (Array.isArray(value)) {
    html += '<!--lit-part-->';
    for (const each of value) append(each, info);
    html += '<!--/lit-part-->';
  } else {
    const { strings, values } = value as Partial<TemplateResult>;
    const plan = strings && values && planFor(value as TemplateResult, info);
    if (!plan?.steps) {
      for (const piece of piecesIn(renderValue(value, info))) html += piece;
      return;
    }
    html += plan.start;
    for (const step of plan.steps) {
      if (typeof step === 'string') html += step;
      else if (typeof step === 'number') append(values![step], info);
      else html += step(values!);
    }
    html += '<!--/lit-part-->';
  }
}

function planFor(template: TemplateResult, info: RenderInfo): Plan {
  let plan = plans.get(template.strings);
  if (!plan) plans.set(template.strings, (plan = planOf(template, info)));
  return plan;
}

/** Stands for a value in the example; no template has it. */
const hole = /\uE000(\d+)\uE000/;
const holeFor = (index: number) => `\uE000${index}\uE000`;

function planOf(template: TemplateResult, info: RenderInfo): Plan {
  const start = `<!--lit-part ${digestForTemplateResult(template)}-->`;
  const { strings } = template;
  if (strings.some((text) => /<(slot|[a-z]+-)/.test(text))) return { start, steps: undefined };

  const example = { ...template, values: template.values.map((_, index) => holeFor(index)) };
  const [, body] = renderValue(example, info);
  const steps: Step[] = [];
  let tag = '';
  const add = (piece: string) => {
    // The slash in tags that have no end is for SVG alone.
    const text = piece.replace(/<([a-z]+)|\s*\/>/g, (found, name?: string) => {
      if (name) tag = name;
      return !name && /^(input|br|hr|img|wbr)$/.test(tag) ? '>' : found;
    });
    const last = steps.at(-1);
    if (typeof last === 'string') steps[steps.length - 1] = last + text;
    else steps.push(text);
  };
  let next = 0;
  for (const piece of (body as () => ThunkedRenderResult)()) {
    const rendered = typeof piece === 'function' ? piece() : piece;
    if (Array.isArray(rendered)) {
      steps.push(next++);
    } else if (typeof piece === 'string' || (rendered as string | undefined)?.startsWith('<!--')) {
      add(mend(rendered as string));
    } else if (next < strings.length - 1) {
      const [step, count] = attribute(rendered as string | undefined, next, strings[next]!);
      if (step) steps.push(step);
      next += count;
    }
  }
  return { start, steps };
}

/**
 * @param example The attribute in the example; nothing where none is written, as for listeners.
 * @param before The template's text up to its value, which says what kind it is of.
 * @returns what writes it, and how many values it takes.
 */
function attribute(example: string | undefined, index: number, before: string): [Step | undefined, number] {
  if (example === undefined) return [undefined, 1];
  if (/\s\?[^\s=]+=$/.test(before)) {
    return [(values) => (values[index] && values[index] !== nothing ? example : ''), 1];
  }
  const [, name = '', text = ''] = /^([^=]+)="([^]*)"$/.exec(example) ?? [];
  if (/\s\.[^\s=]+=["']?$/.test(before)) {
    if (name === 'checked') return [(values) => (values[index] ? name : ''), 1];
    return [(values) => `${name}="${escapeHtml(String(values[index]))}"`, 1];
  }
  const statics = text.split(new RegExp(hole, 'g')).filter((_, position) => position % 2 === 0);
  const count = statics.length - 1;
  if (count === 1 && !statics[0] && !statics[1])
    return [
      (values) => {
        const value = values[index];
        return value === nothing ? '' : `${name}="${escapeHtml(String(value ?? ''))}"`;
      },
      1,
    ];
  return [
    (values) => {
      let content = statics[0]!;
      for (let each = 0; each < count; each++) {
        const value = values[index + each];
        if (value === nothing) return '';
        content += escapeHtml(String(value ?? '')) + statics[each + 1]!;
      }
      return `${name}="${content}"`;
    },
    count,
  ];
}
