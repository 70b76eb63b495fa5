"""Reads every feed below a folder with libical and prints what it understood, as JSON."""

import json
import pathlib
import sys
from datetime import datetime

import gi

gi.require_version("ICalGLib", "3.0")
from gi.repository import ICalGLib  # noqa: E402

EVENT = ICalGLib.ComponentKind.VEVENT_COMPONENT


def moment(time):
    text = time.as_ical_string()
    if time.is_date():
        return datetime.strptime(text, "%Y%m%d").date().isoformat()
    return datetime.strptime(text, "%Y%m%dT%H%M%SZ").strftime("%Y-%m-%dT%H:%M:%SZ")


events = []
root = pathlib.Path(sys.argv[1])
for file in sorted(root.rglob("*.ics")):
    calendar = ICalGLib.Component.new_from_string(file.read_bytes().decode())
    assert calendar.count_errors() == 0, file
    event = calendar.get_first_component(EVENT)
    while event:
        events.append(
            {
                "feed": file.relative_to(root).as_posix(),
                "uid": event.get_uid(),
                "start": moment(event.get_dtstart()),
                "end": moment(event.get_dtend()),
                "summary": event.get_summary(),
                "description": event.get_description(),
            }
        )
        event = calendar.get_next_component(EVENT)
print(json.dumps(events))
