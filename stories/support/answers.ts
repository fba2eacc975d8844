/**
 * What a server may answer when an element asks for `src`: stories have none, and need all of it. Addresses that end in
 * `answers/….json` are answered here, whatever path the stories are served under; everything else is asked as ever.
 */
import { bundled } from './guide.js';

type Answer = (signal: AbortSignal | null | undefined) => Response | Promise<Response>;

const whole = JSON.stringify(bundled);

const answers: Record<string, Answer> = {
  missing: () => new Response('', { status: 404 }),
  busy: () => new Response('', { status: 503 }),
  offline: () => Promise.reject(new TypeError('Failed to fetch')),
  never: (signal) =>
    new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error))),
  page: () => new Response('<!doctype html><title>Please sign in</title>'),
  cut: () => new Response(whole.slice(0, whole.length / 2)),
};

/** The address of an answer. */
export const answer = (name: keyof typeof answers): string => `answers/${name}.json`;

const { fetch } = window;
window.fetch = (input, init) => {
  const name = /\/answers\/(\w+)\.json$/.exec(new URL(String(input), location.href).pathname)?.[1];
  const given = name === undefined ? undefined : answers[name];
  return given ? Promise.resolve(given(init?.signal)) : fetch(input, init);
};
