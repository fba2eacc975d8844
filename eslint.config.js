import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import ts from 'typescript-eslint';

export default ts.config(
  { ignores: ['dist/', 'storybook-static/', 'coverage/'] },
  js.configs.recommended,
  ts.configs.recommended,
  { rules: { '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }] } },
  {
    files: ['src/**', 'stories/**', 'demo/**', 'test/browser/**'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice'], litA11y.configs.recommended],
    languageOptions: { globals: globals.browser },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      // Lit's base class has all the lifecycle callbacks, and makes the shadow root when it connects.
      'wc/guard-super-call': 'off',
      'wc/attach-shadow-constructor': 'off',
    },
    settings: { wc: { elementBaseClasses: ['LitElement', 'GuideElement', 'SectionElement'] } },
  },
  { files: ['bench/page/**'], languageOptions: { globals: globals.browser } },
  {
    files: [
      '*.config.*',
      'tools/**',
      'bench/*.ts',
      'test/node/**',
      'test/package/**',
      'test/page/**',
      'test/stories/**',
      'test/visual/**',
      '.storybook/main.ts',
    ],
    languageOptions: { globals: globals.node },
  },
);
