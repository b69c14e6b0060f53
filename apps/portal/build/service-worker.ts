import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runnerImport, transformWithOxc, type Plugin } from 'vite';

const source = fileURLToPath(new URL('../worker/service-worker.ts', import.meta.url));
const routes = fileURLToPath(new URL('../src/app/routes.ts', import.meta.url));
/** What the page names beside what the build made; they lie in `public/`. */
const BESIDE = ['/favicon.svg', '/first-paint.js'];
const NEEDED = /\.(?:js|css|woff2|svg)$/;

/**
 * Writes `service-worker.js`, which keeps the portal's page and files on the device, so that it opens without a network.
 * It carries the list of this build's files: another build is another worker, and that is how a browser learns of it.
 */
export function serviceWorker(): Plugin {
  return {
    name: 'trellis:service-worker',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_, bundle) {
      const files = [
        ...BESIDE,
        ...Object.keys(bundle)
          .filter((name) => name.startsWith('assets/') && NEEDED.test(name))
          .map((name) => `/${name}`)
          .toSorted(),
      ];
      const text = await readFile(source, 'utf8');
      const edition = createHash('sha256').update(files.join()).update(text).digest('hex').slice(0, 16);
      const { module } = await runnerImport<{ ROUTES: Record<string, { path: string }> }>(routes);
      const screens = [...new Set(Object.values(module.ROUTES).map(({ path }) => path.split('/')[1]))];
      const { code } = await transformWithOxc(text, source);
      const shell = JSON.stringify({ edition, files, screens });
      this.emitFile({ type: 'asset', fileName: 'service-worker.js', source: `const SHELL = ${shell};\n${code}` });
    },
  };
}
