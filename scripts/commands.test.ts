import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** Runs a piece of JavaScript in a process of its own, in this folder. */
function run(code: string) {
  const args = ['--input-type=module', '--eval', code];
  return spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
}

describe('the commands', () => {
  it.each([
    ['18.20.4', 1],
    ['20.18.9', 1],
    ['20.19.0', 0],
    ['22.1.0', 0],
  ])('say what is needed where Node is too old: %s', (version, status) => {
    const ended = run(`
      Object.defineProperty(process.versions, 'node', { value: '${version}' });
      await import('./check-node.mjs');
    `);
    expect(ended.status).toBe(status);
    expect(ended.stderr).toBe(
      status === 0 ? '' : `Node 20.19 or newer is needed; this is ${version}. See https://nodejs.org.\n`,
    );
  });

  it('say what to do where no browser can be had, with the reason for each place', () => {
    const ended = run(`
      import { findBrowser } from './browser.mjs';
      const places = [
        ['a path', () => [{ executablePath: '/no/such/browser' }]],
        ['a download', () => { throw new Error('not reachable'); }],
      ];
      console.log(await findBrowser(places));
    `);
    expect(ended.stdout).toBe('null\n');
    expect(ended.stderr).toMatch(/^a path: .+\na download: not reachable\nNo Chromium could be found/);
    expect(ended.stderr).toContain('CHROMIUM_PATH=/path/to/chromium npm test');
  });

  it('name the checks there are when asked for one that does not exist', () => {
    const ended = spawnSync(process.execPath, ['test.mjs', 'speling'], { cwd: folder, encoding: 'utf8' });
    expect(ended.status).toBe(2);
    expect(ended.stderr).toMatch(/^No such check: speling\. There are: typecheck, lint, .*e2e/);
  });
});
