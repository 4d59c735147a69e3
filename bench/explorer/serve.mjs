/* Serves the production build of dist/ with other rows: the same app, the same code, made-up projects. */
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';

/**
 * @param overrides JSON texts by resource name
 * @returns the server and the address of the projects page, which starts from nothing: what was written into it at build
 * are the real projects
 */
export async function serveWith(root, overrides) {
  const dist = join(root, 'dist');
  const files = sirv(dist, { etag: true });
  const page = withoutContent(readFileSync(join(dist, 'en/projects/index.html'), 'utf8'));
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0];
    const resource = /^\/data\/([\w-]+)\.json$/.exec(path)?.[1];
    if (resource !== undefined && overrides[resource] !== undefined) {
      response.writeHead(200, { 'Content-Type': 'application/json' }).end(overrides[resource]);
    } else if (/^\/en\/projects\/?$/.test(path)) {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
    } else {
      files(request, response, () => response.writeHead(404).end());
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, address: `http://127.0.0.1:${server.address().port}/en/projects` };
}

/** The page as if nothing had been written into it: the app draws it in the browser. */
export function withoutContent(html) {
  const root = html.indexOf('<div id="root">');
  const data = html.lastIndexOf('<script', html.indexOf('id="static-page"'));
  const end = html.indexOf('</script>', data) + '</script>'.length;
  if (root < 0 || data < root)
    throw new Error('The page of dist/ does not look as expected: npm run build first');
  return `${html.slice(0, root)}<div id="root"></div>${html.slice(end)}`;
}
