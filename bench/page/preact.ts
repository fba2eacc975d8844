import { h, render } from 'preact';
import { useState } from 'preact/hooks';
import { components } from './components.js';
import type { TreeElement } from './tree.js';

const Page = components({ createElement: h, useState, names: {}, checked: 'defaultChecked' });

/** Draws the trees; what it returns draws others in their place. */
export function mount(place: Element, trees: TreeElement[]): (next: TreeElement[]) => void {
  const draw = (next: TreeElement[]) => render(h(Page, { trees: next }), place);
  draw(trees);
  return draw;
}
