/** What a reader meets on the page, through all shadow roots: elements by role and name, and text in sight. */
import { expect } from '@open-wc/testing';
import 'axe-core/axe.min.js';
import { waitUntil } from './wait.js';

/** An element where the page shows it: in shadow roots, and slotted into them. */
interface AxeNode {
  readonly actualNode: HTMLElement;
  readonly children: readonly AxeNode[];
}

/** What is used of axe. */
interface Axe {
  setup(node: Element): AxeNode;
  teardown(): void;
  readonly commons: {
    readonly aria: { getRole(node: AxeNode): string | null };
    readonly dom: { isVisibleToScreenReaders(node: AxeNode): boolean };
    readonly text: { accessibleTextVirtual(node: AxeNode): string };
  };
}
const { axe } = window as unknown as { axe: Axe };

type Name = string | RegExp;

function* allIn(node: AxeNode): Generator<AxeNode> {
  if (node.actualNode.nodeType === Node.ELEMENT_NODE) yield node;
  for (const child of node.children) yield* allIn(child);
}

/** An element and what is in it; some roles depend on what is around it, so the whole page is read. */
function* from(root: Element): Generator<AxeNode> {
  const page = axe.setup(root.ownerDocument.documentElement);
  for (const node of allIn(page)) if (node.actualNode === root) return yield* allIn(node);
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** All with that role that assistive technology gets, with their names. */
function read(root: Element, role: string): { element: HTMLElement; name: string }[] {
  const { aria, dom, text } = axe.commons;
  try {
    return [...from(root)]
      .filter((node) => aria.getRole(node) === role && dom.isVisibleToScreenReaders(node))
      .map((node) => ({ element: node.actualNode, name: oneLine(text.accessibleTextVirtual(node)) }));
  } finally {
    axe.teardown();
  }
}

const isNamed = (name: string, wanted: Name | undefined) =>
  wanted === undefined || (typeof wanted === 'string' ? name === wanted : wanted.test(name));

/** All with that role, and that name where one is given. */
export const allBy = (root: Element, role: string, name?: Name): HTMLElement[] =>
  read(root, role)
    .filter((each) => isNamed(each.name, name))
    .map(({ element }) => element);

/** The one with that role and name; where there is none or more than one, the error says what there is. */
export function by<T extends HTMLElement = HTMLElement>(root: Element, role: string, name?: Name): T {
  const all = read(root, role);
  const found = all.filter((each) => isNamed(each.name, name));
  const names = all.map((each) => JSON.stringify(each.name)).join(', ');
  expect(found, `${role} ${name ?? ''}; there are: ${names}`).to.have.length(1);
  return found[0]!.element as T;
}

/** The names of all with that role, in order. */
export const namesOf = (root: Element, role: string): string[] => read(root, role).map(({ name }) => name);

/** Waits until there is one with that role and name. */
export async function appears<T extends HTMLElement = HTMLElement>(
  root: Element,
  role: string,
  name?: Name,
): Promise<T> {
  await waitUntil(() => allBy(root, role, name).length, `no ${role} ${name ?? ''} appeared`);
  return by<T>(root, role, name);
}

const isRendered = (element: Element) =>
  element.checkVisibility({ visibilityProperty: true }) || getComputedStyle(element).display === 'contents';

/** The text of what is rendered, in the order of the page, with single blanks. */
export function textOf(root: Element): string {
  const text = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
    if (!(node instanceof Element) || !isRendered(node)) return '';
    const slotted = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
    const inner = slotted.length ? slotted : [...(node.shadowRoot ?? node).childNodes];
    const joined = inner.map(text).join('');
    return getComputedStyle(node).display.startsWith('inline') ? joined : ` ${joined} `;
  };
  return oneLine(text(root));
}

/** Waits until that text can be read. */
export const reads = (root: Element, text: string | RegExp): Promise<void> =>
  waitUntil(
    () => (typeof text === 'string' ? textOf(root).includes(text) : text.test(textOf(root))),
    `it never read ${text}`,
  );

/** The innermost element that has the focus. */
function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** Waits until the focus is there; where it has to stay, wait for what could take it away before. */
export async function expectFocus(wanted: Element): Promise<void> {
  // Whether it came is said below, with where it is instead.
  await waitUntil(() => focused() === wanted).catch(() => {});
  const found = focused();
  const name = (element: Element | null) => element?.outerHTML.replace(/<!--.*?-->|\s+/g, ' ').slice(0, 200);
  // Elements themselves are not compared: what `expect` would print of two that differ has no end.
  expect(found === wanted, `the focus is on ${name(found)}, not on ${name(wanted)}`).to.equal(true);
}
