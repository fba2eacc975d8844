/** Postings that tests put into the page, and what elements say about them. */
import { bundled } from './data.js';
import { waitUntil } from './wait.js';

const added: Element[] = [];

/** A posting as pages write it; a test changes what it is about. */
export const posting = (more: object = {}): object => ({
  '@context': 'https://schema.org/',
  '@type': 'JobPosting',
  title: 'Medical Secretary',
  hiringOrganization: { '@type': 'Organization', name: 'Lakeside Clinic' },
  employmentType: 'FULL_TIME',
  baseSalary: { currency: 'USD', value: { minValue: 40000, maxValue: 46000, unitText: 'YEAR' } },
  ...more,
});

export const yearly = (
  minValue?: number,
  maxValue?: number,
  currency: string | undefined = 'USD',
): object => ({
  baseSalary: { currency, value: { minValue, maxValue, unitText: 'YEAR' } },
});

/** Puts JSON-LD into the page; taken out again after the test. */
export function addPosting(data: unknown): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.textContent = typeof data === 'string' ? data : JSON.stringify(data);
  document.head.append(script);
  added.push(script);
  return script;
}
afterEach(() => {
  for (const element of added.splice(0)) element.remove();
});

/** The bundled guide, with the middle half of what its people earn. */
export function withBand(p25 = 37000, p75 = 52000): ReturnType<typeof bundled> {
  const guide = bundled();
  Object.assign(guide.facts.items[0].figures[0], { p25, p75 });
  return guide;
}

export interface Told {
  type: string;
  reason?: string;
  verdict?: string;
}

/** Notes the events about postings during each test of a file; call it once, at the top. */
export function watchPostings(): { events: Event[]; words(): string[]; until(text: string): Promise<void> } {
  const names = ['posting-match', 'posting-mismatch', 'pay-fit'];
  const events: Event[] = [];
  const note = (event: Event) => events.push(event);
  const words = () =>
    events.map((event) => {
      const { type, reason, verdict } = event as Event & Told;
      return `${type} ${reason ?? verdict}`;
    });
  beforeEach(() => {
    events.length = 0;
    for (const name of names) document.addEventListener(name, note);
  });
  afterEach(() => {
    for (const name of names) document.removeEventListener(name, note);
  });
  return {
    events,
    words,
    until: (text) => waitUntil(() => words().includes(text), `no ${text}`),
  };
}
