/** Guides rendered on a server: the HTML itself, its options, hostile guides, and runtimes without Node. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import vm from 'node:vm';
import { build } from 'vite';
import { parseGuide } from '../../src/model.ts';
import type { CareerGuide } from '../../src/model/guide-schema.ts';
import { renderGuide, renderGuideStream, styleHashes, styleSheets } from '../../src/ssr.ts';
import type { RenderOptions } from '../../src/ssr.ts';
import { problemsIn } from './support/html.ts';

const json = readFileSync('src/occupations/medical-office-administrator.json', 'utf8');
const guide = parseGuide(json).guide!;

/** What a validator that is not ours says, but for advice: these are no errors of HTML. */
const complaintsOf = (html: string) =>
  problemsIn(html, { 'wcag/h32': 'off', 'require-sri': 'off', 'long-title': 'off' });

/** What stands where readers see it: without styles, data and markup. */
const textOf = (html: string) =>
  html
    .replace(/<(script|style)\b[^]*?<\/\1>/g, '')
    .replace(/<!--[^]*?-->/g, '')
    .replace(/<[^>]*>/g, ' ');

test('all sections that there are elements for are there, each in a shadow root', async () => {
  const html = await renderGuide(guide);
  const roots = html.match(/<template shadowrootmode="open">/g) ?? [];
  const sections = html.match(/<career-path--[a-z-]+/g) ?? [];
  assert.ok(sections.length >= 5);
  assert.equal(roots.length, sections.length + 1);
  const text = textOf(html);
  for (const { question } of guide.faq!.items) assert.ok(text.includes(question.slice(0, 20)), question);
});

test('nothing is left that is not valid HTML, or not what was meant', async () => {
  const html = await renderGuide(guide, { page: true, jsonLd: true, level: 'senior' });
  assert.doesNotMatch(html, /shadowroot=|defer-hydration|checked="|undefined|\[object/);
  // Of each group of radio buttons, one.
  assert.match(html, /type="radio"\s+name="period"\s+value="year"[^>]* checked/);
  assert.doesNotMatch(html, /value="(month|hour)"[^>]* checked/);
  assert.deepEqual(await complaintsOf(html), []);
});

test('so it is with linked styles, in parts, and in the plain form', async () => {
  for (const options of [
    { page: true, styles: { href: '/styles' } },
    { page: true, styles: 'hashes' },
    { page: true, form: 'light' },
  ] satisfies RenderOptions[])
    assert.deepEqual(await complaintsOf(await renderGuide(guide, options)), []);
});

test('the options do what they say', async () => {
  const html = await renderGuide(guide, {
    page: true,
    sections: ['faq', 'facts'],
    level: 'senior',
    headingLevel: 3,
    lang: 'de-de',
    id: 'guide',
    jobsLinkTemplate: '/jobs?q={title}',
    data: { src: '/guides/moa.json' },
    script: '/career-path.js',
    jsonLd: true,
  });
  assert.match(
    html,
    /<career-path id="guide" lang="de-DE" sections="faq facts" level="senior" heading-level="3" jobs-link-template="\/jobs\?q=\{title\}" src="\/guides\/moa.json" prerendered="[^"]+">/,
  );
  assert.match(html, /<h3[^>]*part="title"/);
  assert.ok(html.indexOf('<career-path--faq') < html.indexOf('<career-path--facts'));
  assert.doesNotMatch(html, /<career-path--salary|application\/json/);
  assert.match(html, /id="guide\.faq"/);
  assert.match(textOf(html), /44\.640/);
  assert.match(html, /<script type="module" src="\/career-path.js"><\/script>/);
  const [, data = ''] = /<script type="application\/ld\+json">([^]*?)<\/script>/.exec(html) ?? [];
  assert.equal((JSON.parse(data) as { '@context': string })['@context'], 'https://schema.org');
  assert.doesNotMatch(html, /FAQPage/);
  assert.match(await renderGuide(guide, { jsonLd: 'faq' }), /FAQPage/);
  await assert.rejects(
    renderGuide(guide, { jsonLd: 'all' as 'faq' }),
    /jsonLd: "all" is not true, false or "faq"/,
  );
});

test('the reader’s level is marked', async () => {
  assert.match(await renderGuide(guide, { level: 'senior' }), /aria-current="true"/);
  assert.doesNotMatch(await renderGuide(guide), /<tr[^>]*aria-current/);
});

