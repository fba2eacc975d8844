/** Every format holds the whole guide, and nothing in a guide becomes more than text. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import MarkdownIt from 'markdown-it';
import { toEmail } from '../../src/export/email.ts';
import { toHtml } from '../../src/export/html.ts';
import { toMarkdown } from '../../src/export/markdown.ts';
import { toText } from '../../src/export/text.ts';
import { sectionIds } from '../../src/model/sections.ts';
import type { CareerGuide } from '../../src/model/guide-schema.ts';
import type { ExportOptions } from '../../src/export/document.ts';
import { asRead, bundled, hostile, now, textsOf } from './support/export-guides.ts';
import { linksOf, problemsIn, tagsOf, textOf } from './support/html.ts';

/** As permissive as a reader of Markdown can be: HTML passes, and addresses become links by themselves. */
const markdown = new MarkdownIt({ html: true, linkify: true });

type Print = (guide: CareerGuide, options?: ExportOptions) => string;

/** Each format as HTML, the way it meets a browser. */
const asHtml: Record<string, Print> = {
  page: (guide, options) => toHtml(guide, { ...options, page: true }),
  fragment: toHtml,
  element: (guide, options) => toHtml(guide, { ...options, element: true }),
  email: toEmail,
  markdown: (guide, options) => markdown.render(toMarkdown(guide, options)),
};

const tags = new Set(
  [
    'a href',
    'article lang',
    'body',
    'body class style',
    'br',
    'caption',
    'career-path heading-level',
    'dd',
    'div style',
    'dl',
    'dt',
    'head',
    'header',
    'html lang',
    'li',
    'li id',
    'main',
    'meta charset',
    'meta content name',
    'nav aria-label',
    'ol',
    'p',
    'script type',
    'section id',
    'strong',
    'style',
    'sup',
    'table',
    'table role style',
    'table style',
    'tbody',
    'td',
    'td class style',
    'td style',
    'th',
    'th scope',
    'th scope style',
    'thead',
    'title',
    'tr',
    'ul',
    'a href style',
    'ol style',
    'p style',
    'ul style',
  ].concat([1, 2, 3, 4, 5].flatMap((level) => [`h${level}`, `h${level} style`])),
);

