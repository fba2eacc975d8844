import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { configure } from 'storybook/test';
import manifest from '../custom-elements.json';
import { DocsPage } from '../stories/support/element-docs.js';
import { settled } from '../stories/support/settled.js';

setCustomElementsManifest(manifest);

// What is slow is no failure, where play functions run as tests on a busy machine.
configure({ asyncUtilTimeout: 30_000 });

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: {
    theme: { toolbar: { title: 'Theme', icon: 'contrast', items: ['light', 'dark'], dynamicTitle: true } },
    direction: {
      toolbar: { title: 'Direction', icon: 'transfer', items: ['ltr', 'rtl'], dynamicTitle: true },
    },
    width: {
      toolbar: {
        title: 'Width',
        icon: 'browser',
        items: ['full', '320px', '768px', '1024px'],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { theme: 'light', direction: 'ltr', width: 'full' },
  decorators: [
    (story, { globals: { theme, direction, width }, viewMode }) => {
      const widest = width === 'full' ? 'none' : width;
      // A docs page is Storybook's own; only the story on it takes part.
      if (viewMode === 'docs')
        return html`<div
          dir=${direction}
          style="color-scheme: ${theme}; background: Canvas; color: CanvasText; max-inline-size: ${widest}"
        >
          ${story()}
        </div>`;
      // On the page itself, as a site does it: the elements take both from there.
      document.documentElement.style.colorScheme = theme;
      document.documentElement.style.background = 'Canvas';
      document.documentElement.dir = direction;
      document.body.style.maxInlineSize = widest;
      return story();
    },
  ],
  // Before the check of accessibility, which runs last.
  afterEach: ({ canvasElement, args }) => settled(canvasElement, args),
  parameters: {
    options: { storySort: { order: ['Your own guide', 'career-path'] } },
    controls: { expanded: true, sort: 'requiredFirst' },
    docs: { page: DocsPage },
    a11y: { test: 'error' },
  },
};

export default preview;
