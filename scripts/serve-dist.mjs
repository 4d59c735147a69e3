/* Serves `dist/` as it is on the port given; for tests and benchmarks. */
import { ROOT } from './lib/setup.mjs';
import { serve } from './lib/serve.mjs';

const { address } = await serve(ROOT, Number(process.argv[2] ?? 4173));
console.log(address);
