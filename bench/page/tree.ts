/** A rendered guide as data: text, or a tag with its attributes and children. */
export type TreeNode = string | TreeElement;
export type TreeElement = [tag: string, attributes: Record<string, string>, children: TreeNode[]];

/** What names an element, or refers to one by its name: several copies on a page need names of their own. */
const naming = new Set(['id', 'popovertarget', 'for', 'name', 'aria-labelledby', 'aria-describedby']);

/** An attribute's value in one of several copies of a tree. */
export const valueIn = (prefix: string, name: string, value: string): string =>
  naming.has(name) ? prefix + value : value;

/** Whether the node is an element with this part. */
export const hasPart = (node: TreeNode, part: string): node is TreeElement =>
  typeof node !== 'string' && (node[1].part ?? '').split(' ').includes(part);

/** All text below a node. */
export const textOf = (node: TreeNode): string =>
  typeof node === 'string' ? node : node[2].map(textOf).join('');

/** The first element, in the order of the document, that `wanted` takes. */
export function find(node: TreeNode, wanted: (element: TreeElement) => boolean): TreeElement | undefined {
  if (typeof node === 'string') return undefined;
  if (wanted(node)) return node;
  for (const child of node[2]) {
    const found = find(child, wanted);
    if (found) return found;
  }
  return undefined;
}
