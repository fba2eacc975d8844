/** The renderer with declarative shadow DOM, where this build of the package has it. */
import type { HtmlOptions } from '../export/html.js';
import type { CareerGuide } from '../model/guide-schema.js';

/** What `career-path-elements/ssr` gives. */
type RenderGuide = (guide: CareerGuide, options: HtmlOptions) => string | Promise<string>;

/** By its public name, so that nothing of Lit is loaded for the other formats. */
const entry: string = 'career-path-elements/ssr';

export async function serverRenderer(): Promise<RenderGuide | undefined> {
  try {
    const { renderGuide } = (await import(/* @vite-ignore */ entry)) as { renderGuide?: RenderGuide };
    return renderGuide;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ERR_PACKAGE_PATH_NOT_EXPORTED' || code === 'ERR_MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}
