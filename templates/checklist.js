// Steps keep their ticks on this device, and the contents follow the reader.
(() => {
  const article = document.querySelector("[data-page]");
  if (!article) return;
  const boxes = [...article.querySelectorAll("input[data-task]")];
  const key = "watchbill-steps:" + location.pathname;

  const words = box => (box.closest("label") || box.closest("li")).textContent.replace(/\s+/g, " ").trim();
  const load = () => { try { return JSON.parse(localStorage.getItem(key)) || []; } catch { return []; } };
  const save = () => {
    const done = boxes.filter(box => box.checked).map(words);
    try { done.length ? localStorage.setItem(key, JSON.stringify(done)) : localStorage.removeItem(key); } catch { /* not kept */ }
  };

  const progress = () => {
    const bar = document.createElement("div");
    bar.className = "progress";
    const count = document.createElement("span");
    count.setAttribute("role", "status");
    const reset = document.createElement("button");
    reset.type = "button";
    reset.className = "button";
    reset.textContent = "Reset";
    bar.append(count, reset);
    return { bar, count, reset };
  };

  if (boxes.length) {
    const done = new Set(load());
    const { bar, count, reset } = progress();
    const show = () => {
      const ticked = boxes.filter(box => box.checked).length;
      count.textContent = `${ticked} of ${boxes.length} steps done, kept on this device`;
      bar.style.setProperty("--done", ticked / boxes.length);
      reset.hidden = !ticked;
      boxes.forEach(box => box.closest("li").classList.toggle("done", box.checked));
    };
    boxes.forEach(box => {
      if (done.has(words(box))) box.checked = true;
      box.addEventListener("change", () => { save(); show(); });
    });
    reset.addEventListener("click", () => { boxes.forEach(box => { box.checked = false; }); save(); show(); });
    article.prepend(bar);
    show();
  }

  const links = new Map([...document.querySelectorAll(".contents a")].map(link => [decodeURIComponent(link.hash.slice(1)), link]));
  if (matchMedia("(min-width: 66rem)").matches) document.querySelectorAll("[data-open-wide]").forEach(details => { details.open = true; });
  const headings = [...links.keys()].map(id => document.getElementById(id)).filter(Boolean);
  const follow = () => {
    const atEnd = scrollY > 0 && innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
    const current = atEnd ? headings.at(-1) : headings.filter(heading => heading.getBoundingClientRect().top < 140).pop();
    links.forEach((link, id) => id === current?.id ? link.setAttribute("aria-current", "true") : link.removeAttribute("aria-current"));
  };
  if (headings.length) {
    addEventListener("scroll", follow, { passive: true });
    follow();
  }
})();
