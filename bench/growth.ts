/** What is measured at several sizes. */
export const growths = ({ faq, levels }: { faq: number[]; levels: number[] }) => [
  { what: 'filter questions', name: 'filter', kind: 'faq', sizes: faq },
  { what: 'open or close all questions', name: 'expand', kind: 'faq', sizes: faq },
  { what: 'sort pay levels', name: 'sort', kind: 'levels', sizes: levels },
];

export const lastStep = (sizes: number[]) => sizes.slice(-2) as [number, number];
