/**
 * The job posting of a page, now and whenever it changes. The only file of this layer that knows a
 * document; one observer serves all who listen to it, and is gone when the last of them is.
 */
import { choosePosting, parseJsonLd, postingsIn, type NoPosting } from './json-ld.js';
import type { Posting } from './posting.js';
import { readPosting } from './read-posting.js';

/** The posting, or why there is none. */
export interface PagePosting {
  posting?: Posting;
  reason?: NoPosting | 'selector';
}

const scripts = 'script[type^="application/ld+json" i]';

/** Who listens to a document, and what ends its observation. */
interface Watch {
  listeners: Set<() => void>;
  end(): void;
}
const watches = new WeakMap<Document, Watch>();
/** Broken texts that were warned about. */
const warned = new Set<string>();

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
    const texts = textsOf(document, selector);
    const key = `${texts && JSON.stringify([document.URL, texts])}`;
    if (key === last) return;
    last = key;
    listener(texts ? readTexts(texts, document.URL) : { reason: 'selector' });
  };
  const { listeners, end } = watches.get(document) ?? startWatch(document);
  listeners.add(look);
  look();
  return () => {
    if (listeners.delete(look) && !listeners.size) end();
  };
}

function startWatch(document: Document): Watch {
  const listeners = new Set<() => void>();
  const observer = new MutationObserver((records) => {
    if (!records.some(concernsScripts)) return;
    // Each by itself, so that one that fails silences no other.
    for (const listener of listeners) queueMicrotask(listener);
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  const watch: Watch = {
    listeners,
    end() {
      observer.disconnect();
      watches.delete(document);
    },
  };
  watches.set(document, watch);
  return watch;
}

const isScript = (node: Node | null) => node instanceof Element && node.matches(scripts);
const holdsScript = (node: Node) =>
  isScript(node) || (node instanceof Element && node.querySelector(scripts));

/** Pages change all the time: only what touches a script is worth a look. */
const concernsScripts = ({ target, addedNodes, removedNodes }: MutationRecord) =>
  isScript(target) || isScript(target.parentNode) || [...addedNodes, ...removedNodes].some(holdsScript);

/** What the scripts say, each once: two plugins often write the same posting. */
function textsOf(document: Document, selector: string | undefined): string[] | undefined {
  try {
    const roots = selector ? [...document.querySelectorAll(selector)] : [document.documentElement];
    const found = roots.flatMap((root) =>
      root.localName === 'script' ? root : [...root.querySelectorAll(scripts)],
    );
    return [...new Set(found.map((script) => script.textContent!.trim()))].filter(Boolean);
  } catch {
    return undefined;
  }
}

function readTexts(texts: readonly string[], url: string): PagePosting {
  const postings = texts.flatMap((text) => {
    const data = parseJsonLd(text);
    if (data === undefined && !warned.has(text)) {
      warned.add(text);
      console.warn('career-path: broken JSON-LD on this page is skipped:', text.slice(0, 200));
    }
    return postingsIn(data);
  });
  const { chosen, reason } = choosePosting(postings, url);
  return chosen ? { posting: readPosting(chosen.value) } : { reason: reason! };
}
