// Decides how the browser app is built and served while developing; it does not decide what the app does.
// `assets/public/` is served as it stands; everything else comes in by import, scenarios read and checked beforehand:
//   import.meta.glob('/scenarios/*/scenario.yaml', { query: '?loaded', import: 'default' })
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { loadedScenarios } from './tools/loadedScenarios.ts';

export default defineConfig({
  base: './',
  publicDir: 'assets/public',
  plugins: [loadedScenarios(), react()],
  css: { modules: { generateScopedName: '[name]-[local]-[hash:base64:4]' } },
  worker: { format: 'es' },
  build: {
    outDir: 'dist/app',
    emptyOutDir: true,
    target: 'es2023',
    chunkSizeWarningLimit: 1600,
    // A data: URL would need an exception in the content security policy.
    assetsInlineLimit: 0,
    rolldownOptions: {
      // By the law of these folders nothing happens when a file of theirs is only read: a page fetches what it uses of them.
      treeshake: {
        moduleSideEffects: [
          {
            test: /[\\/]src[\\/](base|engine|scenario|strategies|session|lab|review)[\\/]/,
            sideEffects: false,
          },
        ],
      },
      output: {
        codeSplitting: {
          groups: [
            { name: 'phaser', test: /node_modules[\\/]phaser[\\/]/ },
            // What every page begins with comes in one file: forty phones ask for it at once.
            { name: 'first', tags: ['$initial'] },
          ],
        },
      },
    },
  },
  server: { host: '127.0.0.1', port: 5177 },
});
