/** What every element shows, says and does when there are data, no data yet, or no good ones. */
import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import '../../src/all.js';
import type { CareerPath } from '../../src/index.js';
import { bundled, file, occupation, small } from './support/data.js';
import { click } from './support/input.js';
import { allBy, appears, by, namesOf, reads, textOf } from './support/page.js';
import { flaky, hang, json, watchRequests } from './support/requests.js';
import { watch } from './support/watch.js';
import { answered, waitUntil } from './support/wait.js';

const said = watch();
const asked = watchRequests();

const tags = [
  'career-path',
  'career-facts',
  'salary-table',
  'career-path-timeline',
  'pros-cons',
  'faq-accordion',
] as const;

type Element = CareerPath & { data?: unknown };

/** An element with a fallback inside, and the attributes and properties given. */
async function put(
  tag: string,
  given: Record<string, unknown>,
  fallback = 'Ask our team.',
): Promise<Element> {
  const element = document.createElement(tag) as Element;
  element.innerHTML = fallback && `<p>${fallback}</p>`;
  Object.assign(element, given);
  return fixture<Element>(html`${element}`);
}

interface Failure {
  readonly given: () => Record<string, unknown>;
  readonly reason: string;
  readonly says: string;
  readonly retry: boolean;
}

const failures: Record<string, Failure> = {
  'a file that is not there': {
    given: () => ({ src: '/__test/status/404' }),
    reason: 'missing',
    says: 'This career guide could not be found.',
    retry: false,
  },
  'a server with a problem': {
    given: () => ({ src: '/__test/status/500' }),
    reason: 'server',
    says: 'the server has a problem',
    retry: true,
  },
  'a server that never answers': {
    given: () => ({ src: hang(), timeout: 100 }),
    reason: 'timeout',
    says: 'took too long to load',
    retry: true,
  },
  'no server at all': {
    given: () => ({ src: 'http://127.0.0.1:1/guide.json' }),
    reason: 'network',
    says: 'Are you online?',
    retry: true,
  },
  'something that is no address': {
    given: () => ({ src: 'http://[' }),
    reason: 'missing',
    says: 'This career guide could not be found.',
    retry: false,
  },
  'HTML instead of JSON': {
    given: () => ({ src: '/__test/html' }),
    reason: 'format',
    says: 'it is something else',
    retry: false,
  },
  'JSON that breaks off': {
    given: () => ({ src: '/__test/truncated' }),
    reason: 'truncated',
    says: 'only a part of it arrived',
    retry: true,
  },
  'JSON of another shape': {
    given: () => ({ src: json([{ title: 'Optician' }]) }),
    reason: 'invalid',
    says: 'its data has errors',
    retry: false,
  },
  'JSON that says no version': {
    given: () => ({ src: json({ slug: 'optician', locale: 'en', title: 'Optician' }) }),
    reason: 'invalid',
    says: 'its data has errors',
    retry: false,
  },
  'another version of the format': {
    given: () => ({ src: json(small({ schemaVersion: 9 })) }),
    reason: 'version',
    says: 'another version of the format',
    retry: false,
  },
  'an occupation that nobody knows': {
    given: () => ({ occupation: 'dragon-tamer' }),
    reason: 'occupation',
    says: 'There is no career guide for this occupation yet.',
    retry: false,
  },
  'a property that is no guide': {
    given: () => ({ guide: 7 }),
    reason: 'invalid',
    says: 'its data has errors',
    retry: false,
  },
  'JSON text that is no JSON': {
    given: () => ({ guide: '{ "title": Optician }' }),
    reason: 'invalid',
    says: 'its data has errors',
    retry: false,
  },
};

