/** What the manifest cannot say about the attributes that all elements have: which values are worth a try. */
import type { ArgTypes } from '@storybook/web-components-vite';
import { bundled } from './guide.js';

const category = 'attributes';

export const argTypes: ArgTypes = {
  occupation: { control: 'text' },
  src: { control: 'text' },
  level: {
    control: 'select',
    options: [undefined, ...(bundled['career-path']?.levels.map(({ id }) => id) ?? [])],
    description: 'The id of the reader’s level, such as `senior`.',
    table: { category },
  },
  years: { control: { type: 'number', min: 0 }, table: { category } },
  timeout: { control: { type: 'number', min: 0, step: 1000 } },
  'heading-level': { control: { type: 'number', min: 1, max: 6 } },
  data: { control: false },
  guide: { control: false },
  'jobs-link-template': { control: 'text' },
};
