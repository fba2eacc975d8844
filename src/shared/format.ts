/** Where elements find the formats; they live below, so that exports may use them too. */
export * from '../locales/format.js';
