import { expect, fixture, html } from '@open-wc/testing';
import '../../src/career-duties.js';
import { bundled, occupation, slice } from './support/data.js';
import { itCan, viewport } from './support/input.js';
import { allBy, appears, by, namesOf, textOf } from './support/page.js';

const shown = async (data: unknown = slice('duties')) => {
  const element = await fixture(html`<career-duties .data=${data}></career-duties>`);
  await appears(element, 'heading', 'Responsibilities');
  return element;
};

/** Everything between a heading and the next one. */
const under = (element: Element, name: string) => textOf(by(element, 'heading', name).parentElement!);

describe('career-duties', () => {
  it('shows responsibilities, environment and tools, all of them in order', async () => {
    const element = await fixture(html`<career-duties occupation=${occupation}></career-duties>`);
    await appears(element, 'heading', 'Responsibilities');
    expect(namesOf(element, 'heading')).to.deep.equal(['Responsibilities', 'Work environment', 'Tools']);
    const { responsibilities, environment, tools } = bundled().duties;
    const items = allBy(allBy(element, 'list')[0]!, 'listitem').map(textOf);
    expect(items).to.deep.equal(
      responsibilities.map(({ title, text }: Record<string, string>) => `${title} ${text}`),
    );
    const surroundings = under(element, 'Work environment');
    expect(surroundings).to.include(environment.intro);
    for (const key of ['settings', 'schedule', 'people', 'demands'])
      expect(surroundings).to.include(environment[key].join(' '));
    for (const { title, names, text } of tools)
      for (const words of [title, ...names, text]) expect(under(element, 'Tools')).to.include(words);
    await expect(element).to.be.accessible();
  });

  it('states each fact of the environment under its name', async () => {
    const element = await shown();
    expect(allBy(element, 'term').map(textOf)).to.deep.equal([
      'Setting',
      'Schedule',
      'Who you work with',
      'What it demands',
    ]);
  });

  it('states only what the guide states', async () => {
    const element = await shown({ responsibilities: [{ title: 'Grind lenses' }], environment: {} });
    expect(allBy(element, 'term')).to.deep.equal([]);
    expect(textOf(element)).to.match(/^Responsibilities .*Grind lenses/);
    const partly = await shown({
      responsibilities: [{ title: 'Grind lenses' }],
      environment: { schedule: ['Shop hours'] },
    });
    expect(under(partly, 'Work environment')).to.equal('Work environment Schedule Shop hours');
    expect(allBy(partly, 'heading', 'Tools')).to.deep.equal([]);
    await expect(partly).to.be.accessible();
  });

  it('puts tools of one kind together, under the kind', async () => {
    const element = await shown({
      responsibilities: [{ title: 'Grind lenses' }],
      tools: [
        { kind: 'other', title: 'Lensmeter', names: ['Topcon'] },
        { kind: 'records', title: 'Patient files', names: ['OfficeMate'] },
        { kind: 'other', title: 'Edger', names: ['Nidek'], text: 'Cuts lenses.' },
      ],
    });
    expect(under(element, 'Tools')).to.equal(
      'Tools Other Lensmeter Topcon Edger Nidek Cuts lenses. Records Patient files OfficeMate',
    );
    await expect(element).to.be.accessible();
  });

  it('does not say the same twice where tools are called like their kind', async () => {
    const element = await shown();
    expect(under(element, 'Tools').match(/Communication/g)).to.have.length(1);
  });

  it('can be linked to, duty by duty', async () => {
    const element = await shown();
    expect(textOf(element.shadowRoot!.querySelector('#referrals')!)).to.include('Arrange visits');
  });

  it('shows markup in its data as text', async () => {
    const markup = '<img src=x onerror="window.broken = true">';
    const element = await shown({
      intro: markup,
      responsibilities: [{ title: markup, text: markup }],
      environment: { intro: markup, settings: [markup] },
      tools: [{ kind: 'office', title: markup, names: [markup], text: markup }],
    });
    expect(textOf(element).split('<img src=x').length - 1).to.equal(8);
    expect(allBy(element, 'img')).to.deep.equal([]);
  });

  itCan('viewport', 'fits 320 px, long words included', async () => {
    await viewport(320);
    const word = 'Verwaltungsangestelltenausbildungsverordnung'.repeat(2);
    await shown({
      responsibilities: [{ title: word, text: word }],
      environment: { settings: [word] },
      tools: [{ kind: 'office', title: word, names: [word], text: word }],
    });
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    await viewport(800);
  });
});
