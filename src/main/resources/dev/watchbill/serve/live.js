// Listens for changes while the site is served: reloads what changed, shows what is wrong.
(function () {
  'use strict';
  var key = 'watchbill-scroll';
  var tag = document.currentScript.dataset.tag;
  var kept = sessionStorage.getItem(key);
  if (kept !== null) {
    sessionStorage.removeItem(key);
    window.scrollTo({ top: Number(kept), behavior: 'instant' });
  }

  function pathOf(address) {
    return decodeURIComponent(new URL(address, location.href).pathname).replace(/^\//, '');
  }

  function here() {
    var path = pathOf(location.href);
    return path === '' || path.endsWith('/') ? path + 'index.html' : path;
  }

  function reload() {
    sessionStorage.setItem(key, String(window.scrollY));
    location.reload();
  }

  // Loads a style or a picture again, in place.
  function renew(element, attribute) {
    var address = new URL(element[attribute]);
    address.searchParams.set('live', String(Date.now()));
    element[attribute] = address.href;
  }

  function changed(paths) {
    function isOf(attribute) {
      return function (element) { return paths.indexOf(pathOf(element[attribute])) >= 0; };
    }
    if (paths.indexOf(here()) >= 0 || Array.from(document.scripts).filter(function (script) {
      return script.src;
    }).some(isOf('src'))) {
      reload();
      return;
    }
    Array.from(document.querySelectorAll('link[rel="stylesheet"]')).filter(isOf('href')).forEach(function (link) {
      renew(link, 'href');
    });
    Array.from(document.images).filter(isOf('src')).forEach(function (image) { renew(image, 'src'); });
  }

  function overlay(findings) {
    var old = document.getElementById('live-findings');
    if (old) old.remove();
    if (findings.length === 0) return;
    var box = document.createElement('section');
    box.id = 'live-findings';
    box.setAttribute('role', 'alert');
    var head = document.createElement('h2');
    head.textContent = 'This is the last good version. ' +
      (findings.length === 1 ? 'One thing is' : findings.length + ' things are') + ' to be mended:';
    box.appendChild(head);
    findings.forEach(function (text) {
      var pre = document.createElement('pre');
      pre.textContent = text;
      box.appendChild(pre);
    });
    document.body.appendChild(box);
  }

  function listen() {
    var asked = new URLSearchParams({ page: here(), tag: tag });
    var events = new EventSource('/_live/events?' + asked);
    events.addEventListener('changed', function (event) {
      overlay([]);
      changed(JSON.parse(event.data));
    });
    events.addEventListener('findings', function (event) { overlay(JSON.parse(event.data)); });
    window.addEventListener('pagehide', function () { events.close(); }, { once: true });
  }

  var style = document.createElement('link');
  style.rel = 'stylesheet';
  style.href = '/_live/live.css';
  document.head.appendChild(style);
  window.addEventListener('pageshow', function (event) { if (event.persisted) listen(); });
  listen();
})();
