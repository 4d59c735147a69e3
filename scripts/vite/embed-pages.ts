import type { Plugin } from 'vite';

/** While developing, serves the embed's HTML at `/embed/<view>`; the build writes a page for each view. */
export function embedPages(): Plugin {
  let base = '/';
  return {
    name: 'embed-pages',
    apply: 'serve',
    configResolved(config) {
      base = config.base;
    },
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        const [path = '', query] = (request.url ?? '').split('?');
        if (/\/embed\/[\w-]+\/?$/.test(path))
          request.url = `${base}embed.html${query === undefined ? '' : `?${query}`}`;
        next();
      });
    },
  };
}
