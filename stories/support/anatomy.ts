/** A frame and a name around each part of an element that a page can style. */
import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import { entryOf } from './manifest.js';

const style = /* css */ `
  :host { display: block; position: relative; padding: 1.5rem; }
  [part='frames'] { position: absolute; inset: 0; pointer-events: none; }
  i { position: absolute; outline: 1.5px dashed #c2185b; border-radius: 2px; }
  b {
    position: absolute; padding: 0 0.4em; border-radius: 3px;
    background: #c2185b; color: #fff; font-size: 11px; line-height: 1.5; white-space: nowrap;
  }
`;

class PartNames extends HTMLElement {
  #frames = document.createElement('div');
  #observer = new ResizeObserver(() => this.#draw());
  #direction = new MutationObserver(() => this.#draw());

  connectedCallback(): void {
    if (!this.shadowRoot) {
      const root = this.attachShadow({ mode: 'open' });
      root.innerHTML = `<style>${style}</style><slot></slot>`;
      this.#frames.setAttribute('part', 'frames');
      // The names stand on the docs page as a table; here they are only drawn.
      this.#frames.ariaHidden = 'true';
      root.append(this.#frames);
      root.querySelector('slot')!.addEventListener('slotchange', this.#watch);
    }
    this.#watch();
    // Mirrored content may keep its size.
    this.#direction.observe(document.documentElement, { attributeFilter: ['dir'] });
  }

  disconnectedCallback(): void {
    this.#observer.disconnect();
    this.#direction.disconnect();
  }

  /** Content makes an element grow, whenever it comes. */
  #watch = (): void => {
    for (const element of this.children) this.#observer.observe(element);
  };

  #draw(): void {
    const [element] = this.children;
    if (!element?.shadowRoot) return;
    const origin = this.getBoundingClientRect();
    this.#frames.replaceChildren();
    const taken: DOMRect[] = [];
    // At the end of a part's first line, where it has less to cover.
    const isRtl = getComputedStyle(this).direction === 'rtl';
    for (const { name, inheritedFrom } of entryOf(element.localName).cssParts) {
      // Those that every section has would hide the element's own.
      if (inheritedFrom) continue;
      const box = element.shadowRoot.querySelector(`[part~='${name}']`)?.getBoundingClientRect();
      if (!box?.width) continue;
      const frame = place(document.createElement('i'), box.left - origin.left, box.top - origin.top);
      frame.style.width = `${box.width}px`;
      frame.style.height = `${box.height}px`;
      const label = document.createElement('b');
      label.textContent = name;
      this.#frames.append(frame, label);
      const { width } = label.getBoundingClientRect();
      const end = (isRtl ? box.left : Math.max(origin.left, box.right - width)) - origin.left;
      place(label, end, box.top - origin.top - 14);
      // Parts that end at the same place have their names side by side.
      for (let tries = 0; tries < 20; tries++) {
        const own = label.getBoundingClientRect();
        const other = taken.find((one) => overlap(one, own));
        if (!other) break;
        const beside = isRtl ? other.right + 2 : other.left - width - 2;
        // Where a narrow page has no more room, above.
        if (beside < origin.left || beside + width > origin.right)
          place(label, end, other.top - origin.top - own.height - 1);
        else place(label, beside - origin.left, own.top - origin.top);
      }
      taken.push(label.getBoundingClientRect());
    }
  }
}

function place(element: HTMLElement, left: number, top: number): HTMLElement {
  element.style.left = `${left}px`;
  element.style.top = `${top}px`;
  return element;
}

const overlap = (a: DOMRect, b: DOMRect) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

customElements.define('part-names', PartNames);

export const anatomy: Decorator = (story) => html`<part-names>${story()}</part-names>`;
