"""Reads every feed below a folder with icalendar and prints what it understood, as JSON."""

import json
import pathlib
import sys
from datetime import datetime

import icalendar


def moment(value):
    return value.strftime("%Y-%m-%dT%H:%M:%SZ") if isinstance(value, datetime) else value.isoformat()


events = []
root = pathlib.Path(sys.argv[1])
for file in sorted(root.rglob("*.ics")):
    calendar = icalendar.Calendar.from_ical(file.read_bytes())
    for event in calendar.walk("VEVENT"):
        assert not event.errors, event.errors
        events.append(
            {
                "feed": file.relative_to(root).as_posix(),
                "uid": str(event["UID"]),
                "start": moment(event["DTSTART"].dt),
                "end": moment(event["DTEND"].dt),
                "summary": str(event["SUMMARY"]),
                "description": str(event["DESCRIPTION"]),
            }
        )
print(json.dumps(events))
