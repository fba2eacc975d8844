/**
 * The manifest speaks of what is published: addresses in dist/, the elements that pages write, and of those
 * what pages use. Base classes are read, so that what is inherited shows, and left out themselves.
 */

/** Lit's own statics and hooks, which the analyzer does not know to be inherited. */
const lits = ['styles', 'properties'];

/** What `static properties` lists and the class calls @internal is left with neither type nor words. */
const isPublic = ({ name, privacy = 'public', kind, type }) =>
  privacy === 'public' && !lits.includes(name) && (kind !== 'field' || type);

/** Puts the published address at every place that names a source file. */
function publish(value) {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === 'string') value[key] = inner.replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/$1.js');
    else publish(inner);
  }
}

/** By class: the properties that it calls @internal, which the analyzer would list all the same where a class above has it. */
const hidden = new Map();

/** By class: the parts, events and the like that its own comment names, which the analyzer would call inherited where a class above has them. */
const own = new Map();

const asPublished = {
  name: 'as-published',
  analyzePhase({ ts, node }) {
    if (!ts.isClassDeclaration(node)) return;
    const isHidden = (member) => ts.getJSDocTags(member).some(({ tagName }) => tagName.text === 'internal');
    const names = node.members.filter(isHidden).map((member) => member.name?.getText());
    hidden.set(node.name?.getText(), names);
    const tags = ts.getJSDocTags(node).map((tag) => ts.getTextOfJSDocComment(tag.comment) ?? '');
    own.set(
      node.name?.getText(),
      new Set(tags.map((text) => text.replace(/^\{.*?\}\s*/, '').split(/\s/)[0])),
    );
  },
  packageLinkPhase({ customElementsManifest: manifest }) {
    const classes = new Map(
      manifest.modules.flatMap(({ declarations = [] }) => declarations.map((each) => [each.name, each])),
    );
    const hiddenIn = (name) =>
      name ? [...(hidden.get(name) ?? []), ...hiddenIn(classes.get(name)?.superclass?.name)] : [];
    manifest.modules = manifest.modules
      .filter(({ path }) => /^src\/elements\/([^/]+)\/(\1|define)\.ts$/.test(path))
      // Files are found in another order each time; the manifest is committed and compared.
      .sort((a, b) => (a.path < b.path ? -1 : 1));
    for (const module of manifest.modules) {
      module.declarations = module.declarations?.filter(({ tagName }) => tagName);
      for (const element of module.declarations ?? []) {
        const internal = hiddenIn(element.name);
        element.members = element.members?.filter(
          (member) => isPublic(member) && !(member.kind === 'field' && internal.includes(member.name)),
        );
        const names = new Set(element.members?.map(({ name }) => name));
        element.attributes = element.attributes?.filter(({ fieldName }) => names.has(fieldName));
        for (const each of [...(element.cssParts ?? []), ...(element.events ?? [])])
          if (own.get(element.name)?.has(each.name)) delete each.inheritedFrom;
        // What sections tell the guide around them has no @fires, and is nobody else's.
        element.events = element.events?.filter(({ description }) => description);
      }
    }
    publish(manifest);
  },
};

export default {
  globs: ['src/{elements,posting-view,shared}/**/*.ts'],
  exclude: ['src/**/*.styles.ts'],
  litelement: true,
  // It would write the folder of any run into package.json, that of a check too.
  packagejson: false,
  plugins: [asPublished],
};
