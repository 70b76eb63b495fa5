// Pictures of diagrams, where the theme has mermaid.min.js. Their text stays below.
(async () => {
  const chosen = document.documentElement.dataset.theme;
  const dark = chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  const label = { htmlLabels: false };
  mermaid.initialize({
    startOnLoad: false, securityLevel: "strict", suppressErrorRendering: true,
    theme: dark ? "dark" : "neutral", ...label, flowchart: label, class: label, state: label,
  });

  const picture = svg => {
    const made = new Image();
    const [, width, height] = svg.match(/viewBox="\S+ \S+ ([\d.]+) ([\d.]+)"/) || [];
    if (height) [made.width, made.height] = [Math.ceil(width), Math.ceil(height)];
    made.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(svg);
    made.alt = "Diagram of the text below";
    return made;
  };

  const folded = pre => {
    const details = document.createElement("details");
    const summary = document.createElement("summary");
    summary.textContent = "The diagram as text";
    details.append(summary);
    pre.replaceWith(details);
    details.append(pre);
    return details;
  };

  let number = 0;
  for (const pre of document.querySelectorAll("pre.mermaid")) {
    try {
      const { svg } = await mermaid.render(`wb-diagram-${number++}`, pre.textContent);
      folded(pre).before(picture(svg));
    } catch {
      // Not a diagram that Mermaid can draw: its text is all there is.
    }
  }
})();
