/** What is drawn once as markup: what comes from data stays text, and templates are such as it can read. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { html, nothing } from 'lit';
import { parseFragment } from 'parse5';
import ts from 'typescript';
import { markupOf, type Property } from '../../src/shared/drawing/markup.ts';

const markup = (view: unknown) => markupOf(view, []);

const attack = `"'><img src=x onerror=alert(1)>&amp;<!--`;

test('texts, numbers, templates and lists of them stand in their order, and what is absent is nothing', () => {
  const items = ['a', 2].map((each) => html`<li>${each}</li>`);
  const view = html`<ul class="list ${'wide'}">
    ${[...items, nothing, undefined, null, '']}
  </ul>`;
  assert.equal(markup(view).replace(/\s+/g, ''), '<ulclass="listwide"><li>a</li><li>2</li></ul>');
});

test('an attribute that is nothing is not there, and one that is or is not follows its value', () => {
  const view = (id: unknown, open: boolean) => html`<details id=${id} ?open=${open}></details>`;
  assert.equal(markup(view('x', true)), '<details id="x" open=""></details>');
  assert.equal(markup(view(nothing, false)), '<details></details>');
});

test('hostile text stays text as a child, as an attribute and as a part of one', () => {
  const view = html`<p id=${attack} class="a ${attack} b">${attack}</p>`;
  const { childNodes } = parseFragment(markup(view)) as unknown as {
    childNodes: { attrs: unknown; childNodes: unknown[] }[];
  };
  assert.equal(childNodes.length, 1);
  const [{ attrs, childNodes: inner }] = childNodes as [(typeof childNodes)[0]];
  assert.deepEqual(attrs, [
    { name: 'id', value: attack },
    { name: 'class', value: `a ${attack} b` },
  ]);
  assert.deepEqual(
    (inner as { value: string }[]).map(({ value }) => value),
    [attack],
  );
});

test('every sign that means something in markup is escaped', () => {
  assert.equal(markup(`&<>"'`), '&#38;&#60;&#62;&#34;&#39;');
});

test('data that looks like a template is no template', () => {
  assert.equal(markup({ strings: ['<img src=x>'], values: [] }), '[object Object]');
});

test('properties are handed over in the order of the elements that get one', () => {
  const figure = { value: 1 };
  const properties: Property[] = [];
  const text = markupOf(html`<i .figure=${figure}></i><b .label=${'"'}></b>`, properties);
  assert.equal(text, '<i gets></i><b gets></b>');
  assert.deepEqual(properties, [
    ['figure', figure],
    ['label', '"'],
  ]);
});

test('a listener is refused', () => {
  assert.throws(() => markup(html`<button @click=${() => 0}></button>`), /listener for click/);
});

/** What is wrong with a template's text, where each hole is `\uE000`. */
function wrongIn(text: string): string[] {
  const found: string[] = [];
  const hole = '\uE000';
  const rest = text
    .replace(/<\/?[a-z][\w-]*((?:[^<>"']|"[^"]*"|'[^']*')*)>/g, (_tag, attributes: string) => {
      const left = attributes.replace(/\s[.?@]?[\w-]+=("[^"]*"|\uE000)(?=[\s/]|$)/g, (_attribute, value) => {
        if (/^"\uE000"$/.test(value)) found.push('a hole that is all of an attribute has no quotes');
        if (/[<>]/.test(value)) found.push('< or > in an attribute');
        return '';
      });
      if (left.includes(hole)) found.push(`a hole in ${left.trim()}`);
      if (/=\s*'/.test(left)) found.push('single quotes');
      return '';
    })
    .replaceAll(hole, '');
  if (/[<>]/.test(rest)) found.push(`< or > in ${rest.trim()}`);
  if (/<(script|style|textarea|title)\b[^>]*>[^<]*\uE000/.test(text))
    found.push('a hole in text that is not parsed');
  return found;
}

test('templates that cannot be read are found', () => {
  for (const text of [
    `<p class='\uE000'></p>`,
    `<p class='a'></p>`,
    '<p class="\uE000"></p>',
    '<p class=a\uE000></p>',
    '<p \uE000></p>',
    '<\uE000></\uE000>',
    '<p title="a > b"></p>',
    '<p>a < b\uE000</p>',
    '<!-- \uE000 -->',
    '<style>\uE000</style>',
  ])
    assert.notDeepEqual(wrongIn(text), [], text);
  assert.deepEqual(wrongIn('<p id=\uE000 ?open=\uE000 class="a \uE000 b" hidden>\uE000<br /></p\n>'), []);
});

const files = ['shared', 'elements', 'posting-view'].flatMap((layer) =>
  readdirSync(`src/${layer}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `src/${layer}/${file}`),
);

test('every template of the elements can be read', () => {
  let templates = 0;
  for (const file of files) {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      if (ts.isTaggedTemplateExpression(node) && /^(html|svg)$/.test(node.tag.getText())) {
        templates++;
        const { template } = node;
        const text = ts.isNoSubstitutionTemplateLiteral(template)
          ? template.text
          : [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)].join('\uE000');
        assert.deepEqual(wrongIn(text), [], `${file}: ${text}`);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  assert.ok(templates > 150, String(templates));
});
