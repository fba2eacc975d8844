/** Puts into dist/ what is data: the bundled guides as they are, and the JSON Schema of a guide. */
import { cpSync, writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { guideSchema } from '../src/model/guide-schema.ts';
import * as parts from '../src/model/schema.ts';

cpSync('src/occupations', 'dist/occupations', { recursive: true, filter: (file) => !file.endsWith('.ts') });

/** The schemas that have a name of their own stand once in the published one, under that name. */
const definitions = Object.fromEntries(
  Object.entries(parts)
    .filter(([name]) => name.endsWith('Schema'))
    .map(([name, part]) => [name.replace(/Schema$/, ''), part as unknown as GenericSchema]),
);
// Checks that JSON Schema cannot say are left out of it; the documentation lists them.
const schema = toJsonSchema(guideSchema, { errorMode: 'ignore', definitions });
writeFileSync('dist/guide.schema.json', `${JSON.stringify({ title: 'Career guide', ...schema }, null, 2)}\n`);
