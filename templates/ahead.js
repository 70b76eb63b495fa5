// Fetches a page of this site when a finger or the pointer rests on its link, so that it opens at once.
(() => {
  const { dataset } = document.documentElement;
  const isPreview = !!document.querySelector("script[src^='/_live/']");
  if (!location.protocol.startsWith("http") || isPreview || navigator.connection?.saveData) return;
  const root = new URL(dataset.root || "./", location).href;
  const bare = address => address.split("#")[0];
  const known = new Set([bare(location.href)]);
  const REST = 65;
  let resting;

  const get = address => {
    known.add(address);
    fetch(address, { priority: "low" }).then(response => response.text()).catch(() => known.delete(address));
  };
  const look = event => {
    clearTimeout(resting);
    const address = bare(event.target.closest?.("a[href]")?.href || "");
    if (known.has(address) || !address.startsWith(root) || !address.endsWith(".html")) return;
    if (event.type === "touchstart") get(address); else resting = setTimeout(get, REST, address);
  };
  for (const kind of ["mouseover", "focusin", "touchstart"]) addEventListener(kind, look, { passive: true });
})();
