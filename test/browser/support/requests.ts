/** Addresses of the test server's answers, and what a page asks for. */

/** Answers with that JSON. */
export const json = (body: unknown): string =>
  `/__test/json?body=${encodeURIComponent(JSON.stringify(body))}&unique=${crypto.randomUUID()}`;

/** A file of the project, that many milliseconds later. */
export const slow = (ms: number, file: string): string =>
  `/__test/slow?ms=${ms}&file=${file}&unique=${crypto.randomUUID()}`;

/** Never answers. */
export const hang = (): string => `/__test/hang?unique=${crypto.randomUUID()}`;

/** Answers that often that the server is busy, then with the file. */
export const flaky = (file: string, times = 1): string =>
  `/__test/flaky?key=${crypto.randomUUID()}&times=${times}&file=${file}`;

export interface Asked {
  readonly url: string;
  readonly signal: AbortSignal | null | undefined;
  /** When it was answered, or given up. */
  readonly ended: Promise<unknown>;
}

/** Notes during each test of a file what its page fetches; call it once, at the top. */
export function watchRequests(): Asked[] {
  const asked: Asked[] = [];
  const { fetch } = window;
  beforeEach(() => {
    asked.length = 0;
    window.fetch = (input, init) => {
      const answer = fetch(input, init);
      asked.push({ url: String(input), signal: init?.signal, ended: answer.catch(() => {}) });
      return answer;
    };
  });
  afterEach(() => {
    window.fetch = fetch;
  });
  return asked;
}
