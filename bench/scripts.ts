/** The bench's scripts for the browser, bundled as a site would: minified, for production, one file each. */
import { build, type Rolldown } from 'vite';

async function bundle(name: string, format: 'es' | 'iife'): Promise<string> {
  const [result] = (await build({
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: `bench/page/${name}.ts`, formats: [format], name: 'page' },
      rolldownOptions: { output: { minify: true } },
    },
  })) as Rolldown.RolldownOutput[];
  return result!.output[0].code;
}

export const scripts = {
  react: await bundle('react', 'es'),
  preact: await bundle('preact', 'es'),
  shoelace: await bundle('shoelace', 'es'),
  plain: await bundle('plain', 'es'),
};

/** What the bench itself brings into every page, when nothing is being measured. */
export const actions = await bundle('actions', 'iife');
