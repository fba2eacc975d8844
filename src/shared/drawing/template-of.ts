const templates = new Map<string, TemplateStringsArray>();

/** One template for each text, made when first used: for templates that differ in nothing but a name. */
export function templateOf(...strings: string[]): TemplateStringsArray {
  const key = strings.join('');
  let template = templates.get(key);
  if (!template) templates.set(key, (template = Object.assign(strings, { raw: strings })));
  return template;
}
