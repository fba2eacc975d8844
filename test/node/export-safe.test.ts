/** Sanitizers find nothing to remove from what is made for them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { IOptions } from 'sanitize-html';
import { toHtml } from '../../src/export/html.ts';
import { safeProfiles, toSafeHtml, type SafeProfile } from '../../src/export/safe.ts';
import { asRead, bundled, hostile, now, textsOf } from './support/export-guides.ts';
import { linksOf, sanitized, tagsOf, textOf } from './support/html.ts';

const words = (text: string) => text.split(' ');

/** Attributes that WordPress allows on every tag. */
const global = words(
  'aria-controls aria-current aria-describedby aria-details aria-expanded aria-hidden aria-label aria-labelledby aria-live class data-* dir hidden id lang style title role xml:lang',
);
const align = ['align'];
const cell = words(
  'abbr align axis bgcolor char charoff colspan headers height nowrap rowspan scope valign width',
);

const rules: Record<SafeProfile, IOptions> = {
  indeed: {
    allowedTags: words('b h1 h2 h3 h4 h5 h6 br p ul li strong em table thead tbody tr th td'),
    allowedAttributes: {},
  },
  // As wp-includes/kses.php has it in $allowedposttags.
  wordpress: {
    allowedTags: words(
      'address a abbr acronym area article aside audio b bdo big blockquote br button caption cite code col colgroup del dd dfn details div dl dt em fieldset figure figcaption font footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd label legend li main map mark menu nav object p pre q rb rp rt rtc ruby s samp span section small strike strong sub summary sup table tbody td textarea tfoot th thead title tr track tt u ul ol var video',
    ),
    allowedAttributes: {
      '*': global,
      a: words('href rel rev name target download'),
      article: align,
      header: align,
      nav: align,
      p: align,
      section: align,
      li: words('align value'),
      ol: words('start type reversed'),
      ul: ['type'],
      table: words('align bgcolor border cellpadding cellspacing rules summary width'),
      td: cell,
      th: cell,
      tr: words('align bgcolor char charoff valign'),
    },
    allowedSchemes: ['http', 'https', 'mailto'],
  },
};

for (const profile of safeProfiles) {
  for (const [name, guide] of Object.entries({ bundled, hostile })) {
    test(`${profile}: nothing is removed from the ${name} guide`, () => {
      const { before, after } = sanitized(toSafeHtml(guide, profile, { level: 'mid', now }), rules[profile]);
      assert.equal(after, before);
    });
  }

  test(`${profile}: every text of the guide is there, as text`, () => {
    for (const guide of [bundled, hostile]) {
      const text = textOf(toSafeHtml(guide, profile, { now }));
      for (const each of textsOf(guide).flatMap((prose) => prose.split(/\n\s*\n/)))
        assert.ok(text.includes(asRead(each)), each);
    }
  });
}

test('the sanitizer does remove what a site does not allow', () => {
  for (const profile of safeProfiles) {
    const { before, after } = sanitized(toHtml(bundled, { element: true }), rules[profile]);
    assert.notEqual(after, before);
  }
});

test('indeed: no attributes, and addresses in words', () => {
  const html = toSafeHtml(bundled, 'indeed', { now });
  assert.deepEqual(
    [...tagsOf(html)].filter((tag) => tag.includes(' ')),
    [],
  );
  for (const { url } of bundled.sources!) if (url) assert.ok(textOf(html).includes(`(${url})`));
});

test('wordpress: brackets are no shortcodes, links lead where the guide says', () => {
  const html = toSafeHtml(hostile, 'wordpress', { now });
  assert.doesNotMatch(html, /[[\]]/);
  const urls = bundled.sources!.flatMap(({ url }) => url ?? []);
  for (const link of linksOf(html)) assert.ok(link.startsWith('#') || urls.includes(link), link);
});
