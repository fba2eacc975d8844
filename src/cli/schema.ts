/** `schema`: the JSON Schema of a guide, as it is published with this version. */
import { join } from 'node:path';
import { readText, writeText } from './files.js';

/** Beside the built command. */
const file = join(import.meta.dirname, '../guide.schema.json');

export async function printSchema({ out }: { out?: string }): Promise<void> {
  await writeText(await readText(file), out);
}
