import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/**
 * The query explorer: a build of its own beside the portal's, so that its editor (several megabytes) can never become a
 * part of a page that clinics load.
 */
export default defineConfig({
  root: import.meta.dirname,
  base: '/graphiql/',
  publicDir: false,
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    target: ['chrome123', 'firefox120', 'safari17.5'],
    // As in the portal: a data URL would need another word in the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The editor is one piece by nature.
    chunkSizeWarningLimit: 5_000,
    // Hints to a compiler of React's that had its turn before these packages were published.
    rolldownOptions: { onwarn: (warning, warn) => void (warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning)) },
  },
});
