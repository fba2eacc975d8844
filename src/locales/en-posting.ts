/**
 * The words about a job posting, in English. Apart from `en.ts`, so that only pages with a posting load them.
 */
const usual = (where: string) => `The advertised pay is ${where} what is usual.`;

export const enPosting = {
  about: 'About this job',
  job: (title: string, organization?: string) => (organization ? `${title} at ${organization}` : title),
  thisJob: 'This job',
  matched: {
    code: (met: string) => `The posting gives the guide’s occupation code ${met}.`,
    title: (met: string) => `Matched from the title: it reads like “${met}”`,
    occupation: (met: string) => `Matched from the occupation that the posting names, “${met}”`,
  },
  sure: { high: 'a close match', middle: 'a likely match', low: 'an uncertain match' },
  reject: 'No, this job is something else',
  level: (title: string, reason: string) => `Level: ${title}, ${reason}.`,
  levelReason: {
    title: 'by the words of the posting’s title',
    experience: 'by the experience that the posting asks for',
    pay: 'by the pay that the posting names',
  },
  nextLevel: (title: string, pay = '') => ` Next step: ${title}${pay}.`,
  usualPay: (amount: string) => `, which usually pays ${amount}`,

  // Pay
  payTitle: 'How this job pays',
  advertised: 'Advertised for this job',
  advertisedAt: 'This job is advertised at',
  fromPosting: 'From the posting',
  market: 'All but the advertised pay is market data, not this employer’s offer.',
  usual: 'Usual pay',
  middleHalf: 'Usual pay: half of all earn between these',
  levelRange: 'Usual pay: the guide’s range for this level',
  median: 'Official median',
  byLevel: 'Usual pay by level',
  per: {
    hour: 'an hour',
    day: 'a day',
    week: 'a week',
    biweek: 'for two weeks',
    month: 'a month',
    year: 'a year',
  },
  verdicts: {
    within: usual('within'),
    above: usual('above'),
    below: usual('below'),
    'wide-range': 'The advertised range is wide: ask where in it you would start.',
    'no-pay': 'The posting states no pay.',
    'other-currency': 'The pay is advertised in another currency than the market’s, so it is not compared.',
    'other-period': 'The posting does not say what period or hours its pay is for, so it is not compared.',
    'no-verdict': 'The guide has no usual range for this job, so there is no verdict.',
    open: 'The posting names one end of its pay only, so there is no verdict.',
    nothing: 'The guide has no pay to compare it with.',
    unknownCurrency: 'The posting does not say in which currency it pays, so it is not compared.',
  },
  askForPay: 'Ask for the range before you apply.',
  distance: (percent: number, over: boolean, range: boolean) =>
    `The ${range ? 'middle of the ' : ''}advertised pay is ${percent}% ${over ? 'above' : 'below'} the official median.`,
  atMedian: 'The advertised pay is about the official median.',
  unreadable: (value: string, why: string) => `The posting’s pay, “${value}”, could not be read: ${why}.`,
  whyUnreadable: {
    'not-a-number': 'it is not an amount',
    negative: 'it is below zero',
    absurd: 'it cannot be meant for that period',
    'min-over-max': 'its bottom is above its top',
    'several-values': 'it names several amounts',
    'unknown-currency': 'its currency is not known',
    'unknown-period': 'its period is not known',
    'periods-disagree': 'it names two periods',
  } as Readonly<Record<string, string>>,
  convertedPeriod: (per: string, hours: string) =>
    `Compared from an amount ${per}, at ${hours} hours of work a year.`,
  convertedCurrency: (from: string, rate: string, to: string) =>
    `Converted at 1 ${from} = ${rate} ${to}, a rate that this site gives.`,
  assumedCurrency: (currency: string) => `“$” is taken for ${currency}.`,
  area: (area: string) => `The market’s figures are for: ${area}.`,
  fallback: (area: string) => `The guide has no figures for this job’s place; those shown are for: ${area}.`,

  // Requirements
  requirementsTitle: 'What this job asks for',
  requirementsCaption: 'What the posting asks for, and what is typical',
  requirement: 'Requirement',
  columns: ['This posting', 'Typical', 'Compared'],
  education: 'Education',
  experience: 'Experience',
  skills: 'Skills',
  asked: {
    'asks-more': 'asks for more',
    same: 'asks for the same',
    'asks-less': 'asks for less',
    'not-stated': 'not stated',
    'not-known': 'nothing to compare with',
  },
  educationLevels: {
    none: 'No formal education',
    'high-school': 'High school diploma or the like',
    certificate: 'Certificate',
    associate: 'Associate’s degree',
    bachelor: 'Bachelor’s degree',
    master: 'Master’s degree',
    doctorate: 'Doctorate',
  },
  preferred: (what: string) => `${what}, preferred`,
  inPlace: 'Experience counts in place of education.',
  noExperience: 'None needed',
  skillsMet: (met: number, all: number) => `${met} of the guide’s ${all}`,
  show: 'What to show when you apply',
  unmentioned: 'Typical, and not mentioned in the posting',
  review: 'Before you publish',
  overAsks: 'It asks for more than is typical',
  omissions: 'It leaves out',
  complete: 'Nothing that candidates look for is missing.',
  omitted: {
    pay: 'the pay',
    'pay-range': 'a pay range',
    'pay-period': 'what the pay is per',
    hours: 'the hours',
    'employment-type': 'the type of employment',
    place: 'the place',
    education: 'the education needed',
    experience: 'the experience needed',
    skills: 'the skills needed',
  },
};

/** The words about a posting in one language. */
export type PostingWords = typeof enPosting;
