/** What the JSON-LD of a page says already about occupations. Nothing in it is trusted. */

/** An object of JSON. */
export type Node = Readonly<Record<string, unknown>>;

/** As for a guide: what is longer is not looked at. */
const maxCharacters = 2_000_000;
/** How many objects are looked at, and how deep. */
const maxNodes = 5000;
const maxDepth = 8;

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/** Own properties alone: a page may call anything `constructor`. */
const pick = (node: unknown, key: string): readonly unknown[] =>
  typeof node === 'object' && node !== null
    ? [key, `schema:${key}`].flatMap((each) =>
        Object.hasOwn(node, each) ? listOf((node as Node)[each]) : [],
      )
    : [];

const isA = (node: unknown, type: string) =>
  pick(node, '@type').some((each) => typeof each === 'string' && each.replace(/.*[/:#]/, '') === type);

/**
 * The occupations and question pages that a text states: by themselves, in lists, in `@graph`, or as what a page is about. An
 * occupation that a posting refers to is not stated, only named.
 */
export function nodesIn(text: string): Node[] {
  const found: Node[] = [];
  let left = maxNodes;
  const visit = (value: unknown, depth: number) => {
    for (const node of listOf(value)) {
      if (left-- <= 0) return;
      if (isA(node, 'Occupation') || isA(node, 'FAQPage')) found.push(node as Node);
      if (depth)
        for (const key of ['@graph', 'mainEntity', 'about', 'itemListElement', 'item'])
          for (const inner of pick(node, key)) visit(inner, depth - 1);
    }
  };
  try {
    if (text.length <= maxCharacters) visit(JSON.parse(text), maxDepth);
  } catch {
    // Nobody can read it.
  }
  return found;
}

const textsOf = (values: readonly unknown[]) =>
  values
    .flatMap((value) => (typeof value === 'object' ? pick(value, '@value') : [value]))
    .map((text) => `${text}`.trim());

const namesOf = (node: Node) => textsOf(pick(node, 'name')).map((name) => name.toLowerCase());

/** Codes without the end that says that an O*NET code is as wide as its SOC code; also out of “43-6013.00 Title”. */
const codesOf = (node: Node) =>
  pick(node, 'occupationalCategory')
    .flatMap((category) =>
      textsOf([...pick(category, 'codeValue'), ...(typeof category === 'string' ? [category] : [])]),
    )
    .flatMap((text) => text.match(/\d[\d.-]*\d/g) ?? [])
    .map((code) => code.replace(/\.00$/, ''));

/** Codes of one form are of one system. */
const formOf = (code: string) => code.replace(/\d/g, '0');

/**
 * Whether two nodes say the same thing: of question pages there is one to a page; occupations have a name in common, or
 * a code, and in no other system different ones, because ISCO has one code for several occupations of SOC.
 */
export function isSame(one: Node, other: Node): boolean {
  if (isA(one, 'FAQPage') || isA(other, 'FAQPage')) return isA(one, 'FAQPage') && isA(other, 'FAQPage');
  const names = namesOf(other);
  if (namesOf(one).some((name) => names.includes(name))) return true;
  const theirs = codesOf(other);
  const shared = codesOf(one).filter((code) => theirs.includes(code));
  const comparable = codesOf(one).filter((code) => theirs.some((their) => formOf(their) === formOf(code)));
  const agreed = new Set(shared.map(formOf));
  return shared.length > 0 && comparable.every((code) => agreed.has(formOf(code)));
}
