import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { dataFiles } from './scripts/vite/data-files.ts';
import { embedPages } from './scripts/vite/embed-pages.ts';
import { fontPreload } from './scripts/vite/font-preload.ts';
import { mapOutlines } from './scripts/vite/map-outlines.ts';
import { staticRoutes } from './scripts/vite/static-routes.ts';

/** Base path of the deployed site, always with a slash at both ends. */
const base = `/${process.env['BASE_PATH'] ?? ''}/`.replaceAll(/\/+/g, '/');

export default defineConfig({
  base,
  plugins: [react(), dataFiles(), fontPreload(), mapOutlines(), staticRoutes(), embedPages()],
  build: {
    target: 'es2022',
    sourcemap: false,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
    rollupOptions: { input: ['index.html', 'embed.html'] },
  },
});