test('styles stand once for each element, and in files by the same names', async () => {
  const href = '/a/"><b>';
  const html = await renderGuide(guide, { page: true, styles: { href } });
  assert.doesNotMatch(html, /<style|<b>/);
  const files = await styleSheets();
  const linked = [...html.matchAll(/href="\/a\/&quot;&gt;&lt;b&gt;\/([a-z-]+\.css)"/g)].map(
    ([, file]) => file!,
  );
  assert.ok(linked.includes('base.css') && linked.includes('salary.css'));
  for (const file of linked) assert.ok(files[file], file);
});

test('every inline style has its hash', async () => {
  const hashes = new Set(await styleHashes());
  const html = await renderGuide(guide, { page: true, styles: 'hashes' });
  const styles = [...html.matchAll(/<style>([^]*?)<\/style>/g)];
  assert.ok(styles.length > 5);
  for (const [, css = ''] of styles) {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(css));
    assert.ok(hashes.has(`'sha256-${Buffer.from(digest).toString('base64')}'`));
  }
  assert.match(html, /<meta http-equiv="Content-Security-Policy" content="style-src 'self' 'sha256-/);
});

test('a title may hold what no page may', async () => {
  const html = await renderGuide({ ...guide, title: 'Odd\0 title' }, { page: true });
  assert.match(html, /<title>Odd title<\/title>/);
  assert.ok(html.indexOf('<career-path') > html.indexOf('<main>'));
  assert.ok(html.trim().endsWith('</html>'));
});

test('the stream is the same text', async () => {
  let text = '';
  const decoder = new TextDecoder();
  for await (const chunk of renderGuideStream(guide, { page: true }) as unknown as AsyncIterable<Uint8Array>)
    text += decoder.decode(chunk, { stream: true });
  assert.equal(text, await renderGuide(guide, { page: true }));
});

test('a stream that nobody reads on is left as it is', async () => {
  const reader = renderGuideStream(guide).getReader();
  await reader.read();
  await reader.cancel();
  assert.equal((await reader.read()).done, true);
});

test('renders at once do not get in each other’s way', async () => {
  const alone = await Promise.all([
    renderGuide(guide, { level: 'senior' }),
    renderGuide(guide, { lang: 'de' }),
  ]);
  const streams = [{ level: 'senior' }, { lang: 'de' }].map((options) =>
    renderGuideStream(guide, options).getReader(),
  );
  const texts = ['', ''];
  const decoder = [new TextDecoder(), new TextDecoder()];
  for (let open = 2; open > 0;)
    for (const [index, reader] of streams.entries()) {
      const { done, value } = await reader.read();
      if (!done) texts[index] += decoder[index]!.decode(value, { stream: true });
      else if (texts[index] !== '') open--;
    }
  assert.deepEqual(texts, alone);
});

test('whatever a guide holds comes out as text', async () => {
  const evil = `</script><script>alert(1)</script>"'><img src=x onerror=alert(1)>]]>--><!--lit-part-->{{x}}\${x}\u2028`;
  const hostile = JSON.parse(json, (key, value: unknown) =>
    typeof value === 'string' && /^(title|text|question|answer|label|note|name|intro|summary)$/.test(key)
      ? evil
      : value,
  ) as unknown;
  const { guide: parsed } = parseGuide(hostile);
  for (const form of ['shadow', 'light'] as const) {
    const html = await renderGuide(parsed!, {
      page: true,
      form,
      jsonLd: true,
      id: '"><img>',
      data: 'inline',
    });
    assert.doesNotMatch(html, /<img|<script>/);
    assert.equal(html.match(/<script/g)?.length, 2);
    assert.deepEqual(await complaintsOf(html), []);
  }
});

test('what is no valid guide is said', async () => {
  const render = (data: unknown) => renderGuide(data as CareerGuide);
  await assert.rejects(
    render({ schemaVersion: 1, slug: 'optician' }),
    /not a valid guide\.\nlocale: .*\ntitle: /,
  );
  await assert.rejects(render(undefined), /not a valid guide/);
  await assert.rejects(render('{"schemaVersion": 1'), /not a valid guide/);
  await assert.rejects(new Response(renderGuideStream({} as CareerGuide)).text(), /not a valid guide/);
  assert.match(await render(json), /<career-path/);
});

