import { readFileSync } from 'node:fs';
import { availableParallelism, platform } from 'node:os';

/** What class of machine measures: "2 cores, Node 20, Chromium 156, Debian". Nothing in it names the machine. */
export function machineClass(browserVersion: string): string {
  const [node] = process.versions.node.split('.');
  const [browser] = browserVersion.split('.');
  return `${availableParallelism()} cores, Node ${node}, Chromium ${browser}, ${system()}`;
}

function system(): string {
  if (platform() !== 'linux') return platform();
  try {
    const name = /^NAME="?(\w+)/m.exec(readFileSync('/etc/os-release', 'utf8'));
    return name?.[1] ?? 'Linux';
  } catch {
    return 'Linux';
  }
}
