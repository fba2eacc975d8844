/**
 * What stands still: drawn once and left alone until what it was drawn from changes. Lit keeps something for
 * every place in a template that could change. Of a guide nearly nothing does, so all of that is forgotten after drawing,
 * and a further guide on a page costs little more than its nodes.
 */
import { html, isServer, noChange, render } from 'lit';
import { Directive, directive } from 'lit/directive.js';

/** Whether the nodes of a server are being taken over, which needs Lit's own places in them. */
export const adopting = { now: false };

class Still extends Directive {
  #from: readonly unknown[] | undefined;

  override render(_from: readonly unknown[], draw: () => unknown, _host: object): unknown {
    return draw();
  }

  override update(_part: unknown, [from, draw, host]: Parameters<this['render']>): unknown {
    const before = this.#from;
    this.#from = from;
    if (from.length === before?.length && from.every((each, index) => each === before[index]))
      return noChange;
    if (adopting.now) return draw();
    const [drawing, drawn] = [new DocumentFragment(), new DocumentFragment()];
    render(html`${draw()}`, drawing, { host });
    // Lit keeps what it knows at the node that it has drawn into, which ends here; so do the marks of its places.
    const marks = document.createTreeWalker(drawing, NodeFilter.SHOW_COMMENT);
    for (let mark = marks.nextNode() as Comment | null; mark;) {
      const next = marks.nextNode() as Comment | null;
      mark.remove();
      mark = next;
    }
    drawn.append(drawing);
    return drawn;
  }
}

const once = directive(Still);

/**
 * @param from All that the drawing depends on; it is drawn anew, from nothing, when one of these is another.
 * @param host What is `this` in listeners.
 */
export const still = (from: readonly unknown[], draw: () => unknown, host: object): unknown =>
  isServer ? draw() : once(from, draw, host);
