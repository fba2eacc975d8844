/** Job postings as pages write them in JSON-LD. */
import { bundled } from './guide.js';

export const yearly = (minValue: number, maxValue: number, currency = 'USD') => ({
  baseSalary: { currency, value: { minValue, maxValue, unitText: 'YEAR' } },
});

export const posting = {
  '@context': 'https://schema.org/',
  '@type': 'JobPosting',
  title: 'Medical Secretary',
  hiringOrganization: { '@type': 'Organization', name: 'Lakeside Family Clinic' },
  employmentType: 'FULL_TIME',
  educationRequirements: 'High school diploma',
  experienceRequirements: { monthsOfExperience: 12 },
  skills: ['Medical terminology', 'Electronic health records (EHR)', 'Customer service', 'Spanish'],
  jobLocation: { address: { addressLocality: 'Denver', addressRegion: 'CO', addressCountry: 'US' } },
  ...yearly(40000, 46000),
};

const clone = structuredClone(bundled);
/** The bundled guide with percentiles, which are made up for this story. */
export const withPercentiles = {
  ...clone,
  facts: {
    ...clone.facts,
    items: clone.facts!.items.map((fact, index) =>
      index
        ? fact
        : {
            ...fact,
            figures: fact.figures.map((figure, at) => (at ? figure : { ...figure, p25: 37000, p75: 52000 })),
          },
    ),
  },
};
