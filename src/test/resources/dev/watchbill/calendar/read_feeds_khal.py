"""Reads every feed below a folder with khal and prints what it understood, as JSON."""

import contextlib
import io
import json
import pathlib
import sys
import tempfile
from datetime import date, timedelta

from khal.cli import main_khal

FIELD = "\x1f"
EVENT = "\x1e"
CONFIGURATION = """
[calendars]
[[feeds]]
path = {folder}
[locale]
timeformat = %H:%M:%SZ
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%dT%H:%M:%SZ
longdatetimeformat = %Y-%m-%dT%H:%M:%SZ
default_timezone = UTC
local_timezone = UTC
[sqlite]
path = {folder}/khal.db
"""


def printed(configuration, file):
    fields = FIELD.join(["{uid}", "{start}", "{end}", "{title}", "{description}"])
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        main_khal(["-c", configuration, "printics", "--format", fields + EVENT, str(file)], standalone_mode=False)
    return out.getvalue().split("\n", 1)[1].split(EVENT)[:-1]


def end(moment):
    """khal shows the last of an event's whole days, not the day after."""
    return moment if "T" in moment else (date.fromisoformat(moment) + timedelta(days=1)).isoformat()


events = []
root = pathlib.Path(sys.argv[1])
with tempfile.TemporaryDirectory() as folder:
    configuration = pathlib.Path(folder, "config")
    configuration.write_text(CONFIGURATION.format(folder=folder))
    for file in sorted(root.rglob("*.ics")):
        for event in printed(str(configuration), file):
            uid, start, until, title, description = event.lstrip("\n").split(FIELD)
            events.append(
                {
                    "feed": file.relative_to(root).as_posix(),
                    "uid": uid,
                    "start": start,
                    "end": end(until),
                    "summary": title,
                    "description": description,
                }
            )
print(json.dumps(events))
