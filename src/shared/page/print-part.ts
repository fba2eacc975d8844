import type { LitElement } from 'lit';

let frame: HTMLIFrameElement | undefined;

/**
 * Prints one part of an element and nothing of the page around it: a copy in a frame of its own, with the
 * element's styles. No script runs in it, and nothing is requested, so strict pages allow it.
 */
export function printPart(host: LitElement, selector: string, title: string): void {
  const part = host.renderRoot.querySelector<HTMLElement>(selector)!;
  const { elementStyles } = host.constructor as typeof LitElement;
  frame?.remove();
  const made = (frame = document.createElement('iframe'));
  // Firefox has an empty document of its own only after this event; a frame that is not rendered prints nothing.
  made.onload = () => {
    const view = made.contentWindow as (Window & typeof globalThis) | null;
    if (!view) return;
    const page = view.document;
    page.title = title;
    page.adoptedStyleSheets = elementStyles.map((style) => {
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(String(style));
      return sheet;
    });
    const { direction, fontFamily } = getComputedStyle(part);
    Object.assign(page.body.style, { direction, fontFamily });
    page.documentElement.dir = direction;
    page.body.className = 'base';
    page.body.append(page.importNode(part, true));
    view.onafterprint = () => made.remove();
    view.print();
  };
  made.ariaHidden = 'true';
  made.tabIndex = -1;
  Object.assign(made.style, { position: 'fixed', inset: 'auto 100% 100% auto', border: 0, opacity: 0 });
  document.body.append(made);
}
