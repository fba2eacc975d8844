import { waitFor, within } from 'storybook/test';

/**
 * Queries inside an element's shadow root, once it shows its content.
 * @param content What stands there when it does; the section, if nothing else is said.
 */
export function inside(canvas: HTMLElement, tag: string, content = '[part=section]') {
  return waitFor(() => {
    const found = canvas.querySelector(tag)?.shadowRoot?.querySelector<HTMLElement>(content);
    if (!found) throw new Error(`<${tag}> does not show ${content} yet.`);
    return within(found);
  });
}
