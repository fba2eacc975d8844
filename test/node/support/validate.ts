/** What a validator that is not ours says about a page. */
import { HtmlValidate, StaticConfigLoader } from 'html-validate';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:standard'],
    rules: {
      // These are about style, and not about what is valid.
      'void-style': 'off',
      'no-trailing-whitespace': 'off',
      'long-title': 'off',
      'attr-quotes': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'no-inline-style': 'off',
      'require-sri': 'off',
    },
  }),
);

export async function complaintsOf(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return [
    ...new Set(
      results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
    ),
  ];
}
