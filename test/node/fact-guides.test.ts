/** The bundled guides of facts alone: what they say is what the handbook says, and a posting finds the right one. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { bundledFacts, educationIn } from '../../src/lint/occupation-facts.ts';
import { figuresIn, parseGuide, sectionIds, type CareerGuide, type Figure } from '../../src/model.ts';
import { bundledOccupations } from '../../src/occupations/bundled.ts';
import { matchPosting, readPosting } from '../../src/posting.ts';

const files = readdirSync('src/occupations').filter((name) => name.endsWith('.json'));
const guides = new Map(
  files.map((file) => {
    const { guide, issues } = parseGuide(readFileSync(`src/occupations/${file}`, 'utf8'));
    assert.deepEqual(issues, [], file);
    return [file.replace('.json', ''), guide!];
  }),
);
const facts = [...guides.values()].filter((guide) => !guide.summary);

test('each file is bundled under its slug', async () => {
  assert.deepEqual(Object.keys(bundledOccupations).sort(), [...guides.keys()].sort());
  for (const [slug, guide] of guides) assert.equal(guide.slug, slug);
});

const soc = ({ codes }: CareerGuide) => codes!.find(({ system }) => system === 'SOC-2018')!.code;

test('there are five, of facts alone', () => {
  assert.deepEqual(facts.map(soc).sort(), ['11-9111', '29-2072', '31-9092', '43-4171', '43-6000']);
  for (const guide of facts)
    assert.deepEqual(
      sectionIds.filter((id) => guide[id]),
      ['facts'],
    );
});

for (const guide of facts) {
  const figures = figuresIn(guide);
  const isOwn = ({ population }: Figure) => population!.codes![0]!.code === soc(guide);
  const own = (measure: string) => figures.find((figure) => figure.measure === measure && isOwn(figure));

  test(`${guide.slug}: each figure is official, dated, and of a source with a link`, () => {
    for (const figure of figures) {
      assert.equal(figure.status, 'official');
      assert.ok(figure.asOf ?? (figure.from && figure.to));
      assert.ok(
        guide.sources!.find(({ id }) => id === figure.source)!.url!.startsWith('https://www.bls.gov/ooh/'),
      );
      assert.ok(isOwn(figure) || figure.population!.codes![0]!.code === '00-0000');
    }
  });

  test(`${guide.slug}: what it says is what the handbook says`, () => {
    const known = bundledFacts().bySoc(soc(guide))!;
    assert.equal(own('median-pay')!.value, known.medianPay);
    assert.equal(own('employment-change')!.value, known.change);
    assert.equal(own('employment')!.value, known.jobs);
    assert.equal(own('projected-employment')!.value, known.projectedJobs);
    assert.deepEqual(educationIn(own('typical-education')!.text!), [known.education]);
  });
}

test('the group says in each figure that it holds the medical secretaries', () => {
  const group = guides.get('secretary-or-administrative-assistant')!;
  const own = figuresIn(group).filter(({ population }) => population!.codes![0]!.code === '43-6000');
  assert.equal(own.length, 5);
  for (const { note } of own) assert.match(note!, /43-6013/);
});

test('the guides that the office administrator’s names are there', () => {
  const { overview, related } = guides.get('medical-office-administrator')!;
  const named = [...overview!.neighbors!, ...related!.items].flatMap(({ slug, codes }) =>
    slug && guides.has(slug) ? [[slug, codes!.map(({ code }) => code)] as const] : [],
  );
  assert.equal(named.length, 3);
  for (const [slug, codes] of named) assert.ok(codes.includes(soc(guides.get(slug)!)), slug);
});

const best = (posting: object) =>
  [...guides.values()]
    .map((guide) => ({
      slug: guide.slug,
      ...matchPosting(readPosting({ '@type': 'JobPosting', ...posting }), guide),
    }))
    .filter(({ matches }) => matches)
    .sort((a, b) => b.confidence - a.confidence)
    .map(({ slug }) => slug)[0];

const postings: [posting: object, slug: string | undefined][] = [
  [{ title: 'Certified Medical Assistant (CMA)' }, 'medical-assistant'],
  [{ title: 'Anything', occupationalCategory: '31-9092.00' }, 'medical-assistant'],
  [{ title: 'Medical Administrative Assistant' }, 'medical-office-administrator'],
  [{ title: 'Medical Secretary' }, 'medical-office-administrator'],
  [{ title: 'Front Desk Receptionist' }, 'receptionist'],
  [{ title: 'Administrative Assistant' }, 'secretary-or-administrative-assistant'],
  [{ title: 'Health Services Manager' }, 'medical-and-health-services-manager'],
  [{ title: 'Medical Office Manager' }, 'medical-office-administrator'],
  [{ title: 'Medical Records Specialist' }, 'medical-records-specialist'],
  [{ title: 'Dental Assistant' }, undefined],
  [{ title: 'Anything', occupationalCategory: '43-6014' }, undefined],
];
for (const [posting, slug] of postings)
  test(`of all bundled guides ${JSON.stringify(posting)} is for ${slug ?? 'none'}`, () => {
    assert.equal(best(posting), slug);
  });
