/* npm run examples [address]: serves docs/examples as pages of another site than the dashboard's. */
import { ROOT } from './lib/setup.mjs';
import { serveExamples } from './lib/serve-examples.mjs';

const site = process.argv[2] ?? 'http://127.0.0.1:4173/';
const { address } = await serveExamples(ROOT, site, Number(process.env['PORT'] ?? 4273));
console.log(`The examples are at ${address}, with embeds of ${site}`);
