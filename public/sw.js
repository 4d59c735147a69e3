/*
 * Keeps what was visited for when there is no network. Files whose names hold a hash are taken from here at once, all others
 * from the network first, so that nobody reads a page or a figure that has been replaced. One cache a build; see
 * docs/decisions/021-without-a-network.md. MIT.
 */
(function (worker) {
  const FAMILY = 'dashboard-';
  /* This build and the one before it, whose pages may be open or be all that there is. */
  const KEPT_BUILDS = 2;
  const PATIENCE_MS = 4000;
  const cacheName = FAMILY + (new URL(worker.location.href).searchParams.get('build') || '');
  const base = new URL('./', worker.location.href);
  const shell = new URL('404.html', base).href;
  let isCutOff = false;

  worker.addEventListener('install', function (event) {
    worker.skipWaiting();
    // With these begins any page that was not visited as such.
    event.waitUntil(keep([shell, new URL('data/datapackage.json', base).href]));
  });

  worker.addEventListener('activate', function (event) {
    event.waitUntil(forgetOldBuilds().then(() => worker.clients.claim()));
  });

  worker.addEventListener('message', function (event) {
    const message = event.data || {};
    if (Array.isArray(message.keep)) event.waitUntil(keep(message.keep.filter(isOurs)));
    if (message.ask === 'isCutOff') tell(event.source);
  });

  worker.addEventListener('fetch', function (event) {
    const request = event.request;
    if (request.method !== 'GET' || request.headers.has('range') || !isOurs(request.url)) return;
    event.respondWith(isHashed(request.url) ? keptFirst(request) : networkFirst(request));
  });

  /* Of this site, but for embeds: they are other people's pages, which ask for them anew. */
  function isOurs(address) {
    const url = new URL(address, base);
    if (url.origin !== base.origin || !url.pathname.startsWith(base.pathname)) return false;
    return !/^(?:[a-z]{2}\/)?embed\//.test(url.pathname.slice(base.pathname.length));
  }

  function isHashed(address) {
    return new URL(address).pathname.startsWith(base.pathname + 'assets/');
  }

  /* The state in the query is the app's business: one page, whatever is asked of it. */
  function keyOf(address) {
    const url = new URL(address, base);
    return url.origin + url.pathname.replace(/(.)\/$/, '$1');
  }

  async function keptFirst(request) {
    return (await find(request.url)) || fetchAndKeep(request);
  }

  /* What is kept answers when the network fails, or when it lets the reader wait. */
  async function networkFirst(request) {
    const fromNetwork = fetchAndKeep(request);
    fromNetwork.catch(() => undefined);
    const kept = await find(request.url);
    try {
      return await (kept ? Promise.race([fromNetwork, after(PATIENCE_MS, kept)]) : fromNetwork);
    } catch (error) {
      const instead = kept || (request.mode === 'navigate' && (await find(shell)));
      if (instead) return instead;
      throw error;
    }
  }

  async function fetchAndKeep(request) {
    let response;
    try {
      response = await fetch(request);
      tellNetwork(true);
    } catch (error) {
      // A request that the page itself has given up says nothing about the network.
      if (error.name !== 'AbortError') tellNetwork(false);
      throw error;
    }
    await put(request.url, response.clone());
    return response;
  }

  /* Browsers notice a cable that is out, not a network that leads nowhere. */
  async function tellNetwork(isThere) {
    // An answer may have come from the browser's own cache: only one that cannot says that the network is back.
    if (isCutOff === !isThere || (isThere && !(await reachesSite()))) return;
    isCutOff = !isThere;
    for (const client of await worker.clients.matchAll()) tell(client);
  }

  function reachesSite() {
    return fetch(shell, { method: 'HEAD', cache: 'no-store' }).then(
      () => true,
      () => false,
    );
  }

  function tell(client) {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- pages of this worker have its origin
    client.postMessage({ isCutOff });
  }

  /* Pages and files that were loaded before this worker stood between: mostly still in the browser's own cache. */
  async function keep(addresses) {
    for (const address of addresses) {
      try {
        const cache = await caches.open(cacheName);
        if (await cache.match(keyOf(address))) continue;
        await put(address, await fetch(new URL(address, base), { cache: 'force-cache' }));
      } catch {
        // Not to be had now: it will be when it is asked for.
      }
    }
  }

  async function put(address, response) {
    if (!response.ok || response.type !== 'basic') return;
    // An answer that came by a redirect may not answer a navigation.
    const body = response.redirected ? await response.blob() : response.body;
    const copy = new Response(body, { headers: response.headers });
    try {
      await (await caches.open(cacheName)).put(keyOf(address), copy);
    } catch {
      // No room left: the page works on without.
    }
  }

  async function find(address) {
    for (const name of [cacheName].concat(await builds())) {
      const response = await (await caches.open(name)).match(keyOf(address));
      if (response) return response;
    }
    return undefined;
  }

  /* Names of the caches of all builds, the latest first. */
  async function builds() {
    return (await caches.keys()).filter((name) => name.startsWith(FAMILY)).toReversed();
  }

  async function forgetOldBuilds() {
    const others = (await builds()).filter((name) => name !== cacheName);
    await Promise.all(others.slice(KEPT_BUILDS - 1).map((name) => caches.delete(name)));
  }

  function after(ms, value) {
    return new Promise((resolve) => setTimeout(() => resolve(value), ms));
  }
})(self);
