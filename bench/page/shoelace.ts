import '@shoelace-style/shoelace/dist/components/details/details.js';

export { makeInteractive } from './plain.js';
