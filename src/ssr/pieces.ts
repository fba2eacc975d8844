/** What `@lit-labs/ssr` gives, piece by piece, with what it does not write as we need it. */
import type { ThunkedRenderResult } from '@lit-labs/ssr/lib/render-result.js';

/** What is not valid HTML, or not what it means; no text of a guide is one of these pieces. */
const mended: ReadonlyMap<string, string> = new Map([
  ['<template shadowroot="open" shadowrootmode="open">', '<template shadowrootmode="open">'],
  [' defer-hydration', ' prerendered'],
  ['<?>', ''],
  ['checked="true"', 'checked'],
  ['checked="false"', ''],
]);

const longest = Math.max(...[...mended.keys()].map(({ length }) => length));

/** Long pieces are not looked up: that would cost as much as all the rest. */
export const mend = (piece: string): string =>
  piece.length > longest ? piece : (mended.get(piece) ?? piece);

export function* piecesIn(result: ThunkedRenderResult): Iterable<string> {
  const open = [result[Symbol.iterator]()];
  for (let each = open.at(-1); each; each = open.at(-1)) {
    const { done, value } = each.next();
    if (done) {
      open.pop();
      continue;
    }
    let piece: unknown = value;
    while (typeof piece === 'function') piece = piece();
    if (Array.isArray(piece)) open.push((piece as ThunkedRenderResult)[Symbol.iterator]());
    else if (typeof piece === 'string') yield mend(piece);
  }
}
