/** Medians of rounds, and of the ratios between two contestants in the same round. */
import { keyOf, type Job } from './measures.ts';
import type { Contestant } from './pages.ts';

export interface Spread {
  median: number;
  /** The quartiles: half of the rounds were between them. */
  low: number;
  high: number;
}

export class Results {
  /** Each key's values, by round. */
  readonly values = new Map<string, number[]>();

  add(key: string, value: number): void {
    if (!Number.isFinite(value)) throw new Error(`${key} was measured as ${value}`);
    this.values.set(key, [...(this.values.get(key) ?? []), value]);
  }

  get(name: string, content: string, count: number, contestant: Contestant): number[] {
    return this.values.get(keyOf({ content, count, contestant } as Job, name)) ?? [];
  }

  median(name: string, content: string, count: number, contestant: Contestant): number {
    return spreadOf(this.get(name, content, count, contestant)).median;
  }

  /** The contestant's values over those of static HTML in the same rounds. */
  ratio(name: string, content: string, count: number, contestant: Contestant): Spread | undefined {
    const base = this.get(name, content, count, 'static');
    const values = this.get(name, content, count, contestant);
    return values.length ? spreadOf(values.map((value, round) => value / base[round]!)) : undefined;
  }

  /** With which power of the size the cost grows from one size to the next. */
  exponent(name: string, kind: string, [from, to]: [number, number], contestant: Contestant): number {
    const cost = (size: number) => this.median(name, `${kind}-${size}`, 1, contestant);
    return Math.log(cost(to) / cost(from)) / Math.log(to / from);
  }
}

export function spreadOf(values: readonly number[]): Spread {
  const ordered = [...values].sort((a, b) => a - b);
  const at = (part: number) => {
    const place = (ordered.length - 1) * part;
    const below = ordered[Math.floor(place)]!;
    return below + (ordered[Math.ceil(place)]! - below) * (place % 1);
  };
  return { median: at(0.5), low: at(0.25), high: at(0.75) };
}
