/* Turns <div data-kzru-view="trade-volume" data-lang="de"> into the view and keeps it as high as it is. MIT. */
(function (w, d) {
  if (w.kzru) return w.kzru.scan();
  var own = d.currentScript && d.currentScript.src;
  var frames = [];
  var count = 0;

  // Elements, those inside open shadow roots included.
  function all(root, selector) {
    var found = [].slice.call(root.querySelectorAll(selector));
    root.querySelectorAll('*').forEach(function (el) {
      if (el.shadowRoot) found = found.concat(all(el.shadowRoot, selector));
    });
    return found;
  }

  function base() {
    var script = own || (all(d, 'script[src*="/embed.js"]')[0] || {}).src || '';
    return script.replace(/embed\.js.*$/, '');
  }

  function build(div) {
    if (div.kzru || !/^[\w-]+$/.test(div.dataset.kzruView)) return;
    div.kzru = 1;
    var query = new URLSearchParams();
    Object.keys(div.dataset).forEach(function (key) {
      if (key.slice(0, 4) !== 'kzru') query.set(key, div.dataset[key]);
    });
    // The sandbox keeps the view from leading the page away.
    // oxlint-disable-next-line react/iframe-missing-sandbox
    var frame = d.createElement('iframe');
    var style = frame.style;
    frame.name = 'kzru-' + ++count;
    frame.title =
      div.dataset.kzruTitle || div.textContent.trim() || 'Kazakhstan–Russia: ' + div.dataset.kzruView;
    frame.loading = 'lazy';
    frame.sandbox = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';
    // Through properties: a strict Content-Security-Policy forbids the attribute.
    style.cssText = 'display:block;width:100%;border:0';
    // Else a page of a dark scheme would paint a ground behind it.
    if (div.dataset.bg) style.colorScheme = 'light';
    style.height = (parseInt(div.dataset.kzruHeight, 10) || 640) + 'px';
    frame.src = base() + 'embed/' + div.dataset.kzruView + '/?' + query;
    div.textContent = '';
    div.appendChild(frame);
    frames.push(frame);
    // A host with a switch of its own changes data-theme.
    new MutationObserver(function () {
      frame.contentWindow.postMessage({ type: 'kzru:theme', theme: div.dataset.theme || 'auto' }, '*');
    }).observe(div, { attributeFilter: ['data-theme'] });
  }

  function scan(root) {
    all(root || d, '[data-kzru-view]').forEach(build);
    // Frames pasted without this script are followed as well.
    all(root || d, 'iframe[src*="/embed/"]').forEach(function (frame) {
      if (!base() || frame.src.indexOf(base() + 'embed/') !== 0 || frames.indexOf(frame) >= 0) return;
      frames.push(frame);
      // It may have told its height before anybody listened.
      frame.contentWindow.postMessage({ type: 'kzru:ask' }, '*');
    });
  }

  w.addEventListener('message', function (event) {
    var data = event.data || {};
    var height = +data.height;
    if (data.type !== 'kzru:height' || !(height > 0)) return;
    frames.forEach(function (frame) {
      if (frame.contentWindow === event.source)
        frame.style.height = Math.min(Math.max(height, 120), 20000) + 'px';
    });
  });

  w.kzru = { scan: scan };
  scan();
  if (d.readyState === 'loading')
    d.addEventListener('DOMContentLoaded', function () {
      scan();
    });
})(window, document);