test('an option that is not what it may be is named', async () => {
  const cases: [unknown, RegExp][] = [
    [{ colour: 'red' }, /no option "colour"; there are: page, form,/],
    [{ sections: ['faq', 'fax'] }, /sections: \["faq","fax"\] is not a list of: facts,/],
    [{ sections: 'faq' }, /sections: "faq" is not a list/],
    [{ headingLevel: 7 }, /headingLevel: 7 is not a whole number from 1 to 6/],
    [{ lang: 'no language' }, /lang: "no language" is not a language tag/],
    [{ styles: 'none' }, /styles: "none" is not "inline", "hashes" or \{ href: URL \}/],
    [{ styles: 'hashes' }, /needs page: true/],
    [{ script: '/x.js' }, /script: it needs page: true/],
    [{ data: {} }, /data: \{\} is not/],
    [{ page: 1n }, /page: bigint is not true or false/],
    [{ id: 'two words' }, /id: "two words" is not/],
    [null, /not an object/],
  ];
  for (const [options, message] of cases)
    await assert.rejects(renderGuide(guide, options as RenderOptions), { name: 'TypeError', message });
});

test('it runs where there is neither a process nor a file system, however packages are resolved', async () => {
  const [{ output } = { output: [] }] = (await build({
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: ['worker', 'browser', 'module', 'production'] },
    build: { write: false, minify: false, lib: { entry: 'dist/ssr.js', formats: ['iife'], name: 'ssr' } },
  })) as { output: { code?: string }[] }[];
  const context = vm.createContext({
    crypto,
    AbortController,
    TextEncoder,
    btoa,
    data: json,
    console: { warn: assert.fail, log: assert.fail, error: assert.fail },
  });
  const code = `${output[0]!.code!}; ssr.renderGuide(data, { page: true, styles: 'hashes' })`;
  const html = await (vm.runInContext(code, context) as Promise<string>);
  assert.match(html, /<template shadowrootmode="open">/);
  assert.equal(vm.runInContext('typeof process + typeof require', context), 'undefinedundefined');
});

test('memory stays flat', { timeout: 120_000 }, async () => {
  const small = { sections: ['pros-cons'] };
  for (let i = 0; i < 300; i++) await renderGuide(guide, small);
  const used = () => {
    (globalThis as { gc?: () => void }).gc?.();
    return process.memoryUsage().heapUsed;
  };
  const before = used();
  for (let i = 0; i < 1000; i++) await renderGuide(guide, small);
  const grown = (used() - before) / 1000;
  // Without a forced collection, garbage counts too; an element that stays would be some kilobytes each.
  if ((globalThis as { gc?: unknown }).gc) assert.ok(grown < 300, `${grown} bytes a guide`);
});

test('what is written is what the library would write', async () => {
  // With a slot in it, a template is left to the library.
  const [{ html }, { write }, { renderValue }, { piecesIn }, { chart, scaleOf, bar }] = await Promise.all([
    import('lit'),
    import('../../src/ssr/write.ts'),
    import('@lit-labs/ssr/lib/render-value.js'),
    import('../../src/ssr/pieces.ts'),
    import('../../src/shared/charts/chart.ts'),
  ]);
  const { nothing } = await import('lit');
  const info = {
    elementRenderers: [],
    customElementInstanceStack: [],
    // Inside of some element, as all of ours are.
    customElementHostStack: [undefined],
    eventTargetStack: [],
    slotStack: [],
    deferHydration: false,
  };
  const scale = scaleOf([{ value: 3 }, { value: 9 }]);
  const evil = `"'><b>&amp;`;
  const values = [
    evil,
    '',
    0,
    12.5,
    true,
    undefined,
    null,
    nothing,
    [evil, [1, nothing]],
    [],
    html`<p>${evil}</p>`,
  ];
  /** Attributes hold no lists or templates. */
  const textIn = (value: unknown) => (value && typeof value === 'object' ? 'text' : value);
  const template = (value: unknown, more: unknown) =>
    html`<p
        id=${textIn(value)}
        class="a ${textIn(value)} b ${textIn(more)}"
        title=${'x'}
        ?hidden=${value}
        @click=${() => {}}
      >
        <input type="radio" .checked=${!!value} .value=${typeof more === 'string' ? more : 'none'} /> ${value}
      </p>
      ${more}${chart(scale, bar(scale, 0, 4))}`;
  for (const value of values)
    for (const more of values) {
      const result = template(value, more);
      const expected = [...piecesIn(renderValue(result, { ...info }))].join('');
      // But for the slash of a tag without an end.
      assert.equal(write(result, info), expected.replaceAll(/(<input[^>]*?)\s*\/>/g, '$1>'));
    }
});
