// Keeps runbooks and rota on this device. The network comes first; the copy answers where it fails or takes too long.
(scope => {
  const { version, files } = scope.watchbill;
  const root = scope.registration.scope;
  const family = `watchbill ${root} `;
  const PATIENCE = 3000;
  const AT_ONCE = 6;
  let slowUntil = 0;

  const keyOf = address => {
    const url = new URL(address);
    return url.origin + url.pathname + (url.pathname.endsWith("/") ? "index.html" : "");
  };

  const keep = async (key, response) => {
    if (response.ok && !response.redirected) await (await caches.open(family + version)).put(key, response);
  };

  // What cannot be had now is taken over from the copy before.
  const fill = async () => {
    const cache = await caches.open(family + version);
    const rest = files.map(file => keyOf(root + file));
    const one = async () => {
      for (let key = rest.shift(); key; key = rest.shift()) {
        try {
          await keep(key, await fetch(key, { cache: "no-cache" }));
        } catch {
          const before = await caches.match(key);
          if (before) await cache.put(key, before);
        }
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, one));
  };

  const clear = async () => {
    for (const name of await caches.keys()) if (name.startsWith(family) && name !== family + version) await caches.delete(name);
  };

  // The page learns from its body that it is a copy.
  const marked = async response => {
    const text = await response.text();
    return new Response(text.replace("<body>", "<body data-kept>"), { headers: response.headers });
  };

  const answer = async (request, network) => {
    const isPage = request.mode === "navigate";
    const kept = await (await caches.open(family + version)).match(keyOf(request.url));
    if (!kept) return network.catch(failure => { if (isPage) return Response.redirect(root + "offline.html"); throw failure; });
    const late = new Promise(resolve => setTimeout(resolve, Date.now() < slowUntil ? 0 : PATIENCE));
    const response = await Promise.race([network.catch(() => undefined), late]);
    if (response && response.status < 500) {
      slowUntil = 0;
      return response;
    }
    slowUntil = Date.now() + 20_000;
    return isPage ? marked(kept) : kept;
  };

  scope.addEventListener("install", event => { scope.skipWaiting(); event.waitUntil(fill()); });
  scope.addEventListener("activate", event => { event.waitUntil(clear().then(() => scope.clients.claim())); });
  scope.addEventListener("fetch", event => {
    const { request } = event;
    if (request.method !== "GET" || !request.url.startsWith(root) || /\/(calendar|api)\//.test(request.url)) return;
    const network = fetch(request);
    const stored = network.then(response => keep(keyOf(request.url), response.clone()));
    event.waitUntil(stored.catch(() => {}));
    event.respondWith(answer(request, network));
  });
})(self);
