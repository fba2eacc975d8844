/**
 * What a reader sees of an element, without custom elements and shadow roots: its composed tree as plain
 * elements, and its style sheets as one, in which classes do what shadow roots did.
 */
import type { TreeElement, TreeNode } from './tree.js';

/** Of a custom element, only these say something about the `<div>` in its place. */
const kept = /^(id|class|part|lang|dir|hidden|role|aria-.*)$/;

export function flatten(host: Element): { tree: TreeElement; css: string } {
  const roots: ShadowRoot[] = [];
  collectRoots(host, roots);
  const sheets = [...new Set(roots.flatMap((root) => root.adoptedStyleSheets))];
  // A sheet that is everywhere needs no class of its own.
  const isCommon = (sheet: CSSStyleSheet) => roots.every((root) => root.adoptedStyleSheets.includes(sheet));
  const inside = sheets.map((sheet, index) => (isCommon(sheet) ? '' : `s${index}`));

  const classesIn = (root: Node) =>
    root instanceof ShadowRoot
      ? sheets.flatMap((sheet, i) => (root.adoptedStyleSheets.includes(sheet) ? inside[i]! : []))
      : [];
  const classesOfHost = (root: ShadowRoot | null) =>
    sheets.flatMap((sheet, i) => (root?.adoptedStyleSheets.includes(sheet) ? `h${i}` : []));

  const walk = (node: Node, into: TreeNode[]): void => {
    if (node instanceof Text) return addText(node.data.replace(/\s+/g, ' '), into);
    if (!(node instanceof Element) || node.matches('script, style')) return;
    if (node instanceof HTMLSlotElement) {
      const assigned = node.assignedNodes();
      for (const child of assigned.length ? assigned : node.childNodes) walk(child, into);
      return;
    }
    const isCustom = node.localName.includes('-');
    const attributes: Record<string, string> = {};
    for (const { name, value } of node.attributes) if (!isCustom || kept.test(name)) attributes[name] = value;
    const classes = [...node.classList, ...classesIn(node.getRootNode()), ...classesOfHost(node.shadowRoot)];
    if (classes.some(Boolean)) attributes.class = classes.filter(Boolean).join(' ');
    if (node instanceof HTMLInputElement && node.checked) attributes.checked = '';
    const children: TreeNode[] = [];
    for (const child of (node.shadowRoot ?? node).childNodes) walk(child, children);
    into.push([isCustom ? 'div' : node.localName, attributes, children]);
  };

  const into: TreeNode[] = [];
  walk(host, into);
  const css = sheets.map((sheet, i) => rulesOf(sheet.cssRules, inside[i]!, `h${i}`)).join('\n');
  return { tree: into[0] as TreeElement, css };
}

function collectRoots(element: Element, roots: ShadowRoot[]): void {
  const { shadowRoot } = element;
  if (shadowRoot) roots.push(shadowRoot);
  for (const child of (shadowRoot ?? element).querySelectorAll('*'))
    if (child.shadowRoot) collectRoots(child, roots);
}

function addText(text: string, into: TreeNode[]): void {
  const last = into.at(-1);
  if (typeof last === 'string') into[into.length - 1] = (last + text).replace(/\s+/g, ' ');
  else if (text) into.push(text);
}

function rulesOf(rules: CSSRuleList, inside: string, host: string): string {
  return [...rules]
    .map((rule) => {
      if (rule instanceof CSSStyleRule) {
        const selectors = splitAt(rule.selectorText, ',').map((each) => scoped(each.trim(), inside, host));
        return `${selectors.join(', ')} ${rule.cssText.slice(rule.cssText.indexOf('{'))}`;
      }
      if (!(rule instanceof CSSGroupingRule)) return rule.cssText;
      const prelude = rule.cssText.slice(0, rule.cssText.indexOf('{'));
      return `${prelude}{ ${rulesOf(rule.cssRules, inside, host)} }`;
    })
    .join('\n');
}

/** The selector, for elements of the class `inside`, or for the host where it speaks of that. */
function scoped(selector: string, inside: string, host: string): string {
  const subject = splitAt(selector, ' ').at(-1)!;
  const before = selector.slice(0, selector.length - subject.length);
  const [compound, pseudo = ''] = subject.split(/(?=::)/);
  const scope = inside && !subject.includes(':host') ? `.${inside}` : '';
  return (before + compound + scope + pseudo)
    .replace(/:host\(((?:[^()]|\([^()]*\))*)\)/g, `.${host}$1`)
    .replaceAll(':host', `.${host}`);
}

/** Splits where the mark stands outside of brackets and strings. */
function splitAt(text: string, mark: string): string[] {
  const pieces = [''];
  let depth = 0;
  let quote = '';
  for (const letter of text) {
    if (quote) quote = letter === quote ? '' : quote;
    else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === '(' || letter === '[') depth++;
    else if (letter === ')' || letter === ']') depth--;
    if (letter === mark && !depth && !quote) pieces.push('');
    else pieces[pieces.length - 1] += letter;
  }
  return pieces;
}
