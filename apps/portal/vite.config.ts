import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { compiledMessages } from './build/compiled-messages.ts';
import { serviceWorker } from './build/service-worker.ts';
import { trustedDocuments } from './build/trusted-documents.ts';

const api = `http://localhost:${process.env['TRELLIS_API_PORT'] ?? '4700'}`;

export default defineConfig({
  plugins: [
    react(),
    compiledMessages(),
    trustedDocuments({ keptIn: process.env['TRELLIS_DOCUMENTS_FOLDER'] || undefined }),
    serviceWorker(),
  ],
  resolve: {
    conditions: ['@trellis/source', ...defaultClientConditions],
    // Messages arrive compiled; the parser would be 8 kB that never run.
    alias: {
      '@formatjs/icu-messageformat-parser': import.meta.resolve('@formatjs/icu-messageformat-parser/no-parser.js'),
    },
  },
  build: {
    target: ['chrome123', 'firefox120', 'safari17.5'],
    manifest: true,
    // A font or picture as a data URL would need another word in the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // A schema nobody parses with is no side effect: without this, one date function would bring the whole validator.
    rolldownOptions: {
      treeshake: { manualPureFunctions: ['z'] },
      // What every screen waits for comes in one file: split by who else shares it, it was fifty, a request each.
      output: { codeSplitting: { groups: [{ name: 'initial', tags: ['$initial'] }] } },
    },
  },
  server: { proxy: { '/graphql': api, '/auth': api, '/graphiql': api } },
});
