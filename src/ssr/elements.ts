/** The elements as the server knows them: by the tags that they have inside of a guide. */
import { CareerPath } from '../elements/career-path/career-path.js';
import { defineSections } from '../elements/career-path/sections.js';

/** Of the shim that stands in for the DOM, not all that the elements ask for is there. */
interface ServerElement {
  isConnected?: boolean;
  closest?: unknown;
  querySelector?: unknown;
}

let ready: Promise<void> | undefined;

/** Registers the elements, once. */
export function elementsReady(): Promise<void> {
  return (ready ??= (async () => {
    // Its own registration needs the tag's name, which the shim looks up by the class.
    if (!customElements.get('career-path')) customElements.define('career-path', class extends CareerPath {});
    await defineSections();
  })());
}

/** The class with a tag, as it was registered here or by another entry of the package. */
export const elementOf = (tag: string): CustomElementConstructor => customElements.get(tag)!;

/** What elements find in a document of which there is nothing yet. */
export const surroundings: PropertyDescriptorMap & ThisType<ServerElement> = {
  isConnected: { value: true },
  closest: { value: () => null },
  querySelector: { value: () => null },
};
