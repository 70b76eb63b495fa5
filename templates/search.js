// Opens search by button, Ctrl+K, Cmd+K or "/"; the rest is loaded when it is first opened.
(() => {
  const root = document.documentElement.dataset.root;
  const key = "watchbill-slash-off";
  const slashOff = () => { try { return localStorage.getItem(key) === "1"; } catch { return false; } };
  let loading;

  const load = src => new Promise((loaded, failed) => {
    const isStyle = src.endsWith(".css");
    const made = document.createElement(isStyle ? "link" : "script");
    if (isStyle) made.rel = "stylesheet";
    made[isStyle ? "href" : "src"] = root + src;
    made.onload = loaded;
    made.onerror = failed;
    document.head.append(made);
  });

  const loadAll = () => { loading ||= Promise.all(["theme/search.css", "theme/finder.js", "theme/lookup.js"].map(load)); };

  const open = async () => {
    loadAll();
    try { await loading; } catch { loading = null; return; }
    self.watchbillFinder.open(load, key);
  };

  document.querySelectorAll("[data-search]").forEach(button => {
    button.hidden = false;
    button.addEventListener("click", open);
    button.addEventListener("pointerenter", loadAll, { once: true });
  });
  addEventListener("keydown", event => {
    const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName) || event.target.isContentEditable;
    const command = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k";
    const slash = event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey && !slashOff();
    if (!command && !slash) return;
    event.preventDefault();
    open();
  });
})();
