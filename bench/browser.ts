/** One browser for the whole run, and what its main thread has worked so far. */
import { chromium, type Browser, type CDPSession } from 'playwright-core';
import { findBrowser } from '../tools/find-browser.mjs';
import { actions } from './scripts.ts';

export async function startBrowser(): Promise<Browser> {
  const { executablePath, env } = await findBrowser();
  return chromium.launch({
    executablePath,
    env: { ...(process.env as Record<string, string>), ...env },
    args: ['--disable-gpu', '--js-flags=--expose-gc'],
  });
}

/** Milliseconds of CPU time of the renderer's main thread: in all, and what of it was script, style and layout. */
export interface Cpu {
  task: number;
  script: number;
  style: number;
  layout: number;
}

export class FreshPage {
  readonly #session: CDPSession;
  readonly #close: () => Promise<void>;

  private constructor(session: CDPSession, close: () => Promise<void>) {
    this.#session = session;
    this.#close = close;
  }

  /** A page that has nothing in common with those before: a context, and so a process, of its own. */
  static async open(browser: Browser, origin: string): Promise<FreshPage> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    context.setDefaultTimeout(180_000);
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await page.goto(`${origin}/page/blank`);
    // The thread's own clock, which stands still while other processes have the processor.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    return new FreshPage(session, () => context.close());
  }

  close(): Promise<void> {
    return this.#close();
  }

  async cpu(): Promise<Cpu> {
    const { metrics } = await this.#session.send('Performance.getMetrics');
    const of = (name: string) => (metrics.find((metric) => metric.name === name)?.value ?? NaN) * 1000;
    return {
      task: of('TaskDuration') - of('DevToolsCommandDuration'),
      script: of('ScriptDuration'),
      style: of('RecalcStyleDuration'),
      layout: of('LayoutDuration'),
    };
  }

  /** What the main thread works while `action` runs. */
  async cost(action: () => Promise<unknown>): Promise<Cpu> {
    const before = await this.cpu();
    await action();
    const after = await this.cpu();
    return {
      task: after.task - before.task,
      script: after.script - before.script,
      style: after.style - before.style,
      layout: after.layout - before.layout,
    };
  }

  /** Opens an address, and waits until it shows its content and has nothing more to do. */
  async load(url: string): Promise<void> {
    await this.#session.send('Page.enable');
    await this.#session.send('Page.navigate', { url });
    const isThere = `location.href === ${JSON.stringify(url)} && document.readyState === 'complete'`;
    await this.#until(`${isThere} && !!window.benchReady?.()`, url);
    await this.quiet();
  }

  /** Waits until the main thread has done next to nothing for a while. */
  async quiet(): Promise<void> {
    let { task } = await this.cpu();
    for (let still = 0; still < 2;) {
      await new Promise((done) => setTimeout(done, 100));
      const now = await this.cpu();
      still = now.task - task < 2 ? still + 1 : 0;
      task = now.task;
    }
  }

  /** Makes `window.bench` available. */
  async prepare(): Promise<void> {
    await this.evaluate(`${actions};0`);
  }

  async evaluate<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await this.#session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails)
      throw new Error(
        `In the page: ${exceptionDetails.exception?.description ?? exceptionDetails.text}\n  ${expression.slice(0, 200)}`,
      );
    return result.value as T;
  }

  /** Runs in every document from now on, before its own scripts. */
  async evaluateFirst(source: string): Promise<void> {
    await this.#session.send('Page.enable');
    await this.#session.send('Page.addScriptToEvaluateOnNewDocument', { source });
  }

  /** Bytes that are in use once nothing is left to collect: of script, and of the page's own objects. */
  async heap(): Promise<{ script: number; page: number }> {
    for (let i = 0; i < 3; i++) await this.#session.send('HeapProfiler.collectGarbage');
    const usage = (await this.#session.send('Runtime.getHeapUsage')) as {
      usedSize: number;
      embedderHeapUsedSize?: number;
    };
    return { script: usage.usedSize, page: usage.embedderHeapUsedSize ?? NaN };
  }

  async #until(condition: string, what: string): Promise<void> {
    const end = Date.now() + 180_000;
    while (!(await this.evaluate<boolean>(condition).catch(() => false))) {
      if (Date.now() > end) throw new Error(`${what} did not show its content within three minutes`);
      await new Promise((done) => setTimeout(done, 50));
    }
  }
}
