// Listens for changes while the site is served: reloads what changed, shows what is wrong.
(function () {
  'use strict';
  var key = 'watchbill-scroll';
  var kept = sessionStorage.getItem(key);
  if (kept !== null) {
    sessionStorage.removeItem(key);
    window.scrollTo(0, Number(kept));
  }

  function here() {
    var path = decodeURIComponent(location.pathname).replace(/^\//, '');
    return path === '' || path.endsWith('/') ? path + 'index.html' : path;
  }

  function restyle() {
    document.querySelectorAll('link[rel="stylesheet"]').forEach(function (link) {
      var address = new URL(link.href);
      if (address.pathname.indexOf('/_live/') === 0) return;
      address.searchParams.set('live', String(Date.now()));
      link.href = address.href;
    });
  }

  function reload() {
    sessionStorage.setItem(key, String(window.scrollY));
    location.reload();
  }

  function changed(paths) {
    var styles = paths.filter(function (path) { return path.endsWith('.css'); });
    var scripts = paths.some(function (path) { return path.endsWith('.js'); });
    if (scripts || paths.indexOf(here()) >= 0) reload();
    else if (styles.length > 0) restyle();
  }

  function overlay(findings) {
    var old = document.getElementById('live-findings');
    if (old) old.remove();
    if (findings.length === 0) return;
    var box = document.createElement('section');
    box.id = 'live-findings';
    box.setAttribute('role', 'alert');
    var head = document.createElement('h2');
    head.textContent = 'This is the last good version: the content has ' +
      (findings.length === 1 ? 'an error' : findings.length + ' errors');
    box.appendChild(head);
    findings.forEach(function (text) {
      var pre = document.createElement('pre');
      pre.textContent = text;
      box.appendChild(pre);
    });
    document.body.appendChild(box);
  }

  var style = document.createElement('link');
  style.rel = 'stylesheet';
  style.href = '/_live/live.css';
  document.head.appendChild(style);

  var build = null;
  var events = new EventSource('/_live/events');
  events.addEventListener('hello', function (event) {
    if (build !== null && build !== event.data) reload();
    build = event.data;
  });
  events.addEventListener('changed', function (event) {
    var message = JSON.parse(event.data);
    build = message.build;
    overlay([]);
    changed(message.paths);
  });
  events.addEventListener('findings', function (event) { overlay(JSON.parse(event.data)); });
  window.addEventListener('pagehide', function () { events.close(); });
})();
