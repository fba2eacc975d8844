/** The adapter that hands the library's events to a tag manager. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { connectDataLayer, eventNames } from '../../src/data-layer.ts';
import { GuideLoadEvent, LinkCopyEvent } from '../../src/shared/events/events.ts';
import { FaqFilterEvent } from '../../src/shared/events/section-events.ts';
import { PayFitEvent } from '../../src/shared/events/posting-events.ts';

test('every event of the library is handed over', () => {
  const folder = 'src/shared/events';
  const sources = readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, 'utf8'));
  const names = [...sources.join().matchAll(/super\('([\w-]+)'/g)].map(([, name]) => name!);
  assert.ok(names.length > 10);
  assert.deepEqual(
    names.filter((name) => !eventNames.includes(name)),
    [],
  );
});

test('an entry has what the event says: values as they are, a guide’s slug, the length of a list', () => {
  const target = new EventTarget();
  const entries: unknown[] = [];
  const disconnect = connectDataLayer(target, entries);
  target.dispatchEvent(new FaqFilterEvent('remote', 3));
  const guide = { schemaVersion: 1, slug: 'optician', locale: 'en', title: 'Optician' };
  target.dispatchEvent(new GuideLoadEvent(guide, [{ path: 'faq', expected: '', received: '', message: '' }]));
  const fit = { verdict: 'within', currency: 'USD', period: 'year', distance: 4, levels: [], converted: {} };
  target.dispatchEvent(new PayFitEvent({ ...fit, posted: { min: 1, max: 2 } } as never));
  assert.deepEqual(entries, [
    { event: 'career_path_faq_filter', element: undefined, query: 'remote', matches: 3 },
    { event: 'career_path_guide_load', element: undefined, guide: 'optician', issues: 1 },
    {
      event: 'career_path_pay_fit',
      element: undefined,
      distance: 4,
      min: 1,
      max: 2,
      currency: 'USD',
      period: 'year',
      verdict: 'within',
    },
  ]);
  disconnect();
  target.dispatchEvent(new LinkCopyEvent('https://example.org/'));
  assert.equal(entries.length, 3);
});

test('the page’s own dataLayer is used, and made where there is none', () => {
  const page = globalThis as { dataLayer?: unknown[] };
  const target = new EventTarget();
  const disconnect = connectDataLayer(target);
  target.dispatchEvent(new LinkCopyEvent('https://example.org/'));
  assert.equal(page.dataLayer?.length, 1);
  disconnect();
  delete page.dataLayer;
});
