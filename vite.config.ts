import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { dataFiles } from './scripts/vite/data-files.ts';
import { earlyScript } from './scripts/vite/early-script.ts';
import { embedPages } from './scripts/vite/embed-pages.ts';
import { optionalFonts } from './scripts/vite/optional-fonts.ts';
import { mapOutlines } from './scripts/vite/map-outlines.ts';

/** Base path of the deployed site, always with a slash at both ends. */
const base = `/${process.env['BASE_PATH'] ?? ''}/`.replaceAll(/\/+/g, '/');

export default defineConfig({
  base,
  plugins: [react(), dataFiles(), earlyScript(), mapOutlines(), optionalFonts(), embedPages()],
  build: {
    target: 'es2022',
    sourcemap: false,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
    // One sheet: it is written into every page, and nothing that is drawn later waits for styles of its own.
    cssCodeSplit: false,
    manifest: true,
    // Not index.html and embed.html, which are for development: the build writes the pages itself.
    rolldownOptions: {
      input: ['src/main.tsx', 'src/embed/main.tsx'],
      output: {
        // The first load has both anyway; apart, for the sake of pictures that need only one, they would be larger.
        // What loads chunks is apart too: the small script of an embed would draw in what it is bundled with.
        codeSplitting: {
          groups: [
            { name: 'preload', test: /preload-helper/, priority: 1 },
            { name: 'view-card', test: /\/view-kit\/view-(?:card|body)\.tsx$/ },
          ],
        },
      },
    },
  },
});
