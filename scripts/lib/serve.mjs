/* Serves the built site the way a static host does. */
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';

/**
 * Serves `dist/` on the first free port from `port` on; addresses that do not exist get 404.html with status 404.
 * @returns the server and its address
 */
export async function serve(root, port, host = '127.0.0.1') {
  const base = `/${process.env['BASE_PATH'] ?? ''}/`.replaceAll(/\/+/g, '/');
  const dist = join(root, 'dist');
  const files = sirv(dist, { etag: true, setHeaders: answerHeaders });
  const notFound = readFileSync(join(dist, '404.html'));
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    if (!url.startsWith(base)) {
      response.writeHead(302, { Location: base }).end();
      return;
    }
    request.url = url.slice(base.length - 1);
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound);
    });
  });
  const used = await listen(server, port, host);
  return { server, address: `http://${host === '0.0.0.0' ? 'localhost' : host}:${used}${base}` };
}

/** Listens on the first free port from `port` on. @returns the port */
export function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      if (error.code === 'EADDRINUSE' && port < 65_535) resolve(listen(server, port + 1, host));
      else reject(error);
    });
    server.listen(port, host, () => resolve(port));
  });
}

/**
 * Frames with an opaque origin fetch scripts and data across origins. Embeds may stand in any page, the pages themselves
 * only in our own (public/_headers says the same to hosts that read it).
 */
function answerHeaders(response, pathname) {
  response.setHeader('Access-Control-Allow-Origin', '*');
  if (!/(^|\/)[^/.]*(\.html)?$/.test(pathname)) return;
  const mayFrame = /\/embed(\.html$|\/)/.test(pathname) ? '*' : "'self'";
  response.setHeader('Content-Security-Policy', `frame-ancestors ${mayFrame}`);
}
