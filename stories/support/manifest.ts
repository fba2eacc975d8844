/** What `custom-elements.json` says of an element. */
import manifest from '../../custom-elements.json';

interface Named {
  readonly name: string;
  readonly description?: string;
}

export interface Attribute extends Named {
  readonly type?: { readonly text: string };
  readonly default?: string;
}

export interface ElementEntry {
  readonly tagName: string;
  readonly description: string;
  readonly attributes: readonly Attribute[];
  readonly events: readonly (Named & { readonly type?: { readonly text: string } })[];
  readonly slots: readonly Named[];
  readonly cssParts: readonly (Named & { readonly inheritedFrom?: object })[];
  readonly cssProperties: readonly Named[];
  readonly cssStates: readonly Named[];
}

/** An element of the manifest is a class with a tag; what it has none of is missing there. */
const elements = manifest.modules
  .flatMap(({ declarations }) => (declarations ?? []) as Partial<ElementEntry>[])
  .map((entry): ElementEntry => ({
    attributes: [],
    events: [],
    slots: [],
    cssParts: [],
    cssProperties: [],
    cssStates: [],
    tagName: '',
    description: '',
    ...entry,
  }));

export function entryOf(tag: string): ElementEntry {
  const entry = elements.find(({ tagName }) => tagName === tag);
  if (!entry) throw new Error(`custom-elements.json has no <${tag}>: run npm run build.`);
  return entry;
}

/** The custom properties that the styles of an element read. */
export function tokensOf(tag: string): readonly Named[] {
  const { elementStyles = [] } = customElements.get(tag) as { elementStyles?: readonly unknown[] };
  const used = new Set(
    elementStyles
      .map(String)
      .join()
      .match(/--career-[\w-]+/g),
  );
  // The whole guide passes on what its sections read.
  return entryOf(tag).cssProperties.filter(({ name }) => tag === 'career-path' || used.has(name));
}
