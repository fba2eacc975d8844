/**
 * What a template shows as markup, for what is drawn once: parsed in one go, which costs a fraction of what places that
 * could change do. The one place where a guide's words become part of markup: all of them are escaped in `escape`, and
 * nowhere else. `test/browser/hostile-guide.test.ts` guards it.
 *
 * It reads templates by their last `<` and `>`, so what is drawn once keeps to this (`test/node/markup.test.ts` holds it):
 * - A hole is a child, all of an attribute without quotes (`id=${id}`), or part of one in double quotes
 *   (`class="row ${kind}"`); never a tag, the name of an attribute, or in `<script>`, `<style>` or a comment.
 * - No `<` or `>` in an attribute, nor in text but as tags.
 * - No listeners: the element hears of events at its root.
 */
import { nothing, type TemplateResult } from 'lit';

/** A property that an element of the markup gets: its name and its value. */
export type Property = readonly [name: string, value: unknown];

/** Marks the elements that get one, in the order of `Property`s. */
export const gets = 'gets';

/** What stands before an expression, and what the expression is: a child, all of an attribute or property, or a part of one. */
interface Hole {
  readonly before: string;
  readonly sign?: string | undefined;
  readonly name?: string | undefined;
}

const known = new WeakMap<TemplateStringsArray, readonly Hole[]>();

function holesOf(strings: TemplateStringsArray): readonly Hole[] {
  const before = known.get(strings);
  if (before) return before;
  let inTag = false;
  const holes = strings.map((text): Hole => {
    const [opened, closed] = [text.lastIndexOf('<'), text.lastIndexOf('>')];
    if (opened !== closed) inTag = opened > closed;
    const attribute = inTag && /\s([.?@]?)([\w-]+)=$/.exec(text);
    return attribute
      ? { before: text.slice(0, attribute.index), sign: attribute[1], name: attribute[2] }
      : { before: text };
  });
  known.set(strings, holes);
  return holes;
}

const escape = (value: unknown): string =>
  value == null || value === nothing
    ? ''
    : String(value).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * @param view As a template may hold it: texts, templates, and lists of these.
 * @param properties Gets the properties that the markup can't say.
 */
export function markupOf(view: unknown, properties: Property[]): string {
  if (Array.isArray(view)) return view.map((each) => markupOf(each, properties)).join('');
  const { strings, values } = Object(view) as TemplateResult;
  // As in Lit: JSON cannot say `raw` of a list, so no data can pass for a template.
  if (!strings?.raw) return escape(view);
  const holes = holesOf(strings);
  let markup = '';
  values.forEach((value, index) => {
    const { before, sign, name } = holes[index]!;
    markup += before;
    // A child, or part of what stands between quotes.
    if (!name) markup += markupOf(value, properties);
    else if (sign === '.') {
      properties.push([name, value]);
      markup += ` ${gets}`;
    } else if (sign === '@') throw new TypeError(`A listener for ${name} in what is drawn once`);
    else if (sign === '?' ? value : value !== nothing) markup += ` ${name}="${sign ? '' : escape(value)}"`;
  });
  return markup + strings.at(-1);
}
