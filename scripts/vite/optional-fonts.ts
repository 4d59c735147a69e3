import type { Plugin } from 'vite';

/**
 * Text is written once: in the family's font if that is there for the first paint, else in the fallback of the same
 * measures. A font that comes later would move what is being read; it serves the next page.
 */
export function optionalFonts(): Plugin {
  return {
    name: 'optional-fonts',
    enforce: 'post',
    apply: 'build',
    generateBundle(_, bundle) {
      for (const asset of Object.values(bundle)) {
        if (asset.type !== 'asset' || !asset.fileName.endsWith('.css')) continue;
        asset.source = String(asset.source).replaceAll('font-display:swap', 'font-display:optional');
      }
    },
  };
}
