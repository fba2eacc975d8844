/**
 * Elements that a server has rendered. Such an element is complete as it stands, so it sleeps: it draws nothing and
 * loads nothing until the reader comes to it, or the page changes it. Then it takes over the nodes that are there.
 * A chunk of its own, for pages that have such elements.
 */
import { hydrate } from '@lit-labs/ssr-client';
import type { LitElement, ReactiveController } from 'lit';
import type { GuideElement, Nap } from './guide-element.js';
import type { GuideSource } from './guide-source.js';
import { sectionConnected } from './section-connected.js';
import { adopting } from './still.js';

/** What the classes keep to themselves, as seen from here. */
interface Sleeper extends HTMLElement {
  nap?: Nap | undefined;
  readonly source: GuideSource;
  readonly renderRoot: ShadowRoot;
  readonly renderOptions: LitElement['renderOptions'];
  requestUpdate(name?: PropertyKey, old?: unknown, options?: object): void;
  performUpdate(): void;
  update(changed: unknown): void;
  render(): unknown;
  addController(controller: ReactiveController): void;
  /** Brings what else will be needed. */
  stir?(): unknown;
}

type Properties = Record<PropertyKey, unknown>;

/** With another one of these an element shows something else, and the server's nodes are of no use. */
const contentProperties = new Set<PropertyKey>(['data', 'guide', 'src', 'occupation', 'sections']);

/** What readers do before they use something: it is ready when they do. */
const approaches = ['pointerover', 'pointerdown', 'touchstart', 'focusin', 'keydown'];

const wakers = new WeakMap<EventTarget, () => Promise<unknown>>();

/** Watches over the sleep of an element, once. */
export function sleep(element: GuideElement): void {
  const host = element as unknown as Sleeper;
  const { nap, renderRoot: root } = host;
  if (!nap || wakers.has(host)) return;
  const { changes } = nap;
  const awake = new AbortController();
  const listen = (type: string, listener: (event: Event) => void) =>
    host.addEventListener(type, listener, { capture: true, passive: false, signal: awake.signal });

  let waking: Promise<unknown> | undefined;
  const wake = () => (waking ??= rise(host, awake).finally(() => (waking = undefined)));
  wakers.set(host, wake);

  /** The element, and the section in it that the reader is at. */
  const wakeAlong = async (path: readonly EventTarget[]): Promise<void> => {
    await wake();
    for (const node of path.slice(0, path.indexOf(host)) as HTMLElement[]) {
      if (!node.localName?.includes('-') || host.contains(node)) continue;
      await customElements.whenDefined(node.localName);
      sleep(node as GuideElement);
      await wakers.get(node)?.();
    }
  };

  /** A button whose code has not come yet is pressed once it has. */
  const press = async (path: readonly EventTarget[]): Promise<void> => {
    const control = controlIn(host, path);
    await wakeAlong(path);
    control?.click();
  };

  for (const type of approaches) listen(type, (event) => void wakeAlong(event.composedPath()));
  listen('click', (event) => {
    const { ctrlKey, metaKey, shiftKey, altKey } = event as MouseEvent;
    const path = event.composedPath();
    if (ctrlKey || metaKey || shiftKey || altKey || !controlIn(host, path)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    void press(path);
  });
  // A section of the page's own needs the guide.
  listen(sectionConnected, ({ target }) => host !== target && host.contains(target as Node) && void wake());

  const { requestUpdate } = host;
  host.requestUpdate = (name, old, options) => {
    requestUpdate.call(host, name, old, options);
    if (name && isChange(host, name, old)) void wake();
  };

  const followHash = () => {
    if (host.nap && leadsInto(root)) void wake();
  };
  host.addController({
    hostConnected: () => addEventListener('hashchange', followHash),
    hostDisconnected: () => removeEventListener('hashchange', followHash),
  });

  // What happened before this code was there.
  followHash();
  const pressed = nap.click && controlIn(host, nap.click);
  if (pressed) {
    // The browser has opened it already, empty; pressing the button again would close it.
    (pressed.getRootNode() as ShadowRoot).querySelector<HTMLElement>(':popover-open')?.hidePopover();
    if (pressed.localName === 'button') void press(nap.click!);
  }
  if (
    changes.some(([name, old]) => isChange(host, name, old)) ||
    inputsIn(root).some(isTouched) ||
    [...host.querySelectorAll('*')].some((each) => 'inherited' in each)
  )
    void wake();
}

/** Makes the data ready, takes over the server's nodes, and only then applies what the page has changed. */
async function rise(host: Sleeper, awake: AbortController): Promise<void> {
  const { source, nap, renderRoot: root } = host;
  if (!nap) return;
  source.hostUpdate();
  await Promise.all([source.settled, host.stir?.()]);
  if (!host.nap || !host.isConnected) return;
  // What the server has rendered is better than nothing, and the next time there may be data.
  if (source.state !== 'ready' && source.state !== 'partial') return source.retry();

  awake.abort();
  const before = new Map<PropertyKey, unknown>();
  for (const [name, old] of nap.changes)
    if (isChange(host, name, old) && !before.has(name)) before.set(name, old);
  const isOther = [...before.keys()].some((name) => contentProperties.has(name));
  const inputs = inputsIn(root).map((input) => [input, input.value, input.checked] as const);
  const properties = host as unknown as Properties;
  const now = [...before.keys()].map((name) => [name, properties[name]] as const);
  if (!isOther) for (const [name, old] of before) properties[name] = old;

  // Both were put over those of the class.
  delete (host as Partial<Sleeper>).requestUpdate;
  host.nap = undefined;
  host.update = (changed) => {
    delete (host as Partial<Sleeper>).update;
    try {
      if (isOther) throw undefined;
      adopting.now = true;
      hydrate(host.render(), root, host.renderOptions);
    } catch {
      // Rendered by another version, or from other data: drawn anew, under the same styles.
      root.replaceChildren(...root.querySelectorAll(':scope > style, :scope > link'));
    } finally {
      adopting.now = false;
    }
    host.update(changed);
  };
  host.requestUpdate();
  host.performUpdate();

  for (const [name, value] of now) properties[name] = value;
  for (const [input, value, checked] of inputs) {
    if (input.value !== value) {
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    }
    if (checked && !input.checked) {
      input.checked = true;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }
  }
}

/** The button or link of the element itself, or of a section in it, that an event went to. */
function controlIn(host: Sleeper, path: readonly EventTarget[]): HTMLElement | undefined {
  const inside = path.slice(0, path.indexOf(host)) as Node[];
  if (inside.some((node) => host.contains(node))) return undefined;
  return inside.find((node): node is HTMLElement => /^(BUTTON|A)$/i.test(node.nodeName));
}

/** The guide that a section is in tells it for the first time what it was rendered with. */
const isChange = (host: Sleeper, name: PropertyKey, old: unknown): boolean =>
  (host as unknown as Properties)[name] !== old &&
  !(name === 'inherited' && !(old as { guide?: unknown } | undefined)?.guide);

const inputsIn = (root: ShadowRoot) => [...root.querySelectorAll('input')];

const isTouched = ({ value, defaultValue, checked, defaultChecked }: HTMLInputElement) =>
  value !== defaultValue || checked !== defaultChecked;

/** Whether the page's address may be a link to a section; once awake, the guide looks closer. */
const leadsInto = (root: ShadowRoot) =>
  [...root.querySelectorAll('.section')].some(({ id }) => location.hash.includes(`.${id}`));
