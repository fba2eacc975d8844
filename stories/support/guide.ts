/** The data that the stories show: the bundled guide, slices of it, and a guide that never arrives. */
import json from '../../src/occupations/medical-office-administrator.json';
import { parseGuide, sliceOf, type SectionId, type Slice } from '../../src/model.js';
import { registerOccupation } from '../../src/occupations.js';

/** The slug of the bundled guide. */
export const occupation = 'medical-office-administrator';

const { guide } = parseGuide(json);
if (!guide) throw new Error('The bundled guide is not valid.');

/** The bundled guide. */
export const bundled = guide;

/** What one section element needs, without the guide around it. */
export function slice<Id extends SectionId>(id: Id): Slice<Id> {
  const found = sliceOf(bundled, id);
  if (!found) throw new Error(`The bundled guide has no ${id}.`);
  return found;
}

/** An occupation whose guide stays on its way, for the loading state. */
export const endless = 'optician';
registerOccupation(endless, () => new Promise(() => {}));
