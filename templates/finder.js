// The search window: shows results as they come.
(() => {
  const root = document.documentElement.dataset.root;
  const kinds = { runbook: "Runbook", page: "Page", pipeline: "Pipeline", schedule: "On call", person: "Person" };
  let find, dialog, input, list, hint, status, chosen = -1, moved = false;

  const element = (name, attributes = {}, ...children) => {
    const made = document.createElement(name);
    Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
    made.append(...children);
    return made;
  };

  const fileOf = address => (address === "" || address.endsWith("/") ? `${address}index.html` : address);

  const span = (className, ...text) => element("span", { class: className }, ...text);

  // What is typed stands back in a name, so that names which hold it are told apart by the rest.
  const parted = text => {
    const words = typed().filter(word => word.length > 1).sort((a, b) => b.length - a.length);
    if (!words.length) return [text];
    const pattern = new RegExp(`(${words.map(word => word.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join("|")})`, "iu");
    return text.split(pattern).filter(Boolean).flatMap(part => (pattern.test(part) ? [element("wbr"), element("mark", {}, part)] : [part]));
  };
  const typed = () => input.value.trim().split(/[\s/]+/);
  const holds = name => typed().some(word => name.toLowerCase().includes(word.toLowerCase()));

  const option = ({ page, title, of, id, heading }, number) => {
    const name = title || page.title;
    const whole = of || page.of || (/page|runbook/.test(page.kind) && decodeURIComponent(page.address).replace(/^runbooks\//, "").split("/").slice(0, -2).join(" / "));
    const label = page.severity ? span(`tag severity-${page.severity}`, page.severity) : span("tag", kinds[page.kind]);
    const about = [page.severity && kinds[page.kind], whole !== name && whole, heading !== name && heading].filter(Boolean).join(" · ");
    const fit = page.names.filter(holds);
    const names = (fit.length ? fit : page.names.slice(0, 1)).slice(0, 2);
    return element("a", {
      role: "option", id: `wb-result-${number}`, "aria-selected": "false", tabindex: "-1",
      href: root + fileOf(page.address) + (id ? `#${encodeURIComponent(id)}` : ""),
    }, element("b", {}, ...parted(name)), " ", label, " ", element("small", {}, about, ...names.flatMap(each => [" ", element("code", {}, ...parted(each))])));
  };

  const choose = (number, byHand) => {
    moved = !!byHand;
    const options = [...list.children];
    chosen = options.length ? (number + options.length) % options.length : -1;
    options.forEach((each, i) => each.setAttribute("aria-selected", i === chosen));
    options[chosen]?.scrollIntoView({ block: "nearest" });
    if (chosen >= 0) input.setAttribute("aria-activedescendant", options[chosen].id); else input.removeAttribute("aria-activedescendant");
  };

  // Results may come while somebody is choosing: what they chose stays chosen.
  const show = hits => {
    const kept = moved ? list.children[chosen]?.href : null;
    list.replaceChildren(...hits.map(option));
    input.setAttribute("aria-expanded", hits.length > 0);
    const blank = !input.value.trim();
    status.textContent = blank ? "" : hits.length ? `${hits.length < 12 ? "" : "The best "}${hits.length} found` : "Nothing found";
    hint.hidden = hits.length > 0;
    hint.textContent = blank ? "A part of a name is enough: the end of an alert, two words of a title." : "Nothing is called so, and no page says it. Try fewer letters.";
    const at = [...list.children].findIndex(each => each.href === kept);
    choose(Math.max(0, at), at >= 0);
  };

  const search = () => {
    moved = false;
    find(input.value, show);
  };

  const keys = event => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      choose(chosen + (event.key === "ArrowDown" ? 1 : -1), true);
    } else if (event.key === "Enter" && chosen >= 0) {
      event.preventDefault();
      list.children[chosen].click();
    }
  };

  const slashChoice = key => {
    const box = element("input", { type: "checkbox" });
    try { box.checked = localStorage.getItem(key) !== "1"; } catch { /* as if on */ }
    box.addEventListener("change", () => { try { box.checked ? localStorage.removeItem(key) : localStorage.setItem(key, "1"); } catch { /* not kept */ } });
    return element("label", {}, box, "Open with /");
  };

  const build = key => {
    input = element("input", { type: "search", role: "combobox", "aria-label": "Search", "aria-controls": "wb-results", "aria-expanded": "false", "aria-autocomplete": "list", autocomplete: "off", autocapitalize: "off", spellcheck: "false", enterkeyhint: "go", placeholder: "Alert, runbook, person" });
    list = element("div", { class: "results", id: "wb-results", role: "listbox", "aria-label": "Results" });
    hint = element("p", { class: "hint" });
    status = element("span", { role: "status" });
    const close = element("button", { type: "button", class: "button" }, "Close");
    const form = element("form", { role: "search" }, input, close);
    dialog = element("dialog", { class: "search", "aria-label": "Search" }, form, hint, list, element("p", { class: "search-foot" }, status, slashChoice(key)));
    form.addEventListener("submit", event => event.preventDefault());
    form.addEventListener("keydown", keys);
    input.addEventListener("input", search);
    close.addEventListener("click", () => dialog.close());
    dialog.addEventListener("click", event => { if (event.target === dialog || event.target.closest(".results a")) dialog.close(); });
    document.body.append(dialog);
  };

  self.watchbillFinder = {
    open: (load, key) => {
      find ||= self.watchbillLookup(load);
      if (!dialog) build(key);
      if (!dialog.open) dialog.showModal();
      input.select();
      search();
    },
  };
})();
