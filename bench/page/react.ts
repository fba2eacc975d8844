import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { components } from './components.js';
import type { TreeElement } from './tree.js';

const Page = components({
  createElement,
  useState,
  names: {
    class: 'className',
    tabindex: 'tabIndex',
    popovertarget: 'popoverTarget',
    datetime: 'dateTime',
    viewbox: 'viewBox',
    colspan: 'colSpan',
    rowspan: 'rowSpan',
    for: 'htmlFor',
  },
  checked: 'defaultChecked',
});

/** Draws the trees; what it returns draws others in their place. */
export function mount(place: Element, trees: TreeElement[]): (next: TreeElement[]) => void {
  const root = createRoot(place);
  const draw = (next: TreeElement[]) => root.render(createElement(Page, { trees: next }));
  draw(trees);
  return draw;
}
