/** The library's own server rendering, as it was built, so that its templates are those that the browser gets. */
import type { CareerGuide } from '../src/model.ts';
import type { RenderOptions } from '../src/ssr.ts';

const server = (await import(
  new URL('../dist/ssr.js', import.meta.url).href
)) as typeof import('../src/ssr.ts');

/** @param guide As JSON holds it; the server parses it. */
export const renderGuide = (guide: unknown, options: RenderOptions): Promise<string> =>
  server.renderGuide(guide as CareerGuide, options);
