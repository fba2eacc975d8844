import { expect, fixture, html } from '@open-wc/testing';
import { registerOccupation } from '../../src/related-careers.js';
import type { RelatedCareers } from '../../src/index.js';
import { occupation, pay, slice, small } from './support/data.js';
import { click, itCan, viewport } from './support/input.js';
import { allBy, appears, by, expectFocus, namesOf, reads, textOf } from './support/page.js';
import { next, watch } from './support/watch.js';
import { waitUntil } from './support/wait.js';

const people = (name: string) => ({ population: { name } });

/** One related career without figures, and a fact of this one's to compare with. */
const baker = (more: object = {}) => ({
  slug: 'baker',
  title: 'Baker',
  items: [
    { slug: 'cook', title: 'Cook', reason: 'Both stand in a kitchen.', relation: 'shared-duties', ...more },
  ],
  facts: { items: [{ label: 'Pay', figures: [pay({ value: 40000, ...people('Bakers') })] }] },
});

const cook = (slug = 'cook') =>
  small({
    slug,
    title: 'Cook',
    sources: [{ id: 'board', name: 'Board of Cooks' }],
    facts: {
      items: [
        {
          label: 'Pay',
          figures: [pay({ value: 50000, source: 'board', status: 'official', ...people('Cooks') })],
        },
        { label: 'Jobs', figures: [{ measure: 'employment', value: 7, unit: 'people' }] },
      ],
    },
  });

const shown = async (properties: Partial<RelatedCareers> = {}) => {
  const element = document.createElement('related-careers');
  Object.assign(element, { data: baker(), ...properties });
  await fixture(html`${element}`);
  await appears(element, 'heading', 'Related careers');
  return element;
};

