/* npm start: installs what is missing, builds what has changed, serves the site and prints its address. */
import { ensureBuild, ensurePackages, ROOT } from './lib/setup.mjs';

try {
  ensurePackages();
  ensureBuild();
  const { serve } = await import('./lib/serve.mjs');
  const { address } = await serve(
    ROOT,
    Number(process.env['PORT'] ?? 4173),
    process.env['HOST'] ?? '127.0.0.1',
  );
  console.log(`The dashboard is at ${address}`);
  console.log('Ctrl+C stops it.');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
