/** `<salary-table ${given(args)}>`: a story's arguments as an element's attributes and properties. */
import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

class Given extends Directive {
  #before: string[] = [];

  render(_args: Record<string, unknown>) {
    return noChange;
  }

  override update({ element }: ElementPart, [args]: [Record<string, unknown>]) {
    const names = Object.keys(args);
    for (const name of new Set([...this.#before, ...names])) give(element, name, args[name]);
    this.#before = names;
    return noChange;
  }
}

/** Data becomes a property; everything else an attribute, as a page would write it. */
function give(element: Element, name: string, value: unknown): void {
  if (typeof value === 'object' || name === 'data' || name === 'guide')
    Object.assign(element, { [name]: value });
  else if (value === undefined || value === null || value === false || value === '')
    element.removeAttribute(name);
  else element.setAttribute(name, value === true ? '' : String(value));
}

export const given = directive(Given);