describe('related-careers', () => {
  const said = watch();

  it('shows every career of the bundled guide with its relation and reason, as text', async () => {
    const element = await fixture(html`<related-careers occupation=${occupation}></related-careers>`);
    await appears(element, 'heading', 'Related careers');
    const { items } = slice('related');
    expect(namesOf(element, 'heading').slice(1)).to.deep.equal(
      items.map(({ title }: { title: string }) => title),
    );
    const cards = allBy(allBy(element, 'list')[0]!, 'listitem').map(textOf);
    const relations = ['Shared duties', 'Shared duties', 'Shared skills', 'Next step up', 'Shared skills'];
    cards.forEach((card, index) =>
      expect(card).to.include(items[index].reason).and.to.include(relations[index]),
    );
    expect(allBy(element, 'link')).to.have.length(0);
    await expect(element).to.be.accessible();
  });

  it('shows an item’s figures with their origin, beside this occupation’s where others are counted', async () => {
    const element = await shown({ data: slice('related') });
    const [assistant, , , manager] = allBy(allBy(element, 'list')[0]!, 'listitem').map(textOf);
    expect(manager).to.match(
      /Median pay: Medical and Health Services Managers \$117,960 a year Official · May 2024/,
    );
    expect(manager).to.match(
      /To compare: Median pay: Medical Secretaries and Administrative Assistants \$44,640 a year Official · May 2024/,
    );
    expect(manager).to.match(/Managers \+23% .*To compare: Change in jobs: .* \+4%/);
    expect(assistant).to.include('$44,640').and.not.to.include('To compare');
    const [pill] = allBy(element, 'button', /Official/).slice(2);
    await click(pill!);
    expect(textOf(await appears(element, 'dialog'))).to.include(
      'Medical and Health Services Managers · SOC 11-9111',
    );
  });

  it('leads where the host says', async () => {
    const element = await shown({
      data: slice('related'),
      linkTemplate: '/careers/{slug}?q={title}&soc={soc}',
    });
    expect(allBy(element, 'link').map((link) => link.getAttribute('href'))[3]).to.equal(
      '/careers/medical-and-health-services-manager?q=Medical%20Office%20Manager&soc=11-9111',
    );
    expect(allBy(element, 'link')).to.have.length(5);
    await expect(element).to.be.accessible();
    for (const linkTemplate of ['javascript:{slug}', 'data:,{slug}', ''])
      expect(allBy(await shown({ linkTemplate }), 'link'), linkTemplate).to.have.length(0);
  });

  it('tells the page which link is followed, and lets it do something else', async () => {
    const element = await shown({ linkTemplate: '#{slug}' });
    const news = next(element, 'related-link');
    element.addEventListener('related-link', (event) => event.preventDefault(), { once: true });
    const { href } = location;
    by(element, 'link', 'Cook').click();
    const { slug, url, cancelable, bubbles, composed } = await news;
    expect([slug, url, cancelable, bubbles, composed]).to.deep.equal(['cook', '#cook', true, true, true]);
    expect(location.href).to.equal(href);
  });

  it('links to open jobs where the host says so', async () => {
    const element = await shown({ jobsLinkTemplate: '/jobs?q={title}' });
    expect(by(element, 'link', 'See open jobs: Cook').getAttribute('href')).to.equal('/jobs?q=Cook');
  });

  describe('the guide of a related career', () => {
    const figures = /Median pay: Cooks \$50,000 a year .*To compare: Median pay: Bakers \$40,000 a year/;

    it('is taken from those the page gives: its figures stand beside this one’s', async () => {
      const element = await shown({ guides: [cook()] });
      await reads(element, figures);
      // What this occupation has no figure of cannot stand beside it.
      expect(textOf(element)).not.to.include('Jobs');
      await click(allBy(element, 'button', /Official/)[0]!);
      expect(textOf(await appears(element, 'dialog'))).to.include('Board of Cooks');
      await expect(element).to.be.accessible();
    });

    it('is taken from those that are registered, also later', async () => {
      const slug = `cook-${crypto.randomUUID()}`;
      const element = await shown({ data: baker({ slug }) });
      expect(textOf(element)).not.to.include('$');
      registerOccupation(slug, () => cook(slug));
      await reads(element, figures);
    });

    it('is taken from those that are bundled: the official occupation of the next rung', async () => {
      const element = await fixture(html`<related-careers occupation=${occupation}></related-careers>`);
      await reads(element, /Jobs: Medical and Health Services Managers 616,200 .*To compare: .* 850,000/);
      await reads(element, /Typical entry education: Medical and Health Services Managers Bachelor’s degree/);
      expect(textOf(element).split('$117,960')).to.have.length(2);
    });

    it('does not come before the item’s own figure of the same kind', async () => {
      const own = pay({ value: 51000, ...people('Cooks and chefs') });
      const element = await shown({ data: baker({ figures: [own] }), guides: [cook()] });
      await reads(element, '$51,000');
      await new Promise(requestAnimationFrame);
      expect(textOf(element)).not.to.include('$50,000');
    });

    it('goes when the page takes it away, and another one of that career comes instead', async () => {
      const element = await shown({ guides: [cook()] });
      await reads(element, figures);
      const other = cook();
      other.facts.items[0].figures[0].value = 60000;
      other.sources[0].name = 'Guild of Cooks';
      element.guides = [other];
      await reads(element, '$60,000');
      expect(textOf(element)).not.to.include('$50,000');
      await click(allBy(element, 'button', /Official/)[0]!);
      expect(textOf(await appears(element, 'dialog'))).to.include('Guild of Cooks');
      element.guides = undefined as never;
      await element.updateComplete;
      expect(textOf(allBy(element, 'list')[0]!)).not.to.include('$');
    });

    it('comes without taking the focus from the link that the reader is on', async () => {
      const element = await shown({ linkTemplate: '/careers/{slug}' });
      const link = by(element, 'link', 'Cook');
      link.focus();
      element.guides = [cook()];
      await reads(element, figures);
      await expectFocus(link);
    });

    it('is asked for again when it could not be loaded', async () => {
      const slug = `cook-${crypto.randomUUID()}`;
      let isThere = false;
      registerOccupation(slug, () => {
        if (!isThere) throw new Error('offline');
        return cook(slug);
      });
      const element = await shown({ data: baker({ slug }) });
      await waitUntil(() => said.warnings.length);
      expect(textOf(element)).not.to.include('$');
      isThere = true;
      element.data = baker({ slug, title: 'Head cook' });
      await reads(element, figures);
      expect(said.warnings).to.have.length(1);
    });

    it('may be broken: one warning, and the card without figures', async () => {
      const element = await shown({ guides: [{ slug: 'cook' }, cook('waiter')] });
      await reads(element, 'Both stand in a kitchen.');
      for (let frames = 0; frames < 100 && !said.warnings.length; frames++)
        await new Promise(requestAnimationFrame);
      expect(said.warnings).to.deep.equal(['<related-careers> A related guide could not be read:']);
      expect(textOf(element)).not.to.include('$');
      await shown({ guides: 'cook' as never });
      expect(said.errors).to.deep.equal([]);
    });
  });

  itCan('viewport', 'fits into 320 pixels', async () => {
    await viewport(320);
    await shown({ data: slice('related'), linkTemplate: '/{slug}' });
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    await viewport(800, 600);
  });

  it('shows markup in the data as text', async () => {
    const hostile = '<img src=x onerror="window.hacked = true">';
    const element = await shown({
      data: baker({ title: hostile, reason: hostile }),
      linkTemplate: '/{title}',
    });
    expect(element.shadowRoot!.querySelector('img')).to.equal(null);
    expect(textOf(element).split(hostile)).to.have.length(3);
  });
});
