/**
 * The tags of the sections inside `<career-path>`, which it alone uses. A further section is a line here or in
 * `later-sections.ts`.
 */
import { mayDefine } from '../../shared/element/may-define.js';
import { CareerFacts } from '../career-facts/career-facts.js';

/** What stands at the top, and so comes with the guide itself. */
const firstSections = { facts: CareerFacts };

let defined: Promise<void> | undefined;

/**
 * Registers them, once a page, when the first guide needs them.
 * @returns what rejects when the later ones could not be loaded.
 */
export function defineSections(): Promise<void> {
  return (defined ??= mayDefine('career-path--facts') ? defineAll() : Promise.resolve());
}

async function defineAll(): Promise<void> {
  define(firstSections);
  define((await import('./later-sections.js')).laterSections);
}

function define(sections: Readonly<Record<string, CustomElementConstructor>>): void {
  for (const [id, Section] of Object.entries(sections)) {
    // Subclasses, because a class can be registered only once and the plain tags may want it too.
    customElements.define(`career-path--${id}`, class extends Section {});
  }
}
