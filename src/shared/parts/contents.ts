/** The contents of a guide: links to its sections, with a mark at the one that the reader has come to. */
import { html, type LitElement, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { still } from '../drawing/still.js';

type ContentsHost = ReactiveControllerHost & Pick<LitElement, 'renderRoot'>;

export class Contents implements ReactiveController {
  readonly #host: ContentsHost;
  #observer: IntersectionObserver | undefined;

  constructor(host: ContentsHost) {
    this.#host = host;
    host.addController(this);
  }

  /**
   * @param prefix What links into the guide begin with.
   * @param sections Ids and names of the sections.
   */
  view(label: string, prefix: string, sections: readonly (readonly [id: string, name: string])[]): unknown {
    return still(
      [label, prefix, ...sections.flat()],
      () =>
        html`<nav part="contents" aria-label=${label}>
          <ol>
            ${sections.map(
              ([id, name]) => html`<li><a href="#${prefix}.${id}" data-section=${id}>${name}</a></li>`,
            )}
          </ol>
        </nav>`,
    );
  }

  /** The section that crosses the upper part of the window is the one that is read. */
  hostUpdated(): void {
    this.#observer ??= new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) if (isIntersecting) this.#mark(target.id);
      },
      { rootMargin: '-15% 0px -75%' },
    );
    for (const section of this.#host.renderRoot.querySelectorAll('.section')) this.#observer.observe(section);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  #mark(id: string): void {
    for (const link of this.#host.renderRoot.querySelectorAll<HTMLElement>('nav a'))
      link.ariaCurrent = link.dataset.section === id ? 'true' : null;
  }
}
