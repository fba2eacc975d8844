/** What a reader, a sanitizer and a validator make of HTML. */
import { HtmlValidate, StaticConfigLoader, type ConfigData } from 'html-validate';
import { Parser } from 'htmlparser2';
import sanitize from 'sanitize-html';

/** The text of a page or a part of one, on one line; style sheets and scripts are no text. */
export function textOf(html: string): string {
  let text = '';
  let hidden = 0;
  const parser = new Parser({
    onopentag: (name) => (hidden += Number(name === 'script' || name === 'style')),
    onclosetag(name) {
      hidden -= Number(name === 'script' || name === 'style');
      if (!inlineTags.has(name)) text += ' ';
    },
    ontext: (data) => (text += hidden ? '' : data),
  });
  parser.end(html);
  return text.replace(/\s+/g, ' ');
}

const inlineTags = new Set(['a', 'strong', 'em', 'b', 'sup', 'bdi']);

/** Every tag with its attributes' names, once each: `a href`. */
export function tagsOf(html: string): Set<string> {
  const tags = new Set<string>();
  const parser = new Parser({
    onopentag: (name, attributes) => tags.add([name, ...Object.keys(attributes).sort()].join(' ')),
  });
  parser.end(html);
  return tags;
}

/** All addresses that links lead to. */
export function linksOf(html: string): string[] {
  const links: string[] = [];
  const parser = new Parser({ onopentag: (_, { href }) => void (href !== undefined && links.push(href)) });
  parser.end(html);
  return links;
}

const everything: sanitize.IOptions = {
  allowedTags: false,
  allowedAttributes: false,
  allowVulnerableTags: true,
  parseStyleAttributes: false,
};

/** The same HTML written by the sanitizer twice: with all allowed, and with what the list allows. */
export function sanitized(html: string, rules: sanitize.IOptions): { before: string; after: string } {
  return {
    before: sanitize(html, everything),
    after: sanitize(html, { parseStyleAttributes: false, ...rules }),
  };
}

/** What a validator has to say; nothing when all is well. */
export async function problemsIn(html: string, rules: ConfigData['rules'] = {}): Promise<string[]> {
  const validator = new HtmlValidate(
    new StaticConfigLoader({
      extends: ['html-validate:recommended', 'html-validate:document'],
      // Links to sections have a dot in them, which HTML allows.
      rules: { 'valid-id': ['error', { relaxed: true }], ...rules },
    }),
  );
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) => messages.map(({ line, message }) => `${line}: ${message}`));
}
