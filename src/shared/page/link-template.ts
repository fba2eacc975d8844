import { isSafeUrl } from '../../model/safe-url.js';

/**
 * A host's link with its placeholders filled in: `/jobs?q={title}` and `{ title: 'Baker' }` give `/jobs?q=Baker`.
 * What there is no value for becomes nothing.
 * @returns nothing without a template, or when the link is not http(s), mailto or relative.
 */
export function fillLink(
  template: string | undefined,
  values: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const url = template?.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ''));
  return url && isSafeUrl(url) ? url : undefined;
}
