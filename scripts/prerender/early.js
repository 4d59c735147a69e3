/*
 * Runs before the first paint. Sets the theme so that it does not flash; leads to the page in the reader's language where this
 * one is in another; asks for the fonts where they can be there in time; hides for a moment what is about to change: a page
 * whose address asks for another state than the one that was written at build.
 */
(function (root) {
  var query = new URLSearchParams(location.search);
  var theme = query.get('theme');
  if (theme !== 'light' && theme !== 'dark')
    theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  root.dataset.theme = theme;
  if (query.get('bg') === 'transparent') root.dataset.bg = 'transparent';
  var visit = performance.getEntriesByType('navigation')[0];
  // Where the browser goes to a place on the page, or back to where the reader was, all above it has to have its size.
  if (location.hash.length > 1 || (visit && visit.type !== 'navigate')) root.dataset.place = '';

  // Base path, folder of the language, keys of the state: of a page written at build, absent where the app begins anew.
  var page = root.dataset;
  if (!page.base) {
    askForFonts();
    return;
  }
  var known = page.languages.split(' ');
  var wanted = [query.get('lang'), page.folder]
    .concat(navigator.languages)
    .map(function (tag) {
      return String(tag || '')
        .toLowerCase()
        .split('-')[0];
    })
    .find(function (tag) {
      return known.includes(tag);
    });
  if (wanted && wanted !== root.lang) {
    wait('page');
    query.delete('lang');
    var below = location.pathname.slice((page.base + (page.folder ? page.folder + '/' : '')).length);
    var text = query.toString().replace(/%2C/g, ',');
    location.replace(page.base + wanted + '/' + below + (text && '?' + text) + location.hash);
    return;
  }
  askForFonts();
  var keys = page.keys.split(' ');
  for (var key of query.keys()) if (keys.includes(key.split('.').pop())) wait('state');

  /**
   * Where this page was long on its way, the fonts would come after its text and hold it up: it then stands in the system's
   * fonts of the same measures, unless the browser has ours from an earlier visit (`keep-fonts.ts`). Milliseconds.
   */
  function askForFonts() {
    if (visit && performance.now() - visit.requestStart > 150 && !hasFonts()) {
      page.fonts = 'system';
      return;
    }
    (page.fontFiles || '').split(' ').forEach(function (href) {
      if (!href) return;
      var link = document.createElement('link');
      link.rel = 'preload';
      link.as = 'font';
      link.type = 'font/woff2';
      link.crossOrigin = '';
      link.href = href;
      document.head.append(link);
    });
  }

  function hasFonts() {
    try {
      // oxlint-disable-next-line no-restricted-globals -- nothing of the app is here yet
      var kept = localStorage.getItem('fonts') || '';
      return page.fontFiles.split(' ').every(function (href) {
        return kept.includes(href);
      });
    } catch {
      return false;
    }
  }

  /** Never for long: where the app does not come, the page is better than none. */
  function wait(what) {
    page.wait = what;
    setTimeout(function () {
      delete page.wait;
    }, 8000);
  }
})(document.documentElement);
