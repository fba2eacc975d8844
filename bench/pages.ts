/** The page of each contestant: the same content, each in its own way. */
import { contentOf, slug, type Flat } from './contents.ts';
import { renderGuide } from './rendered.ts';
import { hasPart, valueIn, type TreeElement, type TreeNode } from './page/tree.ts';

export const contestants = [
  'library',
  'prerendered',
  'light',
  'static',
  'skipping',
  'react',
  'preact',
  'shoelace',
] as const;
export type Contestant = (typeof contestants)[number];

/** How the tables name them. */
export const names: Record<Contestant, string> = {
  library: 'career-path-elements',
  prerendered: 'career-path-elements, from a server',
  light: 'career-path-elements, from a server in the plain form',
  static: 'static HTML',
  skipping: 'static HTML with `content-visibility`',
  react: 'React',
  preact: 'Preact',
  shoelace: 'static HTML with Shoelace’s `<sl-details>`',
};

export interface PageOptions {
  contestant: Contestant;
  content: string;
  count: number;
  /** Whether the page gives the guide as a property and can change it, and static HTML has its script. */
  interactive: boolean;
  /** Whether the script comes late. */
  late: boolean;
  /** Whether the page keeps room for a guide that is still to come. */
  room: boolean;
}

/** Those that the elements show in the end. */
const withElements: ReadonlySet<Contestant> = new Set(['library', 'prerendered', 'light']);

/** Where a page is served. */
export const addressOf = ({ contestant, content, count, ...flags }: PageOptions): string =>
  `/page/${contestant}/${content}/${count}?${Object.entries(flags)
    .flatMap(([name, is]) => (is ? name : []))
    .join('&')}`;

export function optionsOf(url: URL): PageOptions {
  const [, , contestant, content = '', count] = url.pathname.split('/');
  const is = (name: string) => url.searchParams.has(name);
  return {
    contestant: contestant as Contestant,
    content,
    count: Number(count),
    interactive: is('interactive'),
    late: is('late'),
    room: is('room'),
  };
}

/** A window high, until there is a guide: what a page can do against shifting what comes after. */
const room = `career-path:not(:state(ready)) { display: block; min-block-size: 100vh }
main:empty { min-block-size: 100vh }`;

