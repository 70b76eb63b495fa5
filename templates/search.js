// Opens search by button, Ctrl+K, Cmd+K or "/"; the rest is loaded when it is first opened.
(() => {
  const root = document.documentElement.dataset.root;
  const key = "watchbill-slash-off";
  const slashOff = () => { try { return localStorage.getItem(key) === "1"; } catch { return false; } };
  let loading;

  const load = src => new Promise((loaded, failed) => {
    const script = document.createElement("script");
    script.src = root + src;
    script.onload = loaded;
    script.onerror = failed;
    document.head.append(script);
  });

  const loadAll = () => { loading ||= Promise.all(["theme/finder.js", "theme/lookup.js"].map(load)); };

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
