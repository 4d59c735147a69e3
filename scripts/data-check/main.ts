/* npm run data:check [folder]: checks the data package and tells every fault with file, row, field, expected and found. */
import { fileURLToPath } from 'node:url';
import { checkPackage } from './check-package.ts';
import { checkVersions } from './check-versions.ts';
import { faultText } from './fault.ts';
import { readHistory } from './read-history.ts';
import { readPackage } from './read-package.ts';

/** More would scroll the first ones away. */
const SHOWN_AT_MOST = 200;

const folder = process.argv[2] ?? fileURLToPath(new URL('../../data', import.meta.url));
const content = readPackage(folder);
const faults = [...checkPackage(content), ...checkVersions(content, readHistory(folder))];
for (const fault of faults.slice(0, SHOWN_AT_MOST)) console.error(faultText(fault));
if (faults.length > SHOWN_AT_MOST) console.error(`and ${faults.length - SHOWN_AT_MOST} more`);
console.log(`${content.files.size} files checked, ${faults.length} faults`);
process.exit(faults.length > 0 ? 1 : 0);
