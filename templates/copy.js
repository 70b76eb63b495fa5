// Copying code and addresses, and wrapping long lines.
(() => {
  const button = (text, press) => {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = text;
    made.addEventListener("click", () => press(made));
    return made;
  };

  const write = async text => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const area = document.createElement("textarea");
      area.value = text;
      document.body.append(area);
      area.select();
      document.execCommand("copy");
      area.remove();
    }
  };

  const copied = async (made, text) => {
    const before = made.textContent;
    await write(text);
    made.textContent = "Copied";
    setTimeout(() => { made.textContent = before; }, 1600);
  };

  const commands = pre => {
    const copy = pre.cloneNode(true);
    copy.querySelectorAll(".prompt, .output").forEach(part => part.remove());
    return copy.textContent.replace(/\n{2,}$/, "\n").replace(/^\n+/, "");
  };

  for (const pre of document.querySelectorAll(".prose pre")) {
    if (pre.classList.contains("mermaid")) continue;
    const box = pre.closest("div.code") || pre;
    const tools = document.createElement("div");
    tools.className = "code-tools";
    tools.dataset.language = box.dataset.language || "";
    tools.append(button("Copy", made => copied(made, commands(pre))));
    if (pre.scrollWidth > pre.clientWidth) {
      const wrap = button("Wrap", made => made.setAttribute("aria-pressed", pre.classList.toggle("wrapped")));
      wrap.setAttribute("aria-pressed", "false");
      tools.prepend(wrap);
    }
    if (box === pre) pre.before(tools); else box.prepend(tools);
  }

  for (const code of document.querySelectorAll("code[data-copy]")) {
    const made = button("Copy", pressed => copied(pressed, code.dataset.copy));
    made.className = "button";
    code.after(" ", made);
  }

  // A chat handle leads nowhere, so pressing it takes it along.
  const handles = within => within.querySelectorAll("span.handle[data-copy]").forEach(handle => {
    const words = handle.lastElementChild;
    const made = button("", () => copied(words, handle.dataset.copy));
    made.className = "handle";
    made.title = `Copy ${handle.dataset.copy}`;
    made.append(...handle.childNodes);
    handle.replaceWith(made);
  });
  handles(document);
  addEventListener("watchbill:changed", event => handles(event.target));
})();
