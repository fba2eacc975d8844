/**
 * Routes for tests, beside the files of the project that the test runner serves anyway:
 *
 *   /__test/status/<code>             answers with that status and an HTML page
 *   /__test/hang                      never answers
 *   /__test/html                      HTML, with status 200
 *   /__test/truncated                 JSON that breaks off
 *   /__test/slow?ms=<n>&file=<path>   the file, that much later
 *   /__test/flaky?key=<k>&times=<n>&file=<path>
 *                                     status 503 the first n times (default 1) for that key, then the file
 *   /__test/json?body=<json>          that body, as JSON
 *   /__test/page/<key>/?html=<html>&script=<path>
 *                                     a page with that HTML and that module script (default the CDN file of
 *                                     <career-path>) under the strict policy below. Its addresses are relative:
 *                                     /__test/page/<key>/<path> serves the project's file of that path.
 *                                     `window.violations` there lists what broke the policy
 *   /__test/requests?key=<key>        what that page asked for after itself: [{ method, path }]
 *
 * A <key> is any word that no other test uses. A <path> starts at the project's root: `dist/cdn/career-path.js`.
 */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { extname, resolve, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const policy = "default-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

const watchViolations = `window.violations = [];
document.addEventListener('securitypolicyviolation', (event) => {
  window.violations.push(event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample);
});`;

const page = (script, html) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>A page under a strict policy</title>
    <script src="violations.js"></script>
    <script type="module" src="${script}"></script>
  </head>
  <body>${html}</body>
</html>`;

/** Answers with a file of the project. */
function serveFile(context, path) {
  const file = resolve(path);
  if (!file.startsWith(resolve('.') + sep) || !existsSync(file) || !statSync(file).isFile()) return;
  context.type = extname(file);
  context.body = createReadStream(file);
}

/** @returns {NonNullable<import('@web/test-runner').TestRunnerConfig['middleware']>[number]} */
export function testServer() {
  /** Per key, what its page asked for. */
  const requests = new Map();
  /** Per key, how often it was asked. */
  const asked = new Map();

  const routes = {
    status(context, code) {
      context.status = Number(code);
      context.type = 'html';
      context.body = `<!doctype html><title>${code}</title><h1>${code}</h1>`;
    },
    async hang(context) {
      // Until the browser gives up, or the page goes.
      await new Promise((done) => context.res.once('close', done));
    },
    html(context) {
      context.type = 'html';
      context.body = '<!doctype html><title>Sign in</title><h1>Sign in</h1>';
    },
    truncated(context) {
      context.type = 'json';
      context.body = '{ "schemaVersion": 1, "slug": "cut-off", "title": "Cut o';
    },
    async slow(context) {
      await wait(Number(context.query.ms ?? 500));
      serveFile(context, context.query.file);
    },
    flaky(context) {
      const { key, times = '1', file } = context.query;
      const before = asked.get(key) ?? 0;
      asked.set(key, before + 1);
      if (before < Number(times)) context.status = 503;
      else serveFile(context, file);
    },
    json(context) {
      context.type = 'json';
      context.body = context.query.body;
    },
    page(context, key, ...path) {
      const file = path.join('/');
      if (!file) {
        requests.set(key, []);
        context.set('content-security-policy', policy);
        context.type = 'html';
        context.body = page(context.query.script ?? 'dist/cdn/career-path.js', context.query.html ?? '');
      } else if (file === 'violations.js') {
        context.type = 'js';
        context.body = watchViolations;
      } else {
        serveFile(context, file);
      }
    },
    requests(context) {
      context.body = requests.get(context.query.key) ?? [];
    },
  };

  /** Notes what comes from a page under test: by its address, or by where it says it comes from. */
  function note({ method, path, headers }) {
    const [, key, rest] = /^\/__test\/page\/([^/]+)\/(.*)/.exec(path) ?? [];
    const [, from] = /\/__test\/page\/([^/]+)\//.exec(headers.referer ?? '') ?? [];
    // The page itself, and what watches it, are not its doing.
    if (rest === '' || rest === 'violations.js') return;
    requests.get(key ?? from)?.push({ method, path: rest ?? path });
  }

  return async (context, next) => {
    note(context);
    if (!context.path.startsWith('/__test/')) return next();
    const [name, ...rest] = context.path.slice('/__test/'.length).split('/');
    context.set('cache-control', 'no-store');
    return routes[name]?.(context, ...rest);
  };
}