export async function pageOf(options: PageOptions, flat: Flat | undefined): Promise<string> {
  const { contestant, late } = options;
  const base = late ? '/slow' : '';
  const style = withElements.has(contestant) ? '' : contestant === 'skipping' ? flat!.css : all(flat!.css);
  const theme = contestant === 'shoelace' ? '<link rel="stylesheet" href="/shoelace.css">' : '';
  const { head = '', main = '', script = '' } = await bodies[contestant](options, flat!, base);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Bench</title>
<style>body { margin: 1rem; font-family: sans-serif; line-height: 1.5 }${options.room ? room : ''}</style>
${theme}${style && `<style>${style}</style>`}${head}
</head>
<body>
<header><p>The page’s own header</p></header>
<main>${main}</main>
<footer><p>The page’s own footer</p></footer>
<script>benchReady = () => ${withElements.has(contestant) ? 'document.querySelector("career-path").matches(":state(ready)")' : 'document.querySelector("[part~=section]")'}</script>
${script && `<script type="module">${script}</script>`}
</body>
</html>`;
}

export const blankPage = '<!doctype html><title>Bench</title>';

/** Without what lets a browser skip what is not in sight: few pages have it. */
const all = (css: string) => css.replace(/(content-visibility|contain-intrinsic-[\w-]+):[^;}]+;?/g, '');

type Body = { head?: string; main?: string; script?: string };

const bodies: Record<Contestant, (options: PageOptions, flat: Flat, base: string) => Body | Promise<Body>> = {
  library({ content, count, interactive }, _flat, base) {
    const source = content === 'guide' ? `occupation="${slug}"` : `src="/guides/${content}.json"`;
    const tag = `<career-path ${interactive ? '' : source}></career-path>\n`;
    return {
      head: `<script type="module" src="${base}/cdn/career-path.js"></script>`,
      main: tag.repeat(count),
      script: interactive ? `${changes(content)}\nelement.guide = guides[0];` : '',
    };
  },

  prerendered: rendered('shadow'),
  light: rendered('light'),

  static: plain,
  skipping: plain,

  shoelace({ count, interactive }, flat, base) {
    return {
      head: interactive ? '' : `<script type="module" src="${base}/scripts/shoelace.js"></script>`,
      main: copies(withShoelace(flat.tree), count),
      script: interactive ? interactions('shoelace', flat) : '',
    };
  },

  react: application('react'),
  preact: application('preact'),
};

const changes = (content: string) => `const read = async (name) => (await fetch('/guides/' + name)).json();
const guides = [await read('${content}.json'), await read('${content}-changed.json')];
const element = document.querySelector('career-path');
window.benchChange = (index) => { element.guide = guides[(index + 1) % 2] };`;

/** As docs/ssr.md has it: styles inline, an id for each; the data are brought when they are needed. */
function rendered(form: 'shadow' | 'light') {
  return async ({ content, count, interactive }: PageOptions, _flat: Flat, base: string): Promise<Body> => {
    const { guide } = contentOf(content);
    const guides: string[] = [];
    for (let index = 0; index < count; index++)
      guides.push(await renderGuide(guide, { form, id: `g${index}`, data: { occupation: slug } }));
    return {
      head: `<script type="module" src="${base}/cdn/career-path.js"></script>`,
      main: guides.join(''),
      script: interactive ? changes(content) : '',
    };
  };
}

function plain({ count, interactive }: PageOptions, flat: Flat): Body {
  return {
    main: copies(flat.tree, count),
    script: interactive ? interactions('plain', flat) : '',
  };
}

function application(name: string) {
  return ({ content, count, interactive }: PageOptions, _flat: Flat, base: string): Body => ({
    script: `import { mount } from '${base}/scripts/${name}.js';
import tree from '${base}/trees/${content}.js';
${interactive ? `import changed from '/trees/${content}-changed.js';` : ''}
const place = document.querySelector('main');
const draw = mount(place, Array(${count}).fill(tree));
${interactive ? 'window.benchChange = (index) => draw([index % 2 ? tree : changed]);' : ''}`,
  });
}

/** A script that sorts and filters what is there, and changes in place what differs between the two trees. */
function interactions(script: string, flat: Flat): string {
  return `import { makeInteractive } from '/scripts/${script}.js';
makeInteractive();
const nodes = ${JSON.stringify(differences(flat.tree, flat.changed))}.map(([path, ...texts]) =>
  [path.reduce((node, index) => node.childNodes[index], document.querySelector('main')), texts]);
window.benchChange = (index) => { for (const [node, texts] of nodes) node.data = texts[(index + 1) % 2] };`;
}

type Difference = [path: number[], before: string, after: string];

function differences(before: TreeNode, after: TreeNode, path: number[] = [0]): Difference[] {
  if (typeof before === 'string' || typeof after === 'string')
    return before === after ? [] : [[path, before as string, after as string]];
  return before[2].flatMap((child, index) => differences(child, after[2][index]!, [...path, index]));
}

/** The same, with the questions in `<sl-details>`. */
function withShoelace(node: TreeElement): TreeElement {
  const [tag, attributes, children] = node;
  const inner = children.map((child) => (typeof child === 'string' ? child : withShoelace(child)));
  if (hasPart(node, 'item') && tag === 'details') return ['sl-details', attributes, inner];
  if (hasPart(node, 'question') && tag === 'summary')
    return ['div', { ...attributes, slot: 'summary' }, inner];
  return [tag, attributes, inner];
}

const copies = (tree: TreeElement, count: number) =>
  Array.from({ length: count }, (_, index) => htmlOf(tree, index ? `g${index}-` : '')).join('\n');

const empty = new Set(['area', 'base', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);
const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function htmlOf(node: TreeNode, prefix: string): string {
  if (typeof node === 'string') return escape(node);
  const [tag, attributes, children] = node;
  const written = Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escape(valueIn(prefix, name, value))}"`)
    .join('');
  const start = `<${tag}${written}>`;
  return empty.has(tag)
    ? start
    : `${start}${children.map((child) => htmlOf(child, prefix)).join('')}</${tag}>`;
}
