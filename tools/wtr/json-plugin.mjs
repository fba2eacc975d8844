/** Serves JSON that a module imports as a module; JSON that a test fetches stays what it is. */
const mark = 'json-module';

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export const jsonPlugin = () => ({
  name: 'json',
  transformImport({ source }) {
    return source.endsWith('.json') ? `${source}?${mark}` : undefined;
  },
  resolveMimeType(context) {
    return context.query[mark] === undefined ? undefined : 'js';
  },
  transform(context) {
    return context.query[mark] === undefined ? undefined : { body: `export default ${context.body};` };
  },
});
