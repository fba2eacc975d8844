/**
 * Takes comments and needless white space out of html``, svg`` and css`` templates, which a minifier of
 * scripts leaves as they are. Markup keeps one space wherever it has any, so no layout can change.
 * (Of the published plugins, one demands a newer Node and the other's parser is older than today's CSS.)
 */
import { transform } from 'lightningcss';
import { parseSync, Visitor, type Plugin } from 'vite';

/** Stands for an expression; no source text holds it. */
const hole = '\u0001';

/** Style sheets have no expressions here; one that had would stay as it is. */
const css = (text: string) =>
  text.includes(hole)
    ? text
    : transform({ filename: 'template.css', code: Buffer.from(text), minify: true }).code.toString();

const markup = (text: string) =>
  /<(pre|textarea)\b/.test(text) ? text : text.replace(/<!--[^]*?-->/g, '').replace(/\s+/g, ' ');

const minifiers = new Map([
  ['css', css],
  ['html', markup],
  ['svg', markup],
]);

export const minifyTemplates = (): Plugin => ({
  name: 'minify-templates',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/.*\.ts$/ },
    handler(code, id) {
      const edits: { start: number; end: number; text: string }[] = [];
      new Visitor({
        TaggedTemplateExpression({ tag, quasi: { quasis } }) {
          const minify = tag.type === 'Identifier' && minifiers.get(tag.name);
          if (!minify) return;
          const texts = minify(quasis.map(({ value }) => value.raw).join(hole)).split(hole);
          // A comment took an expression with it: leave the whole template alone.
          if (texts.length !== quasis.length) return;
          for (const [i, { start, value }] of quasis.entries()) {
            const from = code.indexOf(value.raw, start);
            edits.push({ start: from, end: from + value.raw.length, text: texts[i] ?? '' });
          }
        },
      }).visit(parseSync(id, code).program);
      if (!edits.length) return null;
      // From the end, so that earlier places stay where they were.
      for (const { start, end, text } of edits.sort((a, b) => b.start - a.start)) {
        code = code.slice(0, start) + text + code.slice(end);
      }
      return { code, map: null };
    },
  },
});
