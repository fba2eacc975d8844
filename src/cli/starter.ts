/**
 * `new`: a guide to begin with, which is valid as it is and says in `$comment` what belongs where. What is to be replaced says
 * TODO, so that `lint` lists it.
 */
import { misused, printable } from './failure.js';
import { writeText } from './files.js';

interface NewOptions {
  readonly out?: string;
  readonly force?: boolean;
}

export async function newGuide(slug = 'my-occupation', { out, force }: NewOptions): Promise<void> {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))
    throw misused(
      `${printable(slug)} is not a slug: small letters and digits, in words with single hyphens between them.`,
    );
  await writeText(`${JSON.stringify(starter(slug), null, 2)}\n`, out, force ?? false);
}

/** JSON has no comments; keys that the format does not know are ignored, and `$comment` is one of them. */
function starter(slug: string) {
  const title = slug.charAt(0).toUpperCase() + slug.slice(1).replaceAll('-', ' ');
  const people = {
    $comment:
      'Who is counted, with "codes" as at the top. Two figures that count different people are two figures.',
    name: title,
  };
  const area = { name: 'United States', code: 'US' };
  const year = new Date().toISOString().slice(0, 4);
  const origin = {
    population: { name: title },
    area,
    asOf: year,
    source: 'example',
    status: 'estimate',
    note: 'TODO',
  };
  return {
    $schema: './node_modules/career-path-elements/dist/guide.schema.json',
    $comment:
      'Replace everything that says TODO: the lint lists it, and the numbers beside it are invented. Keys called $comment are ignored. Every section may go; docs/guide-format.md in the package lists all of them.',
    schemaVersion: 1,
    slug,
    locale: 'en-US',
    title,
    summary:
      'TODO: two or three sentences, what the work is and whom it suits. Plain text; a blank line begins a paragraph.',
    $commentOnCodes:
      'The codes of this occupation in public classifications: "codes": [{ "system": "SOC-2018", "code": …, "name": … }]',
    reviewed: new Date().toISOString().slice(0, 7),
    sources: [
      {
        $comment: 'Figures name their source by this id. Without a url, the name stands alone.',
        id: 'example',
        name: 'TODO: the name of a source',
        url: 'https://example.org/statistics',
        note: 'TODO: when it was read, and what it covers.',
      },
    ],
    facts: {
      items: [
        {
          $comment: 'Tiles. The first figure of a fact is the largest: put the one to trust there.',
          id: 'median-pay',
          label: 'Median pay',
          figures: [
            {
              $comment:
                'status is official only for what the named source itself publishes; else estimate or unverified.',
              measure: 'median-pay',
              value: 50000,
              currency: 'USD',
              period: 'year',
              population: people,
              area,
              asOf: year,
              source: 'example',
              status: 'unverified',
              note: 'TODO',
            },
          ],
        },
      ],
    },
    salary: {
      intro: 'TODO: what the levels below are, and where their figures come from.',
      levels: [
        {
          $comment: 'years holds its lower bound and not its upper, so that bands can meet.',
          id: 'junior',
          title: `Junior: ${title}`,
          years: { min: 0, max: 2 },
          median: { measure: 'median-pay', value: 40000, currency: 'USD', period: 'year', ...origin },
        },
        {
          id: 'senior',
          title: `Senior: ${title}`,
          years: { min: 2 },
          median: { measure: 'median-pay', value: 60000, currency: 'USD', period: 'year', ...origin },
        },
      ],
    },
    'career-path': {
      levels: [
        {
          $comment: 'The same ids as under salary: the pay of a level is shown with it.',
          id: 'junior',
          title: `Junior: ${title}`,
          text: 'TODO: what somebody at this level does.',
          focus: ['TODO: what to work on to rise'],
        },
        { id: 'senior', title: `Senior: ${title}`, text: 'TODO: what changes at this level.' },
      ],
    },
    'pros-cons': {
      pros: [{ id: 'example-pro', title: 'TODO: what speaks for it', text: 'TODO: why.' }],
      cons: [{ id: 'example-con', title: 'TODO: what speaks against it', text: 'TODO: why.' }],
    },
    faq: {
      items: [
        {
          $comment: 'Figures in an answer may carry their origin too: "figures", as under facts.',
          id: 'example-question',
          question: 'TODO: what do people ask about this work?',
          answer: 'TODO: the answer, in plain sentences.',
        },
      ],
    },
  };
}
