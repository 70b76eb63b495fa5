// Reads every feed below a folder with ical.js or node-ical and prints what it understood, as JSON.
"use strict";

const fs = require("node:fs");
const path = require("node:path");

const instant = (time) => time.toISOString().replace(".000Z", "Z");

const readers = {
  "ical.js": (text) => {
    const ical = require("ical.js");
    const moment = (time) => (time.isDate ? time.toString() : instant(time.toJSDate()));
    return new ical.Component(ical.parse(text))
      .getAllSubcomponents("vevent")
      .map((component) => new ical.Event(component))
      .map((event) => ({
        uid: event.uid,
        start: moment(event.startDate),
        end: moment(event.endDate),
        summary: event.summary,
        description: event.description,
      }));
  },
  "node-ical": (text) => {
    const day = (time) => [time.getFullYear(), time.getMonth() + 1, time.getDate()].map((n) => String(n).padStart(2, "0")).join("-");
    const moment = (time) => (time.dateOnly ? day(time) : instant(time));
    return Object.values(require("node-ical").sync.parseICS(text))
      .filter((entry) => entry.type === "VEVENT")
      .map((event) => ({
        uid: event.uid,
        start: moment(event.start),
        end: moment(event.end),
        summary: event.summary,
        description: event.description,
      }));
  },
};

const [, , library, root] = process.argv;
const events = fs
  .readdirSync(root, { recursive: true })
  .filter((name) => name.endsWith(".ics"))
  .sort()
  .flatMap((name) =>
    readers[library](fs.readFileSync(path.join(root, name), "utf8")).map((event) => ({
      feed: name.replaceAll(path.sep, "/"),
      ...event,
    })),
  );
process.stdout.write(JSON.stringify(events));
