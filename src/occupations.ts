/** Makes the bundled guides known to every element's `occupation`; each is brought when first asked for. */
import { bundledOccupations } from './occupations/bundled.js';
import { markChecked } from './model/checked.js';
import { registerOccupation } from './shared/source/occupation-registry.js';

for (const [slug, loader] of Object.entries(bundledOccupations)) {
  registerOccupation(slug, async () => markChecked((await loader()).default));
}

export { bundledOccupations, registerOccupation };
export { occupationSlugs, type OccupationLoader } from './shared/source/occupation-registry.js';
