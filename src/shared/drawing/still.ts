/**
 * What stands still: drawn once and left alone until what it was drawn from changes. Lit keeps something for
 * every place in a template that could change. Of a guide nearly nothing does, so it is parsed as markup, and a further
 * guide on a page costs little more than its nodes.
 */
import { html, isServer, noChange, render } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import { gets, markupOf, type Property } from './markup.js';

/** Whether the nodes of a server are being taken over, which needs Lit's own places in them. */
export const adopting = { now: false };

/** What is drawn once is so with all that it holds. */
let isDrawing = false;

function parsed(view: unknown): DocumentFragment {
  const properties: Property[] = [];
  const strings = [markupOf(view, properties)];
  const fragment = new DocumentFragment();
  // Through Lit, so that a page with Trusted Types has one policy to allow; without the copy that it makes of a template.
  render(html(Object.assign(strings, { raw: strings })), new DocumentFragment(), {
    creationScope: {
      importNode: (content: DocumentFragment) => {
        fragment.append(content);
        return content;
      },
    } as Document,
  });
  if (properties.length)
    fragment.querySelectorAll(`[${gets}]`).forEach((element, index) => {
      element.removeAttribute(gets);
      const [name, value] = properties[index]!;
      (element as Element & Record<string, unknown>)[name] = value;
    });
  return fragment;
}

class Still extends Directive {
  #from: readonly unknown[] | undefined;

  override render(_from: readonly unknown[], draw: () => unknown): unknown {
    return draw();
  }

  override update(_part: unknown, [from, draw]: Parameters<this['render']>): unknown {
    const before = this.#from;
    this.#from = from;
    if (from.length === before?.length && from.every((each, index) => each === before[index]))
      return noChange;
    if (adopting.now) return draw();
    isDrawing = true;
    try {
      return parsed(draw());
    } finally {
      isDrawing = false;
    }
  }
}

const once = directive(Still);

/**
 * @param from All that the drawing depends on; it is drawn anew, from nothing, when one of these is another.
 * @param draw Without listeners: events are the element's to hear, at its root.
 */
export const still = (from: readonly unknown[], draw: () => unknown): unknown =>
  isServer || isDrawing ? draw() : once(from, draw);
