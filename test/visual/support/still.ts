/** Makes a page look the same whenever and wherever it is opened: its date, its font, nothing that moves. */
import type { CDPSession, Page } from 'puppeteer-core';
import { blockFont } from './block-font.ts';

/** A day on which the bundled guide's official figures are current. */
const today = Date.UTC(2026, 0, 15);

const weights = [400, 600, 700];

const fonts = weights.map((weight) => ({
  weight: String(weight),
  url: `data:font/ttf;base64,${blockFont(weight).toString('base64')}`,
}));

/** In every style sheet, those of shadow roots too. What shows code would take a font of the machine's. */
const still = `
  *, *::before, *::after {
    animation: none !important;
    transition: none !important;
    scroll-behavior: auto !important;
    caret-color: transparent !important;
    content-visibility: visible !important;
  }
  /* Whether a click shows the focus is a guess of the browser's, which depends on what came before. */
  :focus { outline: 2px solid !important; outline-offset: 2px !important; }
  code, kbd, pre, textarea, input, button, select { font-family: Blocks !important; }
`;

const page = 'html, body { font-family: Blocks !important; }';

interface Given {
  today: number;
  fonts: typeof fonts;
  still: string;
  page: string;
}

/** In the page, before its own scripts. */
function hold({ today, fonts, still, page }: Given): void {
  // What one story keeps is none of the next one's.
  if (window === top) {
    localStorage.clear();
    sessionStorage.clear();
  }
  const Real = Date;
  window.Date = class extends Real {
    constructor(...given: []) {
      super(...((given.length ? given : [today]) as []));
    }
    static override now(): number {
      return today;
    }
  } as DateConstructor;
  // Taking a picture changes what is in view for a moment, which a mark that follows it would show, or not.
  window.IntersectionObserver = class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  } as unknown as typeof IntersectionObserver;
  const { replaceSync } = CSSStyleSheet.prototype;
  CSSStyleSheet.prototype.replaceSync = function (text) {
    replaceSync.call(this, text + still);
  };
  for (const { weight, url } of fonts) {
    const font = new FontFace('Blocks', `url(${url})`, { weight });
    document.fonts.add(font);
    void font.load();
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(page);
  document.adoptedStyleSheets.push(sheet);
}

/** Once a page, before it opens anything. */
export async function holdStill(opened: Page, cdp: CDPSession): Promise<void> {
  await opened.evaluateOnNewDocument(hold, { today, fonts, still, page });
  await cdp.send('Emulation.setTimezoneOverride', { timezoneId: 'UTC' });
  await cdp.send('Emulation.setLocaleOverride', { locale: 'en-US' });
}

/** What no page can switch on for itself. */
export async function emulate(cdp: CDPSession, forcedColours: boolean): Promise<void> {
  await cdp.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'forced-colors', value: forcedColours ? 'active' : 'none' },
      { name: 'prefers-color-scheme', value: 'light' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  });
}
