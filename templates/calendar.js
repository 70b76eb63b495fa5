// One month at a time, today marked, and only one person's shifts where wanted.
(() => {
  const calendar = document.querySelector("[data-calendar]");
  const months = [...calendar.querySelectorAll("[data-month]")];
  if (!months.length) return;
  const day = new Intl.DateTimeFormat("sv-SE", { timeZone: calendar.dataset.calendar });
  const today = () => day.format(new Date());
  const indexNow = () => {
    const month = today().slice(0, 7);
    const next = months.findIndex(each => each.dataset.month >= month);
    return next < 0 ? months.length - 1 : next;
  };
  let shown = indexNow();

  const show = () => {
    months.forEach((month, index) => month.classList.toggle("shown", index === shown));
    calendar.querySelector(".month-name").textContent = months[shown].dataset.name;
    calendar.querySelector("[data-step='-1']").disabled = shown === 0;
    calendar.querySelector("[data-step='1']").disabled = shown === months.length - 1;
  };

  const mark = () => {
    const iso = today();
    calendar.querySelectorAll(".day.now").forEach(each => each.classList.toggle("now", each.dateTime === iso));
    calendar.querySelectorAll(`time[datetime="${iso}"]`).forEach(each => each.classList.add("now"));
  };

  calendar.querySelectorAll("[data-step]").forEach(button => button.addEventListener("click", () => {
    const step = Number(button.dataset.step);
    shown = step ? Math.min(months.length - 1, Math.max(0, shown + step)) : indexNow();
    show();
  }));
  calendar.querySelector("[data-filter]").addEventListener("change", event => {
    const wanted = event.target.value;
    document.querySelectorAll("[data-person]").forEach(part => part.classList.toggle("dim", wanted !== "" && part.dataset.person !== wanted));
    document.querySelectorAll(".slot").forEach(slot => { slot.hidden = !!slot.querySelector(".shift") && !slot.querySelector(".shift:not(.dim)"); });
  });
  calendar.querySelector(".calendar-tools").hidden = false;
  calendar.classList.add("ready");
  mark();
  show();
  setInterval(mark, 60_000);
  addEventListener("visibilitychange", mark);
})();
