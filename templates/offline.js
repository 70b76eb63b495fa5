// The copy on this device: made over http only, told of when it is shown, and turned off for good where wanted.
(() => {
  const root = document.documentElement.dataset.root;
  const key = "watchbill-offline-off";
  const worker = navigator.serviceWorker;
  if (!worker || !location.protocol.startsWith("http")) return;

  const isOff = () => { try { return localStorage.getItem(key) === "1"; } catch { return false; } };
  const setOff = off => { try { off ? localStorage.setItem(key, "1") : localStorage.removeItem(key); } catch { /* not kept */ } };
  const isPreview = !!document.querySelector("script[src^='/_live/']");
  const scope = new URL(root || "./", location).href;

  const remove = async () => {
    for (const each of await worker.getRegistrations()) if (each.scope === scope) await each.unregister();
    for (const name of await caches.keys()) if (name.startsWith(`watchbill ${scope} `)) await caches.delete(name);
  };
  const apply = () => (isOff() || isPreview ? remove() : worker.register(root + "sw.js")).catch(() => {});

  const age = since => {
    const minutes = Math.max(1, Math.round((Date.now() - since) / 60_000));
    const [count, unit] = minutes < 90 ? [minutes, "minute"] : minutes < 2880 ? [Math.round(minutes / 60), "hour"] : [Math.round(minutes / 1440), "day"];
    return `${count} ${unit}${count === 1 ? "" : "s"}`;
  };
  const button = (text, press) => {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "button";
    made.textContent = text;
    made.addEventListener("click", press);
    return made;
  };

  if ("kept" in document.body.dataset) {
    const banner = document.createElement("div");
    const words = document.createElement("span");
    banner.className = "kept";
    banner.setAttribute("role", "status");
    words.textContent = `The site cannot be reached. This is the copy on this device, ${age(new Date(document.querySelector("[data-built] time").dateTime))} old.`;
    banner.append(words, button("Try again", () => location.reload()));
    document.querySelector("main").prepend(banner);
    addEventListener("online", () => location.reload());
  }

  const line = document.querySelector("[data-offline]");
  const show = () => {
    line.replaceChildren(isOff() ? "Nothing is kept on this device. " : "A copy is kept on this device, for when the network fails. ",
      button(isOff() ? "Keep a copy" : "Remove it for good", () => { setOff(!isOff()); apply(); show(); }));
    line.hidden = false;
  };
  if (line && !isPreview) show();

  const manifest = document.createElement("link");
  manifest.rel = "manifest";
  manifest.href = root + "manifest.webmanifest";
  document.head.append(manifest);
  if (document.readyState === "complete") apply(); else addEventListener("load", apply);
})();
