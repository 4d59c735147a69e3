/* Serves docs/examples, the dashboard's address written in on the way. */
import { createServer } from 'node:http';
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { listen } from './serve.mjs';

/** What the examples call the dashboard. */
const PLACEHOLDER = 'https://dashboard.example/';

const TYPES = { html: 'text/html; charset=utf-8', css: 'text/css; charset=utf-8' };

/**
 * Serves the examples on the first free port from `port` on, with `site` (an address that ends with a slash) as the dashboard;
 * reveal.js is at `/reveal.js/`.
 * @returns the server and its address
 */
export async function serveExamples(root, site, port) {
  const folder = join(root, 'docs', 'examples');
  const reveal = sirv(fileURLToPath(new URL('.', import.meta.resolve('reveal.js'))), { dev: true });
  const server = createServer(async (request, response) => {
    const [path = '/'] = (request.url ?? '/').split('?');
    if (path.startsWith('/reveal.js/')) {
      request.url = path.slice('/reveal.js'.length);
      reveal(request, response, () => response.writeHead(404).end());
      return;
    }
    const file = /^\/([\w-]+\/)?([\w-]+\.\w+)?$/.test(path) ? path.replace(/\/$/, '/index.html') : '';
    try {
      const text = path === '/' ? listOf(folder) : await readFile(join(folder, file), 'utf8');
      const type = TYPES[file.split('.').pop()] ?? 'text/plain; charset=utf-8';
      response.writeHead(200, { 'Content-Type': type }).end(text.replaceAll(PLACEHOLDER, site));
    } catch {
      response.writeHead(404).end();
    }
  });
  const used = await listen(server, port, '127.0.0.1');
  return { server, address: `http://127.0.0.1:${used}/` };
}

function listOf(folder) {
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const links = names.map(({ name }) => `<li><a href="/${name}/">${name}</a></li>`).join('');
  return `<!doctype html><html lang="en"><title>Pages that embed</title><link rel="stylesheet" href="/article.css"><main><h1>Pages that embed</h1><ul>${links}</ul></main></html>`;
}
