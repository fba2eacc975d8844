/** What was begun and left: sections without content, texts that break off. */
import { sectionIds } from '../../model/sections.js';
import { isData } from '../reading.js';
import type { Keys } from '../path.js';
import type { Found, Rule } from '../rule.js';
import { quoted, sentencesOf } from '../words.js';

const placeholder =
  /^\s*((content|details|text|more|information|info|section|answer|description|data|figures?)\s+)?(is\s+|are\s+|will\s+)?(t\.?b\.?[da]\.?|to ?do\b.*|n\/?a|none|(more )?coming soon|(to )?be (added|written|determined|announced|done|updated|provided|completed|confirmed)( (soon|later|shortly))?|check back (soon|later)|under construction|work in progress|lorem ipsum.*|placeholder( text)?|x{3,}|folgt( in kürze)?|in arbeit|à venir|à compléter|próximamente|[.?…–—_*-]+)\s*[.!…]?\s*$/is;
/** Characters that take no room. */
const invisible = /[\u200b-\u200d\u2060\ufeff]/g;
/** What a template or an assistant leaves where an author should have written. */
const leftOver =
  /\{\{\s*[\w. ]+\s*\}\}|\$\{[\w.]+\}|\[(insert|add|your|enter|fill in|todo|tbd|placeholder|name of|xx+)\b[^\]]{0,80}\]|<(insert|your)\b[^>]{0,80}>|\blorem ipsum\b/i;

export const emptySection: Rule = {
  id: 'empty-section',
  severity: 'error',
  reason: 'A heading with nothing under it promises what the guide does not have.',
  *check({ guide, texts }) {
    for (const key of ['summary', 'alternateTitles', 'codes', 'sources', ...sectionIds])
      if (key in guide) yield* emptiesIn(guide[key], [key]);
    const { skills } = guide;
    if (isData(skills) && 'intro' in skills && Object.keys(skills).length === 1)
      yield { keys: ['skills'], message: 'The section has an introduction and no skill.' };
    for (const { text, keys, of } of texts) {
      // Of some training the office itself says that there is none.
      if (of && keys.at(-1) === 'text' && /^none\W*$/i.test(text)) continue;
      const seen = text.replace(invisible, '').trim();
      if (!seen || placeholder.test(seen) || leftOver.test(text))
        yield {
          keys,
          message: `${quoted(leftOver.exec(text)?.[0] ?? text)} stands where content should be.`,
        };
    }
  },
};

function* emptiesIn(node: unknown, keys: Keys): Generator<Found> {
  const isEmpty =
    node === null || node === undefined || (typeof node === 'string' && !node.trim()) || isEmptyObject(node);
  if (isEmpty) yield { keys, message: 'There is nothing here: leave the key out until there is.' };
  else if (typeof node === 'object') {
    for (const [key, value] of Object.entries(node!))
      yield* emptiesIn(value, [...keys, Array.isArray(node) ? Number(key) : key]);
  }
}

const isEmptyObject = (node: unknown) =>
  typeof node === 'object' && node !== null && !Object.keys(node).length;

/** Titles and items of lists need no full stop. */
const prose = new Set<unknown>(
  'summary intro text answer note reason fact why learn early risk reward remote visas negotiation networking'.split(
    ' ',
  ),
);

export const cutOffText: Rule = {
  id: 'cut-off-text',
  severity: 'warning',
  reason: 'A text that breaks off may have lost just what would have qualified it.',
  *check({ texts }) {
    for (const { text, keys } of texts) {
      if (!prose.has(keys.at(-1)!)) continue;
      for (const paragraph of text.split(/\n\s*\n/)) {
        const isFinished = /[.!?…:;。！？।؟۔)\]”"’'»]\s*$/u.test(paragraph);
        const last = sentencesOf(paragraph.trim()).at(-1) ?? '';
        const isLast =
          /\b(a|an|the|and|or|but|of|to|in|for|with|by|from|are|is|was|were|becoming|that|which|und|oder|der|die|das)\s*[,–-]?\s*$/i;
        if (
          !isFinished &&
          (sentencesOf(paragraph).length > 1 || (isLast.test(paragraph) && paragraph.split(' ').length > 3))
        )
          yield { keys, message: `The text breaks off: “… ${last.slice(-40).trim()}”.` };
      }
    }
  },
};
