/** What a chart shows, measured as it is drawn. */

/** All pictures, or all axes, of an element. */
export const pictures = (element: Element, part: 'chart' | 'axis' = 'chart'): Element[] => [
  ...element.shadowRoot!.querySelectorAll(`[part=${part}]`),
];

/** Where the marks of a picture begin and end, in whole hundredths of its width from the left; its lines are left out. */
export function marksOf(picture: Element): [from: number, to: number][] {
  const { left, width } = picture.getBoundingClientRect();
  return ([...picture.children] as SVGGraphicsElement[]).slice(1).map((mark) => {
    // Browsers disagree whether a box holds the width of the stroke, which is the same on both sides.
    const box = mark.getBoundingClientRect();
    const middle = (((box.left + box.right) / 2 - left) / width) * 100;
    const half = mark.getBBox().width / 2;
    // Not -0, which is not equal to 0.
    return [Math.round(middle - half) + 0, Math.round(middle + half) + 0];
  });
}

/** The texts of an axis with the boxes that they take, from left to right. */
export function labelsOf(axis: Element): { text: string; box: DOMRect }[] {
  const texts = document.createTreeWalker(axis, NodeFilter.SHOW_TEXT);
  const labels: { text: string; box: DOMRect }[] = [];
  while (texts.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(texts.currentNode);
    const text = texts.currentNode.textContent!.trim();
    if (text) labels.push({ text, box: range.getBoundingClientRect() });
  }
  return labels.sort((a, b) => a.box.left - b.box.left);
}

/** What is wrong with the labels of an element's axes: two that touch, or one that leaves the element. */
export function crowded(element: Element): string[] {
  const host = element.getBoundingClientRect();
  return pictures(element, 'axis').flatMap((axis) => {
    const labels = labelsOf(axis);
    return labels.flatMap(({ text, box }, index) => {
      const next = labels[index + 1];
      return [
        box.left < host.left || box.right > host.right ? `${text} leaves the element` : [],
        next && box.right + 2 > next.box.left ? `${text} touches ${next.text}` : [],
      ].flat();
    });
  });
}
