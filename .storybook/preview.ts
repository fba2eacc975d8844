import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: {
    theme: { toolbar: { title: 'Theme', icon: 'contrast', items: ['light', 'dark'], dynamicTitle: true } },
    direction: {
      toolbar: { title: 'Direction', icon: 'transfer', items: ['ltr', 'rtl'], dynamicTitle: true },
    },
    width: {
      toolbar: { title: 'Width', icon: 'browser', items: ['full', '320px', '768px'], dynamicTitle: true },
    },
  },
  initialGlobals: { theme: 'light', direction: 'ltr', width: 'full' },
  decorators: [
    (story, { globals: { theme, direction, width } }) => {
      // On the page itself, as a site does it: the elements take both from there.
      document.documentElement.style.colorScheme = theme;
      document.documentElement.style.background = 'Canvas';
      document.documentElement.dir = direction;
      document.body.style.maxInlineSize = width === 'full' ? '' : width;
      return story();
    },
  ],
  parameters: {
    controls: { expanded: true, sort: 'requiredFirst' },
    a11y: { test: 'error' },
  },
};

export default preview;
