/** What is a quantity in a sentence, and what only has digits. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quantitiesIn } from '../../src/lint/quantities.ts';

const none = [
  'Offices are open 24/7, from 9 a.m. to 5 p.m., or 9:30 to 17:00.',
  'Code in ICD-10, CPT 99213 and HTML5; save in a 401(k), a 403(b) or a 501(c)(3).',
  'Since 2019, and between 2023 and 2025, COVID-19 has changed much; the 1990s are gone.',
  'The projection is for 2024–34, or 2024-2034.',
  'On May 3, 2024, or the 25th, see step 3, levels 2 and 3, and week 6.',
  'You have to be 18 or older; those aged 16 to 18 need a permit, and 21-year-old people none.',
  'A two-year or 2-year degree, a 12-hour shift and a 500-bed hospital.',
  'Windows 11, Office 365, Part 61, Section 508 and ISO 9001 are names.',
  'Its code is 43-6013, or 29-1141.00.',
  'Work 7 days a week, 24 hours a day, 100% remote.',
  'Write to jobs2@example.org or https://example.org/2025/100.',
  'Mach eine Prüfung nach § 45; seit 2019 gilt das.',
  'Lift 50 pounds or 25 to 40 kg, type 60 words per minute, climb a 20-foot ladder, test 600 volts at 69 kV for 30 minutes.',
  'Call +1 800-555-0199 or 911; a 529 plan, a 401k; the ’90s; in 50 states; a 50-50 chance.',
  'A third of your time, half of the day, by half measures; by a third party, by the third year; one in four weekends.',
  'One hundred percent, two patients, a million little things.',
  'Call +49 30 1234567.',
  'An H-1B or a W-2 is a form, and so is an I-9.',
];
for (const text of none)
  test(`none: ${text}`, () =>
    assert.deepEqual(
      quantitiesIn(text).filter(({ kind, readings }) => kind !== 'bare' || readings[0]!.value > 20),
      [],
    ));

const some: [text: string, locale: string, expected: [kind: string, value: number][]][] = [
  [
    'It pays 30,000 pounds, or 31.5k pounds.',
    'en',
    [
      ['money', 30000],
      ['money', 31500],
    ],
  ],
  ['It pays $44,640 a year.', 'en', [['money', 44640]]],
  [
    'It pays $30k–60k, or $30–$60k.',
    'en',
    [
      ['money', 30000],
      ['money', 60000],
      ['money', 30000],
      ['money', 60000],
    ],
  ],
  [
    'From $35,000 to $45,000, or 35 to 45 thousand dollars.',
    'en',
    [
      ['money', 35000],
      ['money', 45000],
      ['money', 35000],
      ['money', 45000],
    ],
  ],
  [
    'USD 50,000 or 50,000 USD, US$50,000, A$50,000.',
    'en',
    [
      ['money', 50000],
      ['money', 50000],
      ['money', 50000],
      ['money', 50000],
    ],
  ],
  [
    'It grows 8% or 8 percent, by 4 to 6 per cent.',
    'en',
    [
      ['percent', 8],
      ['percent', 8],
      ['percent', 4],
      ['percent', 6],
    ],
  ],
  [
    'It takes 6–18 months or 2 to 4 years; 160 hours.',
    'en',
    [
      ['time', 6],
      ['time', 18],
      ['time', 24],
      ['time', 48],
      ['hours', 160],
    ],
  ],
  [
    'About 110,000 openings, 1.2 million jobs.',
    'en',
    [
      ['count', 110000],
      ['count', 1200000],
    ],
  ],
  ['Employment of 850,000 rises.', 'en', [['bare', 850000]]],
  ['About 300 in the country.', 'en', [['bare', 300]]],
  [
    'Work 2080 hours; pay of $2000.',
    'en',
    [
      ['hours', 2080],
      ['money', 2000],
    ],
  ],
  ['It was $19.50 an hour in 2024.', 'en', [['money', 19.5]]],
  [
    'Im Jahr 44.640 €, im Monat 3.720,50 Euro, also 8,5 Prozent.',
    'de',
    [
      ['money', 44640],
      ['money', 3720.5],
      ['percent', 8.5],
    ],
  ],
  [
    'Le salaire est de 24 300 € par an, soit 12,5 %.',
    'fr',
    [
      ['money', 24300],
      ['percent', 12.5],
    ],
  ],
  [
    '£31,204, ฿25,000–40,000, 500 kr',
    'en',
    [
      ['money', 31204],
      ['money', 25000],
      ['money', 40000],
      ['money', 500],
    ],
  ],
  [
    '₹7,50,000, or ₹7.5 lakh, or 7.5 LPA; Rs. 40,000; 1.5 crore people.',
    'en-IN',
    [
      ['money', 750000],
      ['money', 750000],
      ['money', 750000],
      ['money', 40000],
      ['count', 15000000],
    ],
  ],
  [
    'Fr. 8500 a month, $2.1bn, 600 pounds a day.',
    'en',
    [
      ['money', 8500],
      ['money', 2.1e9],
      ['money', 600],
    ],
  ],
  [
    'La formation dure 9 mois ou 2 ans, soit 300 heures.',
    'fr',
    [
      ['time', 9],
      ['time', 24],
      ['hours', 300],
    ],
  ],
  [
    'Twelve percent, twenty-five per cent, eighty thousand, seven thousand dollars.',
    'en',
    [
      ['percent', 12],
      ['percent', 25],
      ['bare', 80000],
      ['money', 7000],
    ],
  ],
  [
    'Nine out of ten employers, one in four nurses, three-quarters of graduates; it grows by half.',
    'en',
    [
      ['percent', 90],
      ['percent', 25],
      ['percent', 75],
      ['percent', 50],
    ],
  ],
];
for (const [text, locale, expected] of some)
  test(`some: ${text}`, () =>
    assert.deepEqual(
      quantitiesIn(text, locale).map(({ kind, readings }) => [kind, readings[0]?.value]),
      expected,
    ));
