import { expect, fixture, html } from '@open-wc/testing';
import '../../src/application-toolkit.js';
import type { ApplicationToolkit } from '../../src/index.js';
import { occupation, slice } from './support/data.js';
import { itCan, viewport } from './support/input.js';
import { allBy, appears, by, namesOf, textOf } from './support/page.js';
import { watchPrinting } from './support/printing.js';
import { next } from './support/watch.js';
import { waitUntil } from './support/wait.js';

const shown = async (properties: Partial<ApplicationToolkit> = {}) => {
  const element = document.createElement('application-toolkit');
  Object.assign(element, { data: slice('applications'), ...properties });
  await fixture(html`${element}`);
  await appears(element, 'heading', 'Application toolkit');
  return element;
};

const hrefs = (element: Element) => allBy(element, 'link').map((link) => link.getAttribute('href'));

describe('application-toolkit', () => {
  const printed = watchPrinting();

  it('has no link unless the host gives one: then a checklist of the guide’s own skills and steps', async () => {
    const element = await fixture(html`<application-toolkit occupation=${occupation}></application-toolkit>`);
    await appears(element, 'heading', 'Application toolkit');
    expect(hrefs(element)).to.deep.equal([]);
    expect(textOf(element)).not.to.include('Resume examples');
    const { skills, steps } = slice('applications');
    const named = (list: { name?: string; title?: string }[]) => list.map(({ name, title }) => name ?? title);
    expect(namesOf(element, 'heading').slice(-3)).to.deep.equal(['Technical skills', 'Soft skills', 'Steps']);
    expect(allBy(element, 'list').map((list) => allBy(list, 'listitem').map(textOf))).to.deep.equal([
      named(skills.technical),
      named(skills.soft),
      named(steps.items),
    ]);
    await expect(element).to.be.accessible();
  });

  it('fills the host’s template for each kind', async () => {
    const element = await shown({ linkTemplate: '/{kind}/{slug}?for={title}' });
    const rest = `${occupation}?for=Medical%20Office%20Administrator`;
    expect(hrefs(element)).to.deep.equal([
      `/resume/${rest}`,
      `/cover-letter/${rest}`,
      `/interview-questions/${rest}`,
      `/job-description/${rest}`,
    ]);
    const { items } = slice('applications');
    expect(namesOf(element, 'link')).to.deep.equal(items.map(({ title }: { title: string }) => title));
    for (const { text } of items) expect(textOf(element)).to.include(text);
    await expect(element).to.be.accessible();
  });

  it('takes single links before the template, and that before the guide’s own', async () => {
    const data = slice('applications');
    data.items[1].url = 'https://example.com/letters';
    expect(hrefs(await shown({ data }))).to.deep.equal(['https://example.com/letters']);
    expect(hrefs(await shown({ data, links: { resume: '/cv/{slug}' } }))).to.deep.equal([
      `/cv/${occupation}`,
      'https://example.com/letters',
    ]);
    expect(
      hrefs(await shown({ data, links: { resume: '/cv' }, linkTemplate: '/{kind}' })).slice(0, 2),
    ).to.deep.equal(['/cv', '/cover-letter']);
  });

  it('is led to by links to each item, also where two are of one kind', async () => {
    const data = slice('applications');
    data.items.push({ ...data.items[0], title: 'Resumes for managers' });
    const element = await shown({ data, id: 'kit', linkTemplate: '/{kind}' });
    for (const [hash, name] of [
      ['resume', data.items[0].title],
      ['resume-5', 'Resumes for managers'],
    ]) {
      location.hash = `#kit.applications.${hash}`;
      const item = by(element, 'link', name).closest('li')!;
      await waitUntil(() => item.matches(':focus'));
    }
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('makes no link of what is not a safe URL', async () => {
    for (const linkTemplate of ['javascript:alert(1)', 'data:text/html,{kind}', ' java\nscript:{slug}', ''])
      expect(hrefs(await shown({ linkTemplate })), linkTemplate).to.deep.equal([]);
    for (const links of [{ resume: 'javascript:alert(1)' }, { fax: '/fax' }, null, 'resume'])
      expect(hrefs(await shown({ links: links as never })), String(links)).to.deep.equal([]);
    const slug = '../../?x=<y>#';
    const [first] = hrefs(
      await shown({ data: { ...slice('applications'), title: slug }, linkTemplate: '/{title}' }),
    );
    expect(first).to.equal(`/${encodeURIComponent(slug)}`);
  });

  it('tells the page which link is followed, and lets it do something else', async () => {
    const element = await shown({ linkTemplate: '#{kind}' });
    const news = next(element, 'toolkit-link');
    element.addEventListener('toolkit-link', (event) => event.preventDefault(), { once: true });
    const { href } = location;
    by(element, 'link', 'Interview questions').click();
    const { kind, url, cancelable, bubbles, composed } = await news;
    expect([kind, url, cancelable, bubbles, composed]).to.deep.equal([
      'interview-questions',
      '#interview-questions',
      true,
      true,
      true,
    ]);
    expect(location.href).to.equal(href);
  });

  it('prints the checklist and nothing else', async () => {
    const element = await shown({ linkTemplate: '/{kind}' });
    element.dir = 'rtl';
    by(element, 'button', 'Print').click();
    await waitUntil(() => printed.length);
    const { title, text, direction } = printed[0]!;
    expect(title).to.equal('Checklist for your application: Medical Office Administrator');
    expect(direction).to.equal('rtl');
    expect(text).to.include('Medical terminology').and.to.include('Prepare for interviews');
    expect(text).not.to.include('Resume examples');
    expect(document.querySelector('iframe')).to.equal(null);
  });

  it('says so where there is nothing to show', async () => {
    const { items } = slice('applications');
    const element = await shown({ data: { items } });
    expect(textOf(element)).to.include('There is nothing to show here yet.');
    expect(allBy(element, 'button', 'Print')).to.have.length(0);
    await expect(element).to.be.accessible();
  });

  it('shows what remains when skills are broken', async () => {
    const element = await shown({ data: { ...slice('applications'), skills: 'many' } });
    expect(namesOf(element, 'heading').slice(-1)).to.deep.equal(['Steps']);
    expect(textOf(element)).to.include('Parts of this guide could not be shown.');
  });

  itCan('viewport', 'fits into 320 pixels', async () => {
    await viewport(320);
    await shown({ linkTemplate: '/{kind}' });
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    await viewport(800, 600);
  });

  it('shows markup in the data as text', async () => {
    const hostile = '<img src=x onerror="window.hacked = true">';
    const data = slice('applications');
    data.items[0].title = data.skills.soft[0].name = data.steps.items[0].title = hostile;
    const element = await shown({ data, linkTemplate: '/{kind}' });
    expect(element.shadowRoot!.querySelector('img')).to.equal(null);
    expect(textOf(element).split(hostile)).to.have.length(4);
  });
});