for (const [name, print] of Object.entries(asHtml)) {
  describe(name, () => {
    test('holds every text of the guide', () => {
      const text = textOf(print(bundled, { now }));
      for (const each of textsOf(bundled).flatMap((prose) => prose.split(/\n\s*\n/)))
        assert.ok(text.includes(asRead(each)), each);
    });

    test('a hostile guide stays text, to the letter', () => {
      const html = print(hostile, { now });
      assert.deepEqual(
        [...tagsOf(html)].filter((tag) => !tags.has(tag)),
        [],
      );
      const text = textOf(html);
      for (const each of textsOf(hostile)) assert.ok(text.includes(asRead(each)), each);
    });

    test('a hostile guide makes no link', () => {
      const urls = new Set(bundled.sources!.map(({ url }) => url));
      const others = linksOf(print(hostile, { now })).filter(
        (link) => !link.startsWith('#') && !urls.has(link),
      );
      assert.deepEqual(others, []);
    });

    test('every figure has its standing and the number of a note, and every note is there', () => {
      const text = textOf(print(bundled, { now }));
      assert.match(text, /\$44,640 a year \(Official, May 2024\) ?\[?1\b/);
      assert.match(text, /\$40,940 a year \(Unverified, May 2023, out of date\)/);
      assert.match(
        text,
        /Official\. Who is counted: Medical Secretaries[^.]*43-6013[^.]*\. Where: United States \(US\)\. When: May 2024\. Source: U\.S\. Bureau of Labor Statistics, Occupational Outlook Handbook/,
      );
    });
  });
}

for (const name of ['page', 'element', 'email'] as const) {
  test(`${name}: a validator has nothing to say`, async () => {
    const print: Print =
      name === 'element'
        ? (guide, options) => toHtml(guide, { ...options, page: true, element: true })
        : asHtml[name]!;
    // Styles in place are what e-mail understands.
    const rules = name === 'email' ? { 'no-inline-style': 'off' as const } : {};
    for (const guide of [bundled, hostile])
      assert.deepEqual(await problemsIn(print(guide, { now, level: 'mid' }), rules), []);
    assert.notDeepEqual(await problemsIn(print(bundled).replace('</li>', '</lu>'), rules), []);
  });
}

test('a fragment fits below any heading of a page', async () => {
  const page = (level: number) =>
    `<!DOCTYPE html><html lang="en"><head><title>x</title></head><body>${Array.from({ length: level - 1 }, (_, index) => `<h${index + 1}>x</h${index + 1}>`).join('')}${toHtml(bundled, { headingLevel: level })}</body></html>`;
  for (const level of [1, 2, 3, 6]) assert.deepEqual(await problemsIn(page(level)), []);
});

test('sections: those asked for, in that order; what is not the name of one is passed over', () => {
  const html = toHtml(bundled, { sections: ['faq', 'facts', 'nonsense', 'faq'], now });
  const ids = [...html.matchAll(/<section id="medical-office-administrator\.([^"]+)"/g)].map(([, id]) => id);
  assert.deepEqual(ids, ['faq', 'facts', 'origins', 'sources']);
});

test('all sections of the format are printed', () => {
  const html = toHtml(bundled, { now });
  for (const id of sectionIds)
    assert.ok(html.includes(`<section id="medical-office-administrator.${id}">`), id);
});

test('level: marked in the table and on the path', () => {
  const html = toHtml(bundled, { level: 'mid', now });
  assert.match(html, /<tr aria-current="true"><th scope="row">Medical Office Administrator \(Your level\)/);
  const text = toText(bundled, { level: 'mid', now });
  assert.match(text, /Medical Office Administrator\n\nYou are here\n/);
  assert.match(text, /Senior Medical Office Administrator\n\nNext step\n/);
  assert.doesNotMatch(toText(bundled, { level: 'nobody', now }), /You are here|Your level/);
});

test('lang: numbers and dates as asked, else as the guide; nonsense counts as nothing', () => {
  assert.match(toText(bundled, { lang: 'de', sections: ['facts'], now }), /44\.640\s\$/);
  for (const lang of [undefined, 'x_y', ''])
    assert.match(toText(bundled, { lang, sections: ['facts'], now, width: 500 }), /\$44,640 a year/);
});

test('a figure shows all that it states', () => {
  const figure = {
    measure: 'median-pay',
    value: 50,
    min: 40,
    max: 60,
    p10: 35,
    p90: 70,
    text: 'Union scale',
    currency: 'USD',
    period: 'hour' as const,
    hours: 1800,
  };
  const guide: CareerGuide = {
    ...{ schemaVersion: 1, slug: 'x', locale: 'en', title: 'X' },
    facts: {
      items: [{ label: 'Pay', figures: [figure, { measure: 'pay-range', p25: 1, p75: 2, currency: 'USD' }] }],
    },
  } as CareerGuide;
  const text = toText(guide, { width: 500 });
  assert.match(
    text,
    /\$50\.00, \$40\.00\s–\s\$60\.00, 10th percentile \$35\.00, 90th percentile \$70\.00 an hour, Union scale \(Origin not stated\) \[1\]/,
  );
  assert.match(text, /25th percentile \$1, 75th percentile \$2 \(Origin not stated\) \[2\]/);
  assert.match(text, /Converted at 1,800 hours a year\./);
});

test('a link that is none stays text, wherever it comes from', () => {
  const unsafe: CareerGuide = {
    ...bundled,
    sources: [{ id: 's', name: 'Source', url: 'java\nscript:alert(1)' }],
    applications: { items: [{ kind: 'resume', title: 'Resume', url: 'data:text/html,x' }] },
  };
  for (const print of Object.values(asHtml))
    assert.doesNotMatch(linksOf(print(unsafe)).join(' '), /script:|data:/);
});

test('text: lines keep their width, and hold nothing that controls a terminal', () => {
  for (const guide of [bundled, hostile]) {
    const text = toText(guide, { now });
    assert.doesNotMatch(text.replaceAll('\n', ''), /\p{Cc}|\p{Surrogate}/u);
    const long = text.split('\n').filter((line) => line.length > 80 && line.trim().includes(' '));
    // A word may be longer than a line, with its indentation and marker.
    assert.deepEqual(
      long.filter((line) =>
        line
          .trim()
          .replace(/^(-|\d+\.|\[\d+\]) /, '')
          .includes(' '),
      ),
      [],
    );
  }
  const text = toText(bundled, { now }).replace(/\s+/g, ' ');
  for (const each of textsOf(bundled).flatMap((prose) => prose.split(/\n\s*\n/)))
    assert.ok(text.includes(asRead(each)), each);
});

test('email: small enough for Gmail, light and dark, and nothing to load', () => {
  const html = toEmail(bundled, { now });
  assert.ok(Buffer.byteLength(html) < 100_000, String(Buffer.byteLength(html)));
  assert.match(html, /<meta name="color-scheme" content="light dark">/);
  assert.match(html, /@media \(prefers-color-scheme:dark\)/);
  assert.doesNotMatch(html, /<script|<link|<img|@import|url\(/);
});

test('the element form carries the guide, and the same guide comes out of it', () => {
  for (const guide of [bundled, hostile]) {
    const html = toHtml(guide, { element: true, sections: ['faq'], level: 'mid', now });
    assert.match(html, /^<career-path sections="faq" level="mid" heading-level="2">/);
    const [, json = ''] = /<script type="application\/json">([^]*?)<\/script>/.exec(html) ?? [];
    assert.doesNotMatch(json, /[<>&\u2028\u2029]/);
    assert.deepEqual(JSON.parse(json), JSON.parse(JSON.stringify(guide)));
  }
});
