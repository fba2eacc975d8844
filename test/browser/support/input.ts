/** The reader's hands: real keys, a real mouse, and what the browser is told about the reader. */
import { nextFrame } from '@open-wc/testing';
import { executeServerCommand, sendKeys, sendMouse } from '@web/test-runner-commands';

/** Presses keys one after the other. */
export async function press(...keys: string[]): Promise<void> {
  // Firefox knows the key by what it types alone.
  for (const key of keys) await sendKeys({ press: key === 'Space' ? ' ' : key });
}

/** Presses keys together: `chord('Shift', 'Tab')`. */
export const chord = (...keys: string[]): Promise<unknown> => executeServerCommand('chord', keys);

/** One key after the other: WebKit's driver would hold all keys of a text down at once, and lose those that it has twice. */
export async function type(text: string): Promise<void> {
  for (const character of text) await sendKeys({ type: character });
}

/** Puts the focus in front of an element: the next Tab leads into it. */
export function focusBefore(element: Element): void {
  const start = document.createElement('button');
  start.textContent = 'Before';
  element.before(start);
  start.focus();
}

/** Clicks in the middle of an element, or wherever a pointer would hit it. */
export async function click(element: Element): Promise<void> {
  const { x, y, width, height } = await atRest(element);
  await sendMouse({ type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
}

/** Scrolls to an element until nothing moves it: what is drawn on the way, once it comes near, may push it away. */
async function atRest(element: Element): Promise<DOMRect> {
  let before: DOMRect | undefined;
  for (;;) {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    await nextFrame();
    const box = element.getBoundingClientRect();
    if (before && before.x === box.x && before.y === box.y) return box;
    before = box;
  }
}

/** Emulates these until the next call; without any, the browser is as it was. */
export const media = (features: Record<string, string> = {}): Promise<unknown> =>
  executeServerCommand('media', features);

export const viewport = (width: number, height = 800): Promise<unknown> =>
  executeServerCommand('viewport', { width, height });

/** A test that needs a server's command, or several; skipped, and counted so, in a browser that cannot do it. */
export function itCan(commands: string, name: string, test: () => unknown): void {
  it(name, async function () {
    for (const command of commands.split(' ')) {
      const answer = await executeServerCommand<{ able: boolean }, string>('can', command);
      if (!answer.able) this.skip();
    }
    await test();
  });
}

/** Makes the browser as it was, as far as it can be changed. */
export async function reset(): Promise<void> {
  const able = (command: string) => executeServerCommand<{ able: boolean }, string>('can', command);
  if ((await able('media')).able) await media();
  if ((await able('viewport')).able) await viewport(1024);
}
