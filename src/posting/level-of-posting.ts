/** “You are here”: the level of a guide that a posting is for, with the reason. */
import type { CareerGuide } from '../model/guide-schema.js';
import { findLevel } from '../model/levels.js';
import type { Figure, YearBand } from '../model/schema.js';
import { sliceOf } from '../model/slices.js';
import type { MatchResult } from './match.js';
import type { PayFit } from './pay-fit.js';
import type { Posting } from './posting.js';

/** What says at which level a posting is. */
export type LevelReason = 'title' | 'experience' | 'pay';

/** The level that a posting is at. */
export interface PostingLevel {
  id: string;
  title: string;
  /** What it rests on: the title's words before the experience asked for, before the pay. */
  reason: LevelReason;
  /** What each reason alone would say, by level id. */
  named: { [Reason in LevelReason]?: string | undefined };
  /** The level after this one, with what it usually pays. */
  next: { id: string; title: string; pay: Figure | undefined } | undefined;
}

/** Pay names a level only when it is nearer to the level's than this, as a ratio. */
const nearPay = 1.1;

/** @returns nothing when neither title, experience nor pay names a level. */
export function levelOfPosting(
  posting: Posting,
  guide: Pick<CareerGuide, 'salary' | 'career-path'>,
  match: Pick<MatchResult, 'level'>,
  fit?: PayFit,
): PostingLevel | undefined {
  const levels: {
    id: string;
    title: string;
    years?: YearBand | undefined;
    median?: Figure | undefined;
    pay?: Figure[] | undefined;
  }[] = sliceOf(guide as CareerGuide, 'salary')?.levels ?? guide['career-path']?.levels ?? [];
  const { min, max = min } = fit?.posted ?? {};
  // A wide range means no level.
  const middle = fit?.verdict === 'wide-range' ? NaN : ((min ?? max!) + max!) / 2;
  const away = ({ value }: { value: number }) => Math.max(middle / value, value / middle);
  const [near] = (fit?.levels ?? []).filter((tick) => away(tick) < nearPay).sort((a, b) => away(a) - away(b));
  const { months } = posting.experience?.value ?? {};
  const named: PostingLevel['named'] = {
    title: match.level,
    experience: levels[findLevel(levels, undefined, months && months / 12)]?.id,
    pay: near?.id,
  };
  const reason = (Object.keys(named) as LevelReason[]).find((key) => named[key]);
  if (!reason) return undefined;
  const id = named[reason]!;
  const at = findLevel(levels, id, undefined);
  const next = levels[at + 1];
  return {
    id,
    title: levels[at]?.title ?? id,
    reason,
    named,
    next: next && { id: next.id, title: next.title, pay: next.median ?? next.pay?.[0] },
  };
}