for (const tag of tags) {
  describe(`<${tag}>`, () => {
    for (const [name, { given, reason, says, retry }] of Object.entries(failures)) {
      it(`given ${name}, says so once to everybody, and throws nothing`, async () => {
        const element = await put(tag, given());
        const alert = await appears(element, 'alert');
        expect(textOf(alert)).to.include(says);
        expect(namesOf(alert, 'button').includes('Try again')).to.equal(retry);
        expect(textOf(element), 'the fallback').to.include('Ask our team.');
        expect(element.matches(':state(error)')).to.equal(true);
        expect(said.news).to.deep.equal([`guide-error ${reason}`]);
        expect(said.warnings).to.have.length(1);
        expect(said.warnings[0]).to.match(new RegExp(`^<${tag}> .`));
        expect(said.errors).to.deep.equal([]);
        await expect(element).to.be.accessible();
      });
    }

    it('keeps details for developers closed', async () => {
      const element = await put(tag, { src: json({ schemaVersion: 1, slug: 'optician' }) });
      await appears(element, 'alert');
      expect(textOf(element)).not.to.include('locale');
      await click(by(element, 'button', 'Details for developers'));
      await reads(element, /locale Invalid|locale .*Expected/);
      await expect(element).to.be.accessible();
    });

    it('shows the fallback and nothing else while it loads, and says that it is busy', async () => {
      const element = await put(tag, { src: hang() });
      await waitUntil(() => element.matches(':state(loading)'));
      expect(textOf(element)).to.equal('Ask our team.');
      expect(element.shadowRoot!.querySelector('[aria-busy=true]')).not.to.equal(null);
      await expect(element).to.be.accessible();
    });

    it('without a fallback says that it is loading', async () => {
      const element = await put(tag, { src: hang() }, '');
      expect(textOf(await appears(element, 'status'))).to.include('Loading the career guide…');
      await expect(element).to.be.accessible();
    });

    it('shows its data in place of the fallback, and tells so once', async () => {
      const element = await put(tag, { occupation });
      await waitUntil(() => element.matches(':state(ready)'), 'ready');
      expect(textOf(element)).not.to.include('Ask our team.');
      expect(element.shadowRoot!.querySelector('[aria-busy=true]')).to.equal(null);
      expect(said.news).to.deep.equal(['guide-load']);
      expect(said.warnings).to.deep.equal([]);
    });

    it('without anything to show, shows its fallback', async () => {
      const element = await put(tag, {});
      await waitUntil(() => element.matches(':state(empty)'));
      expect(textOf(element)).to.equal('Ask our team.');
      expect(said.news).to.deep.equal([]);
      expect(said.warnings).to.deep.equal([]);
    });

    it('without a fallback either, says that there is nothing', async () => {
      const element = await put(tag, {}, '');
      await reads(element, 'There is nothing to show here yet.');
      await expect(element).to.be.accessible();
    });

    it('tries again when the reader asks for it', async () => {
      const element = await put(tag, { src: flaky(file) });
      await click(await appears(element, 'button', 'Try again'));
      await waitUntil(() => element.matches(':state(ready)'), 'ready');
      expect(allBy(element, 'alert')).to.have.length(0);
      expect(said.news).to.deep.equal(['guide-error server', 'guide-load']);
    });

    it('offers the occupations that there are, and shows the one that is chosen', async () => {
      const element = await put(tag, { occupation: 'dragon-tamer' });
      await click(await appears(element, 'button', 'medical office administrator'));
      await waitUntil(() => element.matches(':state(ready)'), 'ready');
      expect(element.occupation).to.equal(occupation);
      expect(allBy(element, 'alert')).to.have.length(0);
    });

    it('goes from data to an error and back, whatever it is given', async () => {
      const element = await put(tag, { guide: bundled() });
      for (const [guide, state] of [
        [null, 'empty'],
        [{}, 'error'],
        [bundled(), 'ready'],
        [[], 'error'],
        [undefined, 'empty'],
        [JSON.stringify(bundled()), 'ready'],
      ] as const) {
        element.guide = guide;
        await waitUntil(() => element.matches(`:state(${state})`), state);
      }
      expect(said.errors).to.deep.equal([]);
    });
  });
}

describe('a guide of which parts are broken', () => {
  it('is shown without them, with one sentence, a warning and the issues in the event', async () => {
    const element = document.createElement('career-path');
    let issues: readonly { path: string }[] = [];
    element.addEventListener('guide-load', (event) => (issues = event.issues));
    element.guide = { ...bundled(), salary: { levels: [] }, summary: 7 };
    await fixture(html`${element}`);
    await reads(element, 'Parts of this guide could not be shown.');
    expect(element.matches(':state(partial)')).to.equal(true);
    expect(namesOf(by(element, 'navigation'), 'link')).to.deep.equal([
      'Key facts',
      'What the role is',
      'Responsibilities',
      'Skills and qualifications',
      'How to get in',
      'Education and training',
      'Career path',
      'Application toolkit',
      'Pay around the world',
      'Job market',
      'Emerging specializations',
      'Pros and cons',
      'Questions and answers',
      'Related careers',
      'Are you ready?',
    ]);
    expect(said.news).to.deep.equal(['guide-load']);
    expect(said.warnings).to.have.length(1);
    expect(issues.map(({ path }) => path)).to.deep.equal(['summary', 'salary.levels']);
    expect(allBy(element, 'alert'), 'the reader can go on').to.have.length(0);
    await expect(element).to.be.accessible();
  });

  it('leaves the other section elements as they are, and costs its own', async () => {
    const guide = { ...bundled(), salary: { levels: [] } };
    const faq = await put('faq-accordion', { guide });
    const salary = await put('salary-table', { guide });
    await waitUntil(() => faq.matches(':state(ready)'));
    await waitUntil(() => salary.matches(':state(error)'));
  });

  it('costs of a slice only the keys that are wrong', async () => {
    const element = await put('faq-accordion', { data: { ...small().faq, intro: 7 } });
    await reads(element, /Parts of this guide could not be shown\..*Do I need a degree/);
    expect(element.matches(':state(partial)')).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('is no error where only a link is unsafe', async () => {
    const sources = [{ id: 'trap', name: 'A trap', url: 'javascript:alert(1)' }];
    const element = await put('career-path', { guide: small({ sources }) });
    await reads(element, 'A trap');
    expect(element.matches(':state(ready)')).to.equal(true);
    expect(namesOf(element, 'link')).to.deep.equal([]);
    expect(said.warnings).to.have.length(1);
  });
});

it('a guide without an element’s section is empty for it, and no error', async () => {
  const element = await put('salary-table', { guide: small() });
  await waitUntil(() => element.matches(':state(empty)'));
  expect(textOf(element)).to.equal('Ask our team.');
  expect(said.warnings).to.deep.equal([]);
});

it('a guide that is too much is refused', async () => {
  const circle: Record<string, unknown> = small();
  circle.faq = circle;
  for (const guide of [circle, { ...small(), summary: 'x'.repeat(5_000_000) }, 'x'.repeat(5_000_000)]) {
    await appears(await put('career-path', { guide }), 'alert');
  }
  expect(said.errors).to.deep.equal([]);
});

it('elements that are gone leave nothing behind that fails', async () => {
  for (const tag of tags) await put(tag, { src: '/__test/status/500' });
  fixtureCleanup();
  await Promise.all(asked.map(({ ended }) => ended));
  await answered();
  expect(said.errors).to.deep.equal([]);
});
