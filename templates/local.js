// Beside a time in the schedule's zone, the same moment on the reader's clock where it differs.
(() => {
  const clock = new Intl.DateTimeFormat(undefined, { weekday: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  const plain = new Intl.DateTimeFormat("en-GB", { weekday: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  const dayAndTime = text => `${/^\w+/.exec(text)} ${/\d\d:\d\d/.exec(text)}`;

  const add = element => {
    const moment = new Date(element.dateTime);
    if (isNaN(moment)) return;
    const local = clock.format(moment);
    const old = element.nextElementSibling;
    if (old?.classList.contains("local")) old.remove();
    if (dayAndTime(plain.format(moment)) === dayAndTime(element.textContent)) return;
    const span = document.createElement("span");
    span.className = "local";
    span.textContent = `(${local} here)`;
    element.after(" ", span);
  };

  const addAll = within => within.querySelectorAll("time[data-local]").forEach(add);
  addAll(document);
  addEventListener("watchbill:changed", event => addAll(event.target));
})();
