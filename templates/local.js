// Beside a time in the schedule's zone, the same moment on the reader's clock where it differs.
(() => {
  const clock = new Intl.DateTimeFormat(undefined, { weekday: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  const time = text => /(\d\d:\d\d)/.exec(text)?.[1];

  const add = element => {
    const moment = new Date(element.dateTime);
    if (isNaN(moment)) return;
    const local = clock.format(moment);
    const old = element.nextElementSibling;
    if (old?.classList.contains("local")) old.remove();
    if (time(local) === time(element.textContent)) return;
    const span = document.createElement("span");
    span.className = "local";
    span.textContent = `(${local} here)`;
    element.after(" ", span);
  };

  const addAll = within => within.querySelectorAll("time[data-local]").forEach(add);
  addAll(document);
  addEventListener("watchbill:changed", event => addAll(event.target));
})();
