import type { GuideErrorReason } from '../events/events.js';

/** A failure to get a guide, with the reason that elements report. */
export class GuideError extends Error {
  constructor(
    readonly reason: GuideErrorReason,
    message: string,
    /** Whether asking once more can help. */
    readonly retry = false,
  ) {
    super(message);
  }
}
