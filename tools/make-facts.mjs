/**
 * Writes src/lint/facts/bls-ooh.ts from a table of the Occupational Outlook Handbook's occupations:
 *
 *   node tools/make-facts.mjs occupations.csv
 *
 * Columns read: title, soc_code, median_pay_annual, entry_education, num_jobs_2024, projected_employment_2034,
 * outlook_pct. After another year's table, change the periods in src/lint/occupation-facts.ts as well.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

const target = 'src/lint/facts/bls-ooh.ts';

/** The handbook's own words for entry education; any other says that it depends. */
const education = {
  'No formal educational credential': 'none',
  'High school diploma or equivalent': 'high-school',
  'Some college, no degree': 'some-college',
  'Postsecondary nondegree award': 'award',
  "Associate's degree": 'associate',
  "Bachelor's degree": 'bachelor',
  "Master's degree": 'master',
  'Doctoral or professional degree': 'doctoral',
};

/** Fields of one line; a quoted field may hold commas and doubled quotes. */
const fieldsOf = (line) =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain,
  );

const [file] = process.argv.slice(2);
if (!file) throw new Error('Which table? node tools/make-facts.mjs occupations.csv');
const [head, ...lines] = readFileSync(file, 'utf8').trim().split(/\r?\n/);
const columns = fieldsOf(head);
const number = (text) => (text ? Number(text) : null);

const rows = lines.map((line) => {
  const row = Object.fromEntries(fieldsOf(line).map((field, index) => [columns[index], field]));
  return [
    row.title,
    row.soc_code,
    number(row.median_pay_annual),
    number(row.outlook_pct),
    number(row.num_jobs_2024),
    number(row.projected_employment_2034),
    education[row.entry_education] ?? null,
  ];
});
// On the handbook's pages, beside its rows: one occupation of the group 43-6000, and the yardstick.
rows.push(
  ['Medical secretaries and administrative assistants', '43-6013', 44640, 4, 850000, 885300, 'high-school'],
  ['All occupations', '00-0000', 49500, 3, null, null, null],
);

const code = `/**
 * Occupations of the Occupational Outlook Handbook, U.S. Bureau of Labor Statistics, as read from
 * https://www.bls.gov/ooh/ in January 2026. A work of the U.S. government, in the public domain.
 * Written by tools/make-facts.mjs; do not edit.
 *
 * A row: title, SOC 2018 code (empty where a page covers several), median pay a year in dollars (May 2024), change of
 * employment in per cent (2024–34), jobs (2024), jobs projected (2034), typical entry education.
 */
export type Row = readonly [
  title: string,
  soc: string,
  medianPay: number | null,
  change: number | null,
  jobs: number | null,
  projectedJobs: number | null,
  education: string | null,
];

export const rows: readonly Row[] = ${JSON.stringify(rows)};
`;
writeFileSync(target, await format(code, { ...(await resolveConfig(target)), filepath: target }));
console.log(`${rows.length} occupations in ${target}`);
