// Who is on call now: decided here, from the shifts, and again at each handoff. Also the time left until deadlines.
(() => {
  const root = document.documentElement.dataset.root;
  const schedules = new Map((self.watchbill || []).map(schedule => [schedule.id, schedule]));
  const TICK = 15_000;
  const NEAR = 2 * 3_600_000;
  const DAY = 24 * 3_600_000;

  const left = ms => {
    const minutes = Math.max(1, Math.round(ms / 60_000));
    if (minutes < 90) return `${minutes} min`;
    const hours = Math.floor(minutes / 60);
    if (hours < 48) return minutes % 60 && hours < 10 ? `${hours} h ${minutes % 60} min` : `${hours} h`;
    return `${Math.round(hours / 24)} days`;
  };

  const format = (seconds, zone, name) => {
    const parts = Object.fromEntries(new Intl.DateTimeFormat("en-GB", {
      timeZone: zone, weekday: "short", day: "numeric", month: "short",
      hour: "2-digit", minute: "2-digit", hourCycle: "h23",
    }).formatToParts(new Date(seconds * 1000)).map(part => [part.type, part.value]));
    return `${parts.weekday} ${parts.day} ${parts.month.slice(0, 3)}, ${parts.hour}:${parts.minute} ${name}`;
  };

  const setTime = (element, seconds, schedule) => {
    element.dateTime = new Date(seconds * 1000).toISOString();
    element.textContent = format(seconds, schedule.zone, schedule.zoneName);
  };

  const fill = (card, [, until, role, id, why], schedule) => {
    const person = schedule.people[id];
    const slot = name => card.querySelector(`[data-slot=${name}]`);
    const put = (name, text) => { const at = slot(name); if (!at) return; if (text) at.textContent = text; else at.remove(); };
    slot("face")?.classList.add(`p${person.colour}`);
    put("face", [...person.name][0]);
    put("role", schedule.roles[role]);
    put("name", person.name);
    if (person.page) slot("name").href = root + person.page;
    setTime(slot("until"), until, schedule);
    slot("left").dataset.end = until;
    put("why", why === "rotation" ? "" : why);
    slot("why")?.classList.add(`why-${why}`);
    if (person.chat) { slot("chat").dataset.copy = person.chat; put("handle", person.chat); } else slot("chat")?.remove();
    if (person.email) { slot("email").href = `mailto:${person.email}`; put("address", person.email); } else slot("email")?.remove();
  };

  const byRole = (a, b) => a[2] - b[2];

  // The people of some shifts as links, by role.
  const linked = (shifts, schedule, withRole) => shifts.sort(byRole).flatMap((shift, index) => {
    const person = schedule.people[shift[3]];
    const link = document.createElement(person.page ? "a" : "span");
    if (person.page) link.href = root + person.page;
    link.textContent = person.name;
    const role = document.createElement("small");
    role.textContent = schedule.roles[shift[2]];
    return [index ? ", " : "", link, ...(withRole ? [" ", role] : [])];
  });

  const showNext = (section, later, schedule) => {
    const line = section.querySelector(".next");
    if (!line) return;
    line.hidden = !later.length;
    if (!later.length) return;
    const first = later[0][0];
    setTime(line.querySelector("[data-next-from]"), first, schedule);
    line.querySelector("[data-next]").replaceChildren(...linked(later.filter(shift => shift[0] === first), schedule, true));
  };

  const show = (section, schedule, now) => {
    const known = now < schedule.known;
    const present = schedule.shifts.filter(shift => known && shift[0] <= now && now < shift[1]).sort(byRole);
    const state = JSON.stringify([known, present]);
    if (section.dataset.state === state) return;
    section.dataset.state = state;
    const cards = present.map(shift => {
      const card = section.querySelector("template").content.firstElementChild.cloneNode(true);
      fill(card, shift, schedule);
      return card;
    });
    if (!cards.length) {
      const card = document.createElement("li");
      card.className = "watch nobody";
      card.textContent = known ? "Nobody is on call right now." : "This copy of the site is too old to know who is on call.";
      cards.push(card);
    }
    section.querySelector("[data-now]").replaceChildren(...cards);
    showNext(section, schedule.shifts.filter(shift => shift[0] > now), schedule);
    showOrder(schedule, present);
    section.querySelector("[data-asof]")?.remove();
    section.dispatchEvent(new CustomEvent("watchbill:changed", { bubbles: true }));
  };

  const showOrder = (schedule, present) => {
    for (const line of document.querySelectorAll("[data-order]")) {
      const people = linked(present.filter(shift => schedule.roles[shift[2]] === line.dataset.order), schedule, false);
      line.hidden = !people.length;
      line.querySelector("[data-people]").replaceChildren(...people);
    }
  };

  // The moment at which a wall clock shows a time: the first of two, and as much later as the clocks skip.
  const momentOf = (wall, onWall) => {
    const [before, behind] = [wall - DAY, wall + DAY].map(at => wall - (onWall(at) - at));
    return onWall(before) !== wall && onWall(behind) === wall ? behind : before;
  };

  // The next moment after one at which the clock of a zone shows a time.
  const nextAt = (time, zone, after) => {
    const [hour, minute] = time.split(":").map(Number);
    const clock = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "short" });
    const onWall = at => {
      const [year, month, day, hour, minute] = clock.format(at).match(/\d+/g);
      return Date.UTC(year, month - 1, day, hour, minute);
    };
    const today = new Date(onWall(after)).setUTCHours(hour, minute, 0, 0);
    const days = [today, today + DAY, today + 2 * DAY];
    return new Date(days.map(wall => momentOf(wall, onWall)).find(at => at > after));
  };

  const showDeadlines = now => {
    for (const promise of document.querySelectorAll("[data-by]")) {
      const deadline = promise.querySelector(".deadline");
      if (!deadline) continue;
      const at = nextAt(promise.dataset.by, promise.dataset.zone, now - NEAR);
      const time = deadline.querySelector("time");
      if (time.dateTime !== at.toISOString().replace(".000", "")) {
        const zoneName = time.textContent.replace(/^.*\d\d:\d\d /, "");
        time.dateTime = at.toISOString().replace(".000", "");
        time.textContent = format(at.getTime() / 1000, promise.dataset.zone, zoneName);
        deadline.dispatchEvent(new CustomEvent("watchbill:changed", { bubbles: true }));
      }
      const wait = at.getTime() - now;
      deadline.querySelector("[data-left]").textContent = wait > 0 ? `due in ${left(wait)}` : `was due ${left(-wait)} ago`;
      deadline.classList.toggle("soon", wait < NEAR);
    }
  };

  const tick = () => {
    const ms = Date.now();
    const now = Math.floor(ms / 1000);
    for (const section of document.querySelectorAll("[data-oncall]")) {
      const schedule = schedules.get(section.dataset.oncall);
      if (schedule) show(section, schedule, now);
    }
    for (const element of document.querySelectorAll("[data-end]")) {
      const text = `${left(element.dataset.end * 1000 - ms)} left`;
      if (element.textContent !== text) element.textContent = text;
    }
    showDeadlines(ms);
  };

  tick();
  setInterval(tick, TICK);
  addEventListener("visibilitychange", tick);
})();
