import { sameOf } from './reuse.js';

/**
 * A copy of unknown data that holds only its own plain values, made with bounded work: whatever a
 * page hands over (cycles, getters that throw, five megabytes of text) ends here, in time.
 */
export const limits = { depth: 16, values: 200_000, characters: 2_000_000, text: 50_000 } as const;

/** Why data was refused as a whole. */
export class RefusedError extends Error {}

/**
 * @param before An earlier copy: where nothing has changed since, its own values are given again.
 * @throws RefusedError when it is too much; whatever the data throws when it is read.
 */
export function plainCopy(input: unknown, before?: unknown): unknown {
  let values = 0;
  let characters = 0;

  const spend = (length: number) => {
    characters += length;
    if (characters > limits.characters) throw new RefusedError('it is too long');
  };

  const copy = (value: unknown, depth: number, earlier: unknown): unknown => {
    if (++values > limits.values) throw new RefusedError('it has too many values');
    if (typeof value === 'string') {
      if (value.length > limits.text) throw new RefusedError('a text in it is too long');
      spend(value.length);
      return value;
    }
    if (typeof value === 'boolean' || value === undefined || Number.isFinite(value)) return value;
    // As in JSON, there is no number beyond the finite ones; nor are there functions, symbols and big integers.
    if (typeof value !== 'object' || value === null) return null;
    if (depth >= limits.depth) throw new RefusedError('it is nested too deep, or in a circle');
    if (Array.isArray(value)) {
      if (value.length > limits.values) throw new RefusedError('a list in it is too long');
      const list = Array.from({ length: value.length }, (_, index) =>
        copy(value[index], depth + 1, (earlier as unknown[] | undefined)?.[index]),
      );
      return sameOf(earlier, list);
    }
    // No prototype: a schema that asks for a key can only meet what the data itself has.
    const result = Object.create(null) as Record<string, unknown>;
    for (const key of Object.keys(value)) {
      spend(key.length);
      if (key !== '__proto__')
        result[key] = copy(
          (value as Record<string, unknown>)[key],
          depth + 1,
          (earlier as Record<string, unknown> | undefined)?.[key],
        );
    }
    return sameOf(earlier, result);
  };

  return copy(input, 0, before);
}
