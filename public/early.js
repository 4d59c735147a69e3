/* Sets language and theme before the first paint, so that neither flashes, and asks for the fonts that the language needs. */
(function () {
  var root = document.documentElement;
  var query = new URLSearchParams(location.search);
  var theme = query.get('theme');
  if (theme !== 'light' && theme !== 'dark') {
    theme = window.matchMedia && matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  }
  root.dataset.theme = theme;
  if (query.get('bg') === 'transparent') root.dataset.bg = 'transparent';

  var known = ['de', 'en', 'ru', 'kk'];
  var wanted = [query.get('lang')].concat(navigator.languages || []);
  root.lang = 'en';
  for (var i = 0; i < wanted.length; i++) {
    var base = String(wanted[i] || '')
      .toLowerCase()
      .split('-')[0];
    if (known.indexOf(base) >= 0) {
      root.lang = base;
      break;
    }
  }

  var fonts = document.currentScript.dataset;
  var needed =
    root.lang === 'kk' ? [fonts.cyrillic, fonts.kazakh] : root.lang === 'ru' ? [fonts.cyrillic] : [];
  needed
    .join(' ')
    .split(' ')
    .forEach(function (href) {
      if (!href) return;
      var link = document.createElement('link');
      link.rel = 'preload';
      link.as = 'font';
      link.type = 'font/woff2';
      link.crossOrigin = '';
      link.href = href;
      document.head.appendChild(link);
    });
})();
