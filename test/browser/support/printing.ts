/** What would have been printed: no printer is asked in a test. */

export interface Printed {
  readonly title: string;
  readonly text: string;
  readonly direction: string;
}

/** Notes during each test of a file which documents are printed; call it once, at the top. */
export function watchPrinting(): readonly Printed[] {
  const printed: Printed[] = [];
  const { get } = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;
  const watch = (read: () => unknown) =>
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', { get: read, configurable: true });
  beforeEach(() => {
    printed.length = 0;
    watch(function (this: HTMLIFrameElement) {
      const view = get!.call(this) as Window | null;
      if (view)
        view.print = () => {
          const { title, body, dir } = view.document;
          printed.push({ title, text: body.innerText, direction: dir });
          view.dispatchEvent(new Event('afterprint'));
        };
      return view;
    });
  });
  afterEach(() => {
    watch(get as () => unknown);
  });
  return printed;
}
