/** The reader's hands: real keys, a real mouse, and what the browser is told about the reader. */
import { nextFrame } from '@open-wc/testing';
import { executeServerCommand, sendKeys, sendMouse } from '@web/test-runner-commands';

/** Presses keys one after the other. */
export async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
}

/** Presses keys together: `chord('Shift', 'Tab')`. */
export const chord = (...keys: string[]): Promise<unknown> => executeServerCommand('chord', keys);

export const type = (text: string): Promise<void> => sendKeys({ type: text });

/** Puts the focus in front of an element: the next Tab leads into it. */
export function focusBefore(element: Element): void {
  const start = document.createElement('button');
  start.textContent = 'Before';
  element.before(start);
  start.focus();
}

/** Clicks in the middle of an element, or wherever a pointer would hit it. */
export async function click(element: Element): Promise<void> {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  await nextFrame();
  const { x, y, width, height } = element.getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
}

/** Emulates these until the next call; without any, the browser is as it was. */
export const media = (features: Record<string, string> = {}): Promise<unknown> =>
  executeServerCommand('media', features);

export const viewport = (width: number, height = 800): Promise<unknown> =>
  executeServerCommand('viewport', { width, height });
