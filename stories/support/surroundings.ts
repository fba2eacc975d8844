/** Pages around an element: dark, right-to-left, narrow. */
import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';

export const dark: Decorator = (story) =>
  html`<div style="color-scheme: dark; background: Canvas; color: CanvasText; padding: 1.5rem">
    ${story()}
  </div>`;

export const rightToLeft: Decorator = (story) => html`<div dir="rtl">${story()}</div>`;

/** 320 CSS pixels: the narrowest width that everything has to be readable at. */
export const narrow: Decorator = (story) => html`<div style="inline-size: 320px">${story()}</div>`;
