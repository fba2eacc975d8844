/** What elements say to the page: events, lines in the console, and errors that nobody caught. */

export interface Said {
  readonly warnings: string[];
  /** `guide-load`, and `guide-error` with its reason, in the order they came. */
  readonly news: string[];
  readonly errors: unknown[];
}

/** Notes what is said during each test of a file; call it once, at the top. */
export function watch(): Said {
  const said: Said = { warnings: [], news: [], errors: [] };
  const { warn } = console;
  const note = (event: Event) => {
    const { reason } = event as Event & { reason?: string };
    said.news.push(reason ? `${event.type} ${reason}` : event.type);
  };
  const noteError = (event: Event) => said.errors.push(event);

  beforeEach(() => {
    for (const list of Object.values(said)) list.length = 0;
    console.warn = (...words: unknown[]) => said.warnings.push(String(words[0]));
    for (const name of ['guide-load', 'guide-error']) document.addEventListener(name, note);
    for (const name of ['error', 'unhandledrejection']) addEventListener(name, noteError);
  });
  afterEach(() => {
    console.warn = warn;
    for (const name of ['guide-load', 'guide-error']) document.removeEventListener(name, note);
    for (const name of ['error', 'unhandledrejection']) removeEventListener(name, noteError);
  });
  return said;
}

/** The next event of that name, with its own type. */
export const next = <Name extends keyof HTMLElementEventMap>(
  target: EventTarget,
  name: Name,
): Promise<HTMLElementEventMap[Name]> =>
  new Promise((resolve) =>
    target.addEventListener(name, (event) => resolve(event as HTMLElementEventMap[Name]), { once: true }),
  );
