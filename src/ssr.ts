/** A guide as HTML with declarative shadow DOM, rendered on a server, in a worker or in a build. */
export type { RenderOptions, Styles } from './ssr/options.js';
export { renderGuide, renderGuideStream } from './ssr/render.js';
export { styleHashes, styleSheets } from './ssr/styles.js';
