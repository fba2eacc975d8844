/** “You are here”: the level of a guide that a posting is for, with the reason. */
import type { CareerGuide } from '../model/guide-schema.js';
import { findLevel } from '../model/levels.js';
import type { Figure } from '../model/schema.js';
import { sliceOf } from '../model/slices.js';
import type { MatchResult } from './match.js';
import type { PayFit } from './pay-fit.js';
import type { Posting } from './posting.js';

export type LevelReason = 'title' | 'experience' | 'pay';

export interface PostingLevel {
  id: string;
  title: string;
  index: number;
  /** What it rests on: the title's words before the experience asked for, before the pay. */
  reason: LevelReason;
  /** The reasons that name the same level, and those that name another one. */
  agree: LevelReason[];
  differ: { reason: LevelReason; id: string }[];
  /** The level after this one, with what it usually pays. */
  next?: { id: string; title: string; pay?: Figure };
}

/** Pay names a level only when it is nearer to the level's than this, as a ratio. */
const nearPay = 1.1;

/** @returns nothing when neither title, experience nor pay names a level. */
export function levelOfPosting(
  posting: Posting,
  guide: CareerGuide,
  match: Pick<MatchResult, 'level'>,
  fit: PayFit | undefined,
): PostingLevel | undefined {
  const levels = sliceOf(guide, 'salary')?.levels ?? sliceOf(guide, 'career-path')?.levels ?? [];
  const months = posting.experience?.value.months;
  const { min, max } = fit?.posted ?? {};
  const middle = ((min ?? max ?? NaN) + (max ?? min ?? NaN)) / 2;
  const away = (value: number) => Math.exp(Math.abs(Math.log(middle / value)));
  const [near] = [...(fit?.levels ?? [])].sort((a, b) => away(a.value) - away(b.value));
  const named: Record<LevelReason, number> = {
    title: match.level ? findLevel(levels, match.level, undefined) : -1,
    experience: months === undefined ? -1 : findLevel(levels, undefined, months / 12),
    // Only a range narrow enough to mean one level.
    pay:
      near && away(near.value) < nearPay && fit?.verdict !== 'wide-range'
        ? findLevel(levels, near.id, undefined)
        : -1,
  };
  const reasons = (Object.keys(named) as LevelReason[]).filter((reason) => named[reason] >= 0);
  const [reason] = reasons;
  if (!reason) return undefined;
  const index = named[reason];
  const { id, title } = levels[index]!;
  const next = levels[index + 1] as
    ((typeof levels)[number] & { median?: Figure; pay?: Figure[] }) | undefined;
  const pay = next?.median ?? next?.pay?.[0];
  return {
    id,
    title,
    index,
    reason,
    agree: reasons.filter((other) => named[other] === index),
    differ: reasons
      .filter((other) => named[other] !== index)
      .map((other) => ({ reason: other, id: levels[named[other]]!.id })),
    ...(next && { next: { id: next.id, title: next.title, ...(pay && { pay }) } }),
  };
}
