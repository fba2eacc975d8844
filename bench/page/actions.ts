/** What a reader does, for every contestant alike; each step is followed by a frame. */
import { flatten } from './flatten.js';

/** Elements of the page and of all shadow roots in it. */
function deep(selector: string, root: ParentNode = document): HTMLElement[] {
  const found = [...root.querySelectorAll<HTMLElement>(selector)];
  for (const element of root.querySelectorAll('*'))
    if (element.shadowRoot) found.push(...deep(selector, element.shadowRoot));
  return found;
}

/** Resolves after the next frame has been drawn. */
const frame = () =>
  new Promise<void>((done) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done();
      port2.postMessage(0);
    }),
  );

/** Runs a step for each number below `count`, a frame apart, and waits until what it began has ended. */
async function steps(count: number, step: (index: number) => void): Promise<void> {
  for (let index = 0; index < count; index++) {
    step(index);
    await frame();
  }
  await new Promise((done) => setTimeout(done, 350));
}

/** The texts that are typed one after another. */
const queries = ['c', 'ce', 'cer', 'cert', 'certif', 'cert', 'c', ''];

/** Elements are looked for beforehand, so that no measure holds the search. */
let targets: HTMLElement[] = [];

async function aim(selector: string): Promise<number> {
  // A text field comes with the reader.
  deep('[part~=question]')[0]?.scrollIntoView({ block: 'end' });
  for (let waited = 0; waited < 20 && !deep(selector).length; waited++) await frame();
  targets = deep(selector);
  if (!targets.length) throw new Error(`Nothing on the page is ${selector}`);
  targets[0]!.scrollIntoView({ block: 'start' });
  return targets.length;
}

const click = (index: number) => targets[index % targets.length]!.click();

function type(index: number): void {
  const input = targets[0] as HTMLInputElement;
  input.value = queries[index % queries.length]!;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** Each has something to aim at, and a step. */
const actions: Record<string, { at: string; only?: number; step: (index: number) => void }> = {
  toggle: { at: '[part~=question]', step: click },
  // Each column up and down, so that rows move at every click.
  sort: { at: 'table[part~=table] > thead button', step: (index) => click(Math.floor(index / 2)) },
  filter: { at: 'input[part~=filter]', step: type },
  expand: {
    at: '[part~=toolbar] > button:has(~ [role=status])',
    step: (index) => targets[index % 2]!.click(),
  },
  change: { at: '[part~=value]', step: (index) => window.benchChange!(index) },
};

declare global {
  interface Window {
    bench: typeof bench;
    /** Set by a page: shows the same guide with one value changed, for an odd index, or as it was. */
    benchChange?: (index: number) => void;
  }
}

const bench = {
  flatten,
  steps,

  /** Brings what an action is about into sight. */
  aim: (action: string): Promise<number> => aim(actions[action]!.at),

  run: (action: string, count: number): Promise<void> => steps(count, actions[action]!.step),

  idle: (count: number): Promise<void> => steps(count, () => {}),

  /** Scrolls by most of a window a frame, until the end. */
  async scrollThrough(): Promise<void> {
    const page = document.scrollingElement!;
    for (let before = -1; page.scrollTop > before;) {
      before = page.scrollTop;
      scrollBy({ top: innerHeight * 0.9, behavior: 'instant' });
      await frame();
      await frame();
    }
    await steps(0, () => {});
  },

  /** What an action changes: the same before and after only when nothing has happened. */
  state(): string {
    const items = deep('[part~=item]') as (HTMLElement & { open?: boolean })[];
    const texts = (selector: string) => deep(selector).map((each) => each.textContent);
    return JSON.stringify([
      items.map((item) => [!!item.open, item.hidden]),
      texts('tbody > tr > th'),
      texts('[part~=value]'),
    ]);
  },

  /** What is on the page, in numbers, by which contestants can be compared. */
  shown(): { characters: number; questions: number; values: number; height: number } {
    const text = (node: Node): string => {
      if (node instanceof Text) return node.data;
      // The last is for paper and for readers without script.
      if (!(node instanceof Element) || node.matches('script, style, [role=status], details.origins'))
        return '';
      const inside =
        node instanceof HTMLSlotElement && node.assignedNodes().length
          ? node.assignedNodes()
          : (node.shadowRoot ?? node).childNodes;
      return [...inside].map(text).join('');
    };
    const content = document.querySelector('main')!;
    return {
      characters: text(content).replace(/\s+/g, '').length,
      questions: deep('[part~=question]').length,
      values: deep('[part~=value]').length,
      height: content.getBoundingClientRect().height,
    };
  },
};

window.bench = bench;
