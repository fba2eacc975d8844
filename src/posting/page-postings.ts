/**
 * The job posting of a page, now and whenever it changes. The only file of this layer that knows a
 * document; one observer serves all who listen to it, and is gone when the last of them is.
 */
import type { Cursor } from './cursor.js';
import { choosePosting, parseJsonLd, postingsIn, type NoPosting } from './json-ld.js';
import type { Posting } from './posting.js';
import { readPosting } from './read-posting.js';

/** The posting, or why there is none. */
export interface PagePosting {
  posting?: Posting;
  reason?: NoPosting | 'selector';
}

const scripts = 'script[type^="application/ld+json" i]';

interface Watch {
  observer: MutationObserver;
  listeners: Set<() => void>;
}
const watches = new WeakMap<Document, Watch>();
/** Scripts by the broken text that was warned about, so that each is named once. */
const warned = new WeakMap<Element, string>();

/**
 * Calls back with the page's posting, at once and after each change.
 * @param selector Where to look: scripts, or what holds them; without it everywhere in the document.
 * @returns what ends that.
 */
export function watchPosting(
  document: Document,
  selector: string | undefined,
  listener: (found: PagePosting) => void,
): () => void {
  let last: string | undefined;
  const look = () => {
    const found = scriptsOf(document, selector);
    const key = found && JSON.stringify([document.URL, ...found.map((script) => script.textContent)]);
    if (last !== undefined && key === last) return;
    last = key ?? '';
    listener(found ? readScripts(found, document.URL) : { reason: 'selector' });
  };
  const watch = watches.get(document) ?? startWatch(document);
  watch.listeners.add(look);
  look();
  return () => {
    watch.listeners.delete(look);
    if (watch.listeners.size || watches.get(document) !== watch) return;
    watch.observer.disconnect();
    watches.delete(document);
  };
}

function startWatch(document: Document): Watch {
  const listeners = new Set<() => void>();
  const observer = new MutationObserver((records) => {
    if (!records.some(concernsScripts)) return;
    for (const listener of [...listeners]) {
      try {
        listener();
      } catch (error) {
        // As with event listeners: the page hears of it, and the others are called.
        reportError(error);
      }
    }
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  const watch = { observer, listeners };
  watches.set(document, watch);
  return watch;
}

const holdsScript = (node: Node) =>
  node instanceof Element && (node.matches(scripts) || !!node.querySelector(scripts));

/** Pages change all the time: only what touches a script is worth a look. */
const concernsScripts = ({ target, addedNodes, removedNodes }: MutationRecord) =>
  !!(target instanceof Element ? target : target.parentElement)?.matches(scripts) ||
  [...addedNodes, ...removedNodes].some(holdsScript);

function scriptsOf(document: Document, selector: string | undefined): Element[] | undefined {
  if (!selector) return [...document.querySelectorAll(scripts)];
  try {
    const roots = [...document.querySelectorAll(selector)];
    return [
      ...new Set(
        roots.flatMap((root) => (root.localName === 'script' ? root : [...root.querySelectorAll(scripts)])),
      ),
    ];
  } catch {
    return undefined;
  }
}

function readScripts(found: readonly Element[], url: string): PagePosting {
  const texts = new Set<string>();
  const postings: Cursor[] = [];
  for (const script of found) {
    const text = script.textContent ?? '';
    // Two plugins often write the same posting.
    if (!text.trim() || texts.size === texts.add(text).size) continue;
    const data = parseJsonLd(text);
    if (data !== undefined) postings.push(...postingsIn(data));
    else if (warned.get(script) !== text) {
      warned.set(script, text);
      console.warn('career-path: a JSON-LD script on this page could not be read and is skipped.', script);
    }
  }
  const { chosen, reason } = choosePosting(postings, url);
  return chosen ? { posting: readPosting(chosen.value) } : { reason: reason! };
}
