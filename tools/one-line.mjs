/** Enough of a reason to know what went wrong, on one line; the report has the rest. */

/** @param {unknown} reason */
export const oneLine = (reason) => String(reason).replace(/\s+/g, ' ').trim().slice(0, 300);
