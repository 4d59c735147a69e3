/* Sets language and theme before the first paint, so that neither flashes. The app takes over from here. */
(function () {
  var query = new URLSearchParams(location.search);
  var theme = query.get('theme');
  if (theme !== 'light' && theme !== 'dark') {
    theme = window.matchMedia && matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  }
  document.documentElement.dataset.theme = theme;
  var known = ['de', 'en', 'ru', 'kk'];
  var wanted = [query.get('lang')].concat(navigator.languages || []);
  for (var i = 0; i < wanted.length; i++) {
    var base = String(wanted[i] || '').toLowerCase().split('-')[0];
    if (known.indexOf(base) >= 0) {
      document.documentElement.lang = base;
      return;
    }
  }
  document.documentElement.lang = 'en';
})();
