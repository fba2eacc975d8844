/** What the bench uses of packages that bring no types, or not in this project. */
declare module 'react' {
  /* eslint-disable @typescript-eslint/no-explicit-any */
  export const createElement: (type: any, props: any, ...children: any[]) => any;
  export const useState: <T>(first: T) => [T, (next: T | ((before: T) => T)) => void];
}
declare module 'react-dom/client' {
  export const createRoot: (place: Element) => { render(view: unknown): void };
}
declare module '@shoelace-style/shoelace/dist/components/details/details.js';
