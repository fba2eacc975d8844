/**
 * Elements that a server has rendered. Such an element is complete as it stands, so it sleeps: it draws nothing and
 * loads nothing until the reader comes to it, or the page changes it. Then it takes over the nodes that are there.
 * A chunk of its own, for pages that have such elements.
 */
import { hydrate } from '@lit-labs/ssr-client';
import type { LitElement, ReactiveController } from 'lit';
import type { GuideElement, Inherited } from './guide-element.js';
import type { GuideSource } from '../source/guide-source.js';
import { sectionConnected } from './section-connected.js';
import { adopting } from '../drawing/still.js';

/** What the classes keep to themselves, as seen from here. */
interface Sleeper extends HTMLElement {
  readonly source: GuideSource;
  readonly internals: ElementInternals;
  readonly renderRoot: ShadowRoot;
  readonly renderOptions: LitElement['renderOptions'];
  /** An element's own one says that it sleeps. */
  shouldUpdate?(changed: ReadonlyMap<PropertyKey, unknown>): boolean;
  requestUpdate(): void;
  performUpdate(): void;
  update(changed: unknown): void;
  render(): unknown;
  addController(controller: ReactiveController): void;
  /** Brings what else will be needed. */
  firstUpdated(): unknown;
}

/** An element with its properties by name. */
type Properties = HTMLElement & Record<PropertyKey, unknown>;

/** With another one of these an element shows something else, and the server's nodes are of no use. */
const contentProperties = new Set<PropertyKey>([
  'data',
  'guide',
  'src',
  'occupation',
  'sections',
  'id',
  'lang',
]);

/** What readers do before they use something, so that it is ready when they do, and what is done without that. */
const approaches = ['pointerover', 'pointerdown', 'touchstart', 'focusin', 'keydown', 'input'];

const wakers = new WeakMap<EventTarget, () => Promise<unknown>>();

/** Each element as the server had it. */
const twins = new WeakMap<Sleeper, Properties>();

/**
 * Watches over the sleep of an element, once.
 * @param clicked Where the reader's first click went, before this code was there.
 */
export function sleep(element: GuideElement, clicked: readonly EventTarget[] = []): void {
  const host = element as unknown as Sleeper;
  const { renderRoot: root } = host;
  if (!isAsleep(host) || wakers.has(host)) return;
  twins.set(host, twinOf(host));
  host.internals.states?.add('ready');
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

  host.shouldUpdate = (changed) => {
    if (changed.size && changesOf(host).length) void wake();
    return false;
  };

  const followHash = () => {
    if (isAsleep(host) && leadsInto(root)) void wake();
  };
  host.addController({
    hostConnected: () => addEventListener('hashchange', followHash),
    hostDisconnected: () => removeEventListener('hashchange', followHash),
  });

  // What happened before this code was there.
  followHash();
  const pressed = controlIn(host, clicked);
  if (pressed) {
    // The browser has opened it already, empty; pressing the button again would close it.
    (pressed.getRootNode() as ShadowRoot).querySelector<HTMLElement>(':popover-open')?.hidePopover();
    if (pressed.localName === 'button') void press(clicked);
  }
  if (
    changesOf(host).length ||
    inputsIn(root).some(isTouched) ||
    [...host.querySelectorAll('*')].some((each) => 'inherited' in each)
  )
    void wake();
}

/** Makes the data ready, takes over the server's nodes, and only then applies what the page has changed. */
async function rise(host: Sleeper, awake: AbortController): Promise<void> {
  const { source, renderRoot: root, internals } = host;
  if (!isAsleep(host)) return;
  source.hostUpdate();
  await Promise.all([source.settled, host.firstUpdated()]);
  if (!isAsleep(host) || !host.isConnected) return;
  // What the server has rendered is better than nothing, and the next time there may be data.
  if (source.state !== 'ready' && source.state !== 'partial') return source.retry();

  awake.abort();
  const sections = [...root.querySelectorAll<Sleeper & GuideElement>('[prerendered]')];
  for (const section of sections) sleep(section);
  const properties = host as unknown as Properties;
  const twin = twins.get(host)!;
  const changes = changesOf(host);
  const isOther = changes.some((name) => contentProperties.has(name));
  const inputs = inputsIn(root).map((input) => [input, input.value, input.checked] as const);
  const now = changes.map((name) => [name, properties[name]] as const);
  if (!isOther) for (const name of changes) properties[name] = twin[name];

  internals.states?.delete('ready');
  // Where figures come from it says itself from now on.
  root.querySelector('details.origins')?.removeAttribute('class');
  // It was put over the one of the class.
  delete host.shouldUpdate;
  host.update = (changed) => {
    delete (host as Partial<Sleeper>).update;
    try {
      if (isOther) throw undefined;
      adopting.now = true;
      hydrate(host.render(), root, host.renderOptions);
    } catch {
      // Rendered by another version, or from other data: drawn anew, under the same styles.
      root.replaceChildren(...root.querySelectorAll('style, link'));
    } finally {
      adopting.now = false;
    }
    host.update(changed);
  };
  host.requestUpdate();
  host.performUpdate();

  for (const section of sections) changesOf(section);
  for (const [name, value] of now) properties[name] = value;
  for (const [input, value, checked] of inputs) {
    if (input.value !== value) {
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    }
    if (checked && !input.checked) input.click();
  }
}

/** The button or link of the element itself, or of a section in it, that an event went to. */
function controlIn(host: Sleeper, path: readonly EventTarget[]): HTMLElement | undefined {
  const inside = path.slice(0, path.indexOf(host)) as Node[];
  if (inside.some((node) => host.contains(node))) return undefined;
  return inside.find((node): node is HTMLElement => /^(BUTTON|A)$/i.test(node.nodeName));
}

const isAsleep = (host: Sleeper) => Object.hasOwn(host, 'shouldUpdate');

/** As its class makes it, with the attributes that the server gave it. */
function twinOf(host: Sleeper): Properties {
  const twin = new (host.constructor as new () => Properties)();
  for (const [name, value] of new URLSearchParams(host.getAttribute('prerendered') ?? ''))
    twin.setAttribute(name, value);
  return twin;
}

/** The properties of the page's that are not as they were when the server rendered, by name. */
function changesOf(host: Sleeper): PropertyKey[] {
  const twin = twins.get(host);
  if (!twin) return [];
  const now = host as unknown as Properties;
  // The guide that a section is in tells it for the first time what it was rendered with.
  if (!(twin.inherited as Inherited | undefined)?.guide) twin.inherited = now.inherited;
  const { elementProperties } = host.constructor as typeof LitElement;
  // An element's own state is the one it was made with as long as it sleeps, and no two share the objects in it.
  const given = [...elementProperties].flatMap(([name, { state }]) => (state ? [] : [name]));
  return [...given, 'id', 'lang'].filter((name) => now[name] !== twin[name]);
}

const inputsIn = (root: ShadowRoot) => [...root.querySelectorAll('input')];

const isTouched = ({ value, defaultValue, checked, defaultChecked }: HTMLInputElement) =>
  value !== defaultValue || checked !== defaultChecked;

/** Whether the page's address may be a link to a section; once awake, the guide looks closer. */
const leadsInto = (root: ShadowRoot) =>
  [...root.querySelectorAll('.section')].some(({ id }) => location.hash.includes(`.${id}`));
