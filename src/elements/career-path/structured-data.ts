/**
 * A guide as structured data in the page's head, for search engines. A chunk of its own: a page that does not ask for it
 * never loads it.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { escapeJson } from '../../export/escape.js';
import { jsonLd } from '../../export/jsonld.js';
import type { CareerGuide } from '../../model/guide-schema.js';
import { isSame, nodesIn, type Node } from './said.js';

/** What an element says about it. */
export interface StructuredHost extends ReactiveControllerHost, HTMLElement {
  structuredData?: unknown;
  sections?: string | null;
}

/** Keeps what one element's guide says of itself in its document, as long as it is shown there. */
export class StructuredData implements ReactiveController {
  readonly #host: StructuredHost;
  readonly #guide: () => CareerGuide | undefined;
  #board: Board | undefined;
  #inputs: readonly unknown[] | undefined;

  /** @param guide What is shown at the time. */
  constructor(host: StructuredHost, guide: () => CareerGuide | undefined) {
    this.#host = host;
    this.#guide = guide;
    host.addController(this);
    this.hostUpdated();
  }

  hostUpdated(): void {
    const { structuredData: asked, sections, ownerDocument, isConnected } = this.#host;
    const guide = isConnected && (asked || asked === '') ? this.#guide() : undefined;
    const inputs = guide && [ownerDocument, guide, `${asked}`, sections];
    if (inputs ? inputs.every((each, index) => each === this.#inputs?.[index]) : !this.#inputs) return;
    this.#inputs = inputs;
    const before = this.#board;
    this.#board = guide && Board.of(ownerDocument);
    if (before !== this.#board) before?.put(this);
    if (!guide) return;
    const options = { sections: sections?.match(/\S+/g) ?? undefined, faq: /^\s*faq\s*$/.test(`${asked}`) };
    this.#board!.put(this, jsonLd(guide, options)['@graph'] as Node[]);
  }

  hostDisconnected(): void {
    // An element that is only being moved is connected again by then.
    queueMicrotask(() => this.hostUpdated());
  }
}

export { StructuredData as Part };

const boards = new WeakMap<Document, Board>();

const selector = 'script[type^="application/ld+json" i]';

/**
 * What all guides of a document say there. Nothing is said that the page says itself, or another copy of this library: what
 * counts is what stands in the document.
 */
class Board {
  static of(document: Document): Board {
    const board = boards.get(document) ?? new Board(document);
    boards.set(document, board);
    return board;
  }

  readonly #document: Document;
  /** What each element has to say, in the order they came. */
  readonly #wanted = new Map<object, readonly Node[]>();
  readonly #scripts = new Map<string, HTMLScriptElement>();
  #observer: MutationObserver | undefined;
  #isRefused = false;

  constructor(document: Document) {
    this.#document = document;
  }

  /** Takes what an element has to say now; without it, nothing any more. */
  put(who: object, graph?: readonly Node[]): void {
    if (graph) this.#wanted.set(who, graph);
    else this.#wanted.delete(who);
    this.#settle();
    if (!this.#wanted.size) {
      this.#observer?.disconnect();
      this.#observer = undefined;
    } else if (!this.#observer) {
      // The page's own may come, and go, later.
      this.#observer = new MutationObserver((records) => records.some(concernsScripts) && this.#settle());
      this.#observer.observe(this.#document, { childList: true, characterData: true, subtree: true });
    }
  }

  #settle(): void {
    const own = new Set<Element>(this.#scripts.values());
    const said = [...this.#document.querySelectorAll(selector)]
      .filter((script) => !own.has(script))
      .flatMap((script) => nodesIn(script.textContent!));
    const texts = new Set<string>();
    for (const graph of this.#wanted.values()) {
      const unsaid = graph.filter((node) => !said.some((other) => isSame(node, other)));
      said.push(...unsaid);
      if (unsaid[0])
        texts.add(escapeJson(JSON.stringify({ '@context': 'https://schema.org', '@graph': unsaid })));
    }
    for (const [text, script] of this.#scripts)
      if (!texts.has(text)) {
        script.remove();
        this.#scripts.delete(text);
      }
    for (const text of texts) if (!this.#scripts.has(text)) this.#add(text);
  }

  #add(text: string): void {
    if (this.#isRefused) return;
    const script = this.#document.createElement('script');
    script.type = 'application/ld+json';
    try {
      script.text = text;
    } catch {
      // Trusted Types. Asked once only: each time, the browser reports it as a violation of the page's policy.
      this.#isRefused = true;
      console.warn(
        '<career-path> structured-data: Trusted Types do not let a script write it here. Let the server write it: docs/ssr.md, “Structured data”.',
      );
      return;
    }
    this.#scripts.set(text, script);
    this.#document.head.append(script);
  }
}

const isScript = (node: globalThis.Node | null) => !!(node as Element | null)?.matches?.(selector);

/** Pages change all the time: only what touches such a script is worth a look. */
const concernsScripts = ({ target, addedNodes, removedNodes }: MutationRecord) =>
  isScript(target) ||
  isScript(target.parentNode) ||
  [...addedNodes, ...removedNodes].some(
    (node) => isScript(node) || (node as Element).querySelector?.(selector),
  );
