"""A calendar cut into its events, before anything in it is understood.

Only what says when and what an event is goes on from here: attachments, alarms, descriptions and
the zones' own rules do not. A file is as long, as deep and as full as anybody likes.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.calendars.refusals import CalendarTooLarge, NoEvents, NotACalendar, TooManyEvents
from kiosk.core.errors import BadFile

MEGABYTE = 1_000_000
MOST_BYTES, MOST_EVENTS = 5 * MEGABYTE, 5_000
LONGEST_LINE = 20_000
"""Of what goes on: dates left out can be many."""
READ = frozenset(
    {
        *("UID", "SUMMARY", "STATUS", "TRANSP", "ORGANIZER", "DTSTART", "DTEND", "DURATION"),
        *("RRULE", "RDATE", "EXDATE", "EXRULE", "RECURRENCE-ID"),
    }
)


@dataclass(frozen=True, slots=True)
class Block:
    """An event as it is written: the number of its first line, and the lines that are read."""

    line: int
    text: str


def blocks(path: Path) -> list[Block]:
    """The events of a file. Raises BadFile, or what is wrong with it as a whole."""
    text = _text(path)
    if "BEGIN:VCALENDAR" not in text[:2_000].upper():
        raise NotACalendar(file=path.name)
    found: list[Block] = []
    for block in _events(text):
        if len(found) == MOST_EVENTS:
            raise TooManyEvents(file=path.name, limit=MOST_EVENTS)
        found.append(block)
    if not found:
        raise NoEvents(file=path.name)
    return found


def _text(path: Path) -> str:
    """What stands in a file; UTF-8, as the standard has it, or what Windows wrote before."""
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except FileNotFoundError as error:
        raise BadFile(f"there is no file {path}", "no_source", path) from error
    except OSError as error:
        kind = "folder" if path.is_dir() else "closed"
        raise BadFile(f"{path} cannot be read: {error.strerror}", kind, path) from error
    if len(data) > MOST_BYTES:
        raise CalendarTooLarge(file=path.name, limit=MOST_BYTES // MEGABYTE)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _events(text: str) -> Iterator[Block]:
    """What stands between BEGIN and END of each event, and not in a part of it."""
    kept: list[str] = []
    began, inside = 0, ""
    for number, line in _unfolded(text):
        name, _, value = line.partition(":")
        key, part = name.partition(";")[0].strip().upper(), value.strip().upper()
        if inside and inside != "VEVENT":
            inside = "VEVENT" if (key, part) == ("END", inside) else inside
        elif key == "BEGIN" and part == "VEVENT":
            began, inside, kept = number, part, []
        elif inside and key == "BEGIN":
            inside = part or "?"
        elif inside and (key, part) == ("END", "VEVENT"):
            yield Block(began, "\r\n".join(kept))
            inside = ""
        elif inside and key in READ and len(line) <= LONGEST_LINE:
            kept.append(line)


def _unfolded(text: str) -> Iterator[tuple[int, str]]:
    """The lines with their numbers, those that go on put together (RFC 5545, section 3.1)."""
    began, parts = 1, list[str]()
    for number, line in enumerate(text.replace("\r\n", "\n").split("\n"), 1):
        if line[:1] in (" ", "\t"):
            parts.append(line[1:])
            continue
        if parts:
            yield began, "".join(parts)
        began, parts = number, [line]
    yield began, "".join(parts)
