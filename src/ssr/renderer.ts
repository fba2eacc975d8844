/** How `@lit-labs/ssr` renders one of our elements. */
import { ElementRenderer } from '@lit-labs/ssr/lib/element-renderer.js';
import type { ThunkedRenderResult } from '@lit-labs/ssr/lib/render-result.js';
import type { RenderInfo } from '@lit-labs/ssr/lib/render-value.js';
import type { GuideElement } from '../shared/element/guide-element.js';
import { elementOf, surroundings } from './elements.js';
import type { Origins } from './origins.js';
import { stylesOf } from './styles.js';
import { write } from './write.js';
import type { Styles } from './options.js';

/** What goes with a guide through all its elements. */
export interface GuideInfo extends RenderInfo {
  readonly styles: Styles;
  readonly lang: string;
  readonly origins: Origins;
}

const none: ReadonlyMap<PropertyKey, unknown> = new Map();

/** The steps of an element's life that end in what it shows, which the classes keep to themselves. */
interface Rendering {
  language: string;
  readonly source: { hostUpdate(): void; readonly slice: unknown };
  willUpdate(changed: ReadonlyMap<PropertyKey, unknown>): void;
  render(): unknown;
}

/**
 * Differs from Lit's own in four things: an element's data is asked for, its language is the guide's, its styles stand
 * where the options say, and the origins of its figures stand below it.
 */
export class GuideRenderer extends ElementRenderer {
  static override matchesClass(): boolean {
    return true;
  }

  constructor(tag: string) {
    super(tag);
    const Element = elementOf(tag);
    this.element = Object.defineProperties(new Element(), surroundings);
  }

  override attributeChangedCallback(name: string, old: string | null, value: string): void {
    (this.element as GuideElement).attributeChangedCallback(name, old, value);
  }

  override renderShadow(info: RenderInfo): ThunkedRenderResult {
    const { styles, lang, origins } = info as GuideInfo;
    const element = this.element as unknown as Rendering;
    element.willUpdate(none);
    element.language = lang;
    element.source.hostUpdate();
    return [
      stylesOf(this.tagName, styles),
      () => write(element.render(), info),
      () => origins.in(element.source.slice),
    ];
  }
}
