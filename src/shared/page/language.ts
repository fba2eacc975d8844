/** The language an element is in: its own `lang`, else the nearest ancestor's, through shadow roots. */
export function languageOf(element: Element): string {
  for (let node: Element | null = element; node; node = (node.getRootNode() as ShadowRoot).host ?? null) {
    // A guide's own text says its language on the base around it; numbers follow the page's.
    const lang = node.closest('[lang]:not([part=base])')?.getAttribute('lang');
    if (lang) return supported(lang);
  }
  return 'en';
}

/** A page may say anything in `lang`; Intl throws at what is not a language tag. */
function supported(lang: string): string {
  let found = known.get(lang);
  if (!found) {
    try {
      [found = 'en'] = Intl.getCanonicalLocales(lang);
    } catch {
      found = 'en';
    }
    known.set(lang, found);
  }
  return found;
}

const known = new Map<string, string>();
