import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { floorPage } from './floor/page.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const BENCH = fileURLToPath(new URL('..', import.meta.url));

/** The pages that are built with other tools, in the order of the tables. */
export const TOOLS = ['chartjs', 'echarts-aggrid', 'vega', 'recharts-naive'] as const;

/**
 * Builds every peer's page into a folder of its name.
 * @param out folder that is emptied before
 */
export async function buildPeers(out: string): Promise<void> {
  installTools();
  const style = readFileSync(join(HERE, 'shared/style.css'), 'utf8');
  rmSync(out, { recursive: true, force: true });
  mkdirSync(join(out, 'floor'), { recursive: true });
  writeFileSync(join(out, 'floor/index.html'), floorPage(style));
  for (const name of TOOLS) {
    await build({
      root: join(HERE, name),
      configFile: false,
      logLevel: 'error',
      // The styles stand in the page, as in the floor.
      plugins: [
        react(),
        { name: 'styles', transformIndexHtml: (html) => html.replace('<style>', `<style>${style}`) },
      ],
      build: {
        outDir: join(out, name),
        target: 'es2022',
        chunkSizeWarningLimit: 5000,
      },
    });
  }
}

/** The tools are packages of their own: whoever builds the dashboard does not need them. */
function installTools(): void {
  const installed = modifiedAt(join(BENCH, 'node_modules/.package-lock.json'));
  if (installed >= modifiedAt(join(BENCH, 'package-lock.json'))) return;
  console.log('Installing the tools to compare with …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: BENCH,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('npm ci in bench/ failed');
}

function modifiedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
