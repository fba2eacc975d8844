/** Guides from URLs: one request per URL and page, given up when nobody waits for it any more. */
import { limits } from '../../model/plain-copy.js';
import { GuideError } from './guide-error.js';

interface Request {
  data: Promise<unknown>;
  abort: AbortController;
  waiting: number;
  done: boolean;
}

const requests = new Map<string, Request>();

/**
 * Asks for a guide's data. Aborting `signal` only withdraws this question; the request itself ends
 * when its last question is withdrawn.
 * @param timeout Milliseconds after which a request that nobody answered is given up; where that is no time to wait (not
 * a number, not above zero, more than a timer holds), 10000.
 */
export function fetchGuide(url: string, timeout: number | undefined, signal: AbortSignal): Promise<unknown> {
  let request = requests.get(url);
  if (!request) {
    const abort = new AbortController();
    request = { data: receive(url, timeout, abort), abort, waiting: 0, done: false };
    requests.set(url, request);
    const forget = () => requests.get(url) === request && requests.delete(url);
    abort.signal.addEventListener('abort', forget);
    request.data.then(() => (request!.done = true), forget);
  }
  const shared = request;
  shared.waiting++;
  signal.addEventListener('abort', () => {
    if (!--shared.waiting && !shared.done) shared.abort.abort();
  });
  return shared.data;
}

async function receive(url: string, timeout: number | undefined, abort: AbortController): Promise<unknown> {
  let late = false;
  const patience = timeout! > 0 && timeout! < 2 ** 31 ? timeout : 10_000;
  const timer = setTimeout(() => {
    late = true;
    abort.abort();
  }, patience);
  let text;
  try {
    const response = await fetch(url, { signal: abort.signal });
    if (!response.ok) {
      const gone = response.status === 404 || response.status === 410;
      throw new GuideError(gone ? 'missing' : 'server', `${url} answered ${response.status}.`, !gone);
    }
    text = await response.text();
  } catch (error) {
    if (error instanceof GuideError) throw error;
    if (late) throw new GuideError('timeout', `${url} did not answer within ${patience} ms.`, true);
    throw new GuideError('network', `${url} could not be fetched: ${String(error)}`, true);
  } finally {
    clearTimeout(timer);
  }
  if (text.length > limits.characters)
    throw new GuideError('format', `${url} is over ${limits.characters} characters.`);
  return readJson(text, url);
}

/** JSON from a file or a script element; the reason tells what came instead. */
export function readJson(text: string, from: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const cut = /^\s*[[{]/.test(text);
    throw new GuideError(
      cut ? 'truncated' : 'format',
      `${from} is not JSON: ${(error as Error).message}`,
      cut,
    );
  }
}
