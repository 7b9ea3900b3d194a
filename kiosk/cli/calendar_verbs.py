"""`kiosk calendar`: calendars as files, a folder of them to subscribe to, and one that is read."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from kiosk.cli.opening import open_station
from kiosk.cli.output import Output
from kiosk.core.directions import dotted
from kiosk.core.errors import BadInput
from kiosk.core.wording import say, worded

if TYPE_CHECKING:
    import argparse

    from kiosk.bookings.by_calendar import Entry
    from kiosk.calendars.importing import Line
    from kiosk.sites.queries import ResourceView
    from kiosk.station import Station

    Add = Callable[..., argparse.ArgumentParser]


def grammar(add: Add) -> None:
    """The verbs below `kiosk calendar`."""
    export = add("export", calendar_export, "write an .ics of a booking, a room or a company")
    of = export.add_mutually_exclusive_group(required=True)
    of.add_argument("--room", metavar="NAME", help="a room, as those see it who subscribe to it")
    of.add_argument("--resident", metavar="NAME", help="a company's own bookings")
    of.add_argument("--booking", metavar="ID", help="one booking")
    of.add_argument("--series", metavar="ID", help="all of the series that a booking is in")
    export.add_argument("--whole", action="store_true", help="of a room: whose and what for too")
    export.add_argument("--lang", dest="file_lang", default="", help="the language of its words")
    export.add_argument("-o", dest="target", type=Path, metavar="FILE.ics", required=True)
    export.add_argument("--force", action="store_true", help="replace a file that is there")
    load = add("import", calendar_import, "book what an .ics says, once it was looked at")
    load.add_argument("file", type=Path, metavar="FILE")
    load.add_argument("--room", metavar="NAME", required=True, help="where it takes place")
    load.add_argument("--held-by", default="", metavar="NAME", help="for whom; else its organisers")
    load.add_argument("--dry-run", action="store_true", help="report only")
    load.add_argument("--good", action="store_true", help="book what fits, leave out the rest")
    load.add_argument("--as", dest="staff", metavar="STAFF", help="who acts")
    add("publish", calendar_publish, "bring the folder of calendars up to date now")
    add("addresses", calendar_addresses, "say the file of each room and company in that folder")


def calendar_export(options: Namespace, output: Output) -> None:
    """Write one file, and say how many bookings it holds."""
    from kiosk.core.files import require_writable, write_whole

    with closing(open_station(options, output)) as station:
        require_writable(options.target, station.folder, force=options.force)
        language = options.file_lang or station.settings.language
        data, entries = _exported(station, options, language)
        write_whole(options.target, data, force=options.force)
        output.line({"file": str(options.target), "bookings": len(entries)})


def calendar_import(options: Namespace, output: Output) -> int:
    """Event by event what becomes of it; all that fits is booked, or nothing."""
    from kiosk.calendars.importing import AGAINST, holder, look, take
    from kiosk.cli.codes import DONE, REFUSED

    with closing(open_station(options, output)) as station:
        room = _place(station, options.room)
        who = holder(station, options.held_by)
        seen = look(station, options.file, room, who)
        left = seen.count(AGAINST) and not options.good
        if not options.dry_run and not left:
            seen = take(station, seen, room, who)
        for line in seen.lines:
            output.line(_said_of(line, station, output))
        key = "look" if options.dry_run else "left" if left else "taken_in"
        done = seen.done or options.dry_run
        key = key if done or left else "not_taken_in"
        output.say(say(f"calendar.{key}", output.language, **seen.figures), **seen.figures)
    return DONE if done else REFUSED


def _said_of(line: Line, station: Station, output: Output) -> object:
    """A line for people, or for programs."""
    meeting, refusal = line.meeting, line.refusal
    words = worded(refusal, output.language, zone=station.zone) if refusal else ""
    when = meeting.starts.isoformat(" ", "minutes") if meeting.starts else f"({meeting.line})"
    if not output.json:
        state = say(f"calendar.{line.state}", output.language)
        return dotted(*(part for part in (state, when, meeting.title, words) if part))
    return {
        "state": line.state,
        "line": meeting.line,
        "uid": meeting.uid,
        "title": meeting.title,
        "starts": meeting.starts.isoformat() if meeting.starts else None,
        "ends": meeting.ends.isoformat() if meeting.ends else None,
        "refused": refusal.code if refusal else "",
        "message": words,
    }


def calendar_publish(options: Namespace, output: Output) -> None:
    """What was written, was as it is now, and was taken out."""
    from kiosk.calendars.feed import folder_of, publish
    from kiosk.residents.queries import find

    with closing(open_station(options, output)) as station:
        station.require(find)
        folder = folder_of(station)
        if folder is None:
            raise BadInput("no folder is set: kiosk settings calendars.folder=FOLDER")
        done = publish(station)
        facts = {"written": done.written, "kept": done.kept, "removed": done.removed}
        output.line({"folder": str(folder), **facts})


def calendar_addresses(options: Namespace, output: Output) -> None:
    """One line a calendar; a company's name of file is for it alone."""
    from kiosk.calendars.feed import addresses
    from kiosk.residents.queries import find

    with closing(open_station(options, output)) as station:
        station.require(find)
        for address in addresses(station):
            facts = {"kind": address.kind, "name": address.name, "file": address.file}
            output.line({**facts, "id": address.of})


def _exported(station: Station, options: Namespace, language: str) -> tuple[bytes, list[Entry]]:
    from kiosk.bookings.by_calendar import between, entries, of_series
    from kiosk.calendars import subscribed, writing
    from kiosk.core.languages import in_language
    from kiosk.sites.options import TITLE
    from kiosk.sites.options import options as site_options

    site = in_language(station.site, language) if station.site else ""
    now = station.clock.now()
    span = {"since": now - subscribed.BEHIND, "until": now + subscribed.AHEAD}
    if options.room:
        room = _room(station, options.room)
        found = station.ask(between, resource=room[0], **span)
        shows = TITLE if options.whole else station.ask(site_options).values["feed_shows"]
        wanted = subscribed.of_room(room[1], site, found, shows, language)
        return wanted.written(now), found
    if options.resident:
        company = _company(station, options.resident)
        found = station.ask(between, resident=company[0], **span)
        return subscribed.of_company(company[1], site, found, language).written(now), found
    found = station.ask(entries, bookings=[_id(options.booking or options.series)])
    if not found:
        raise BadInput(f"there is no booking {options.booking or options.series}")
    if options.series:
        found = station.ask(of_series, series=found[0].series or found[0].id) or found
    kept = [entry for entry in found if entry.kept]
    wanted = subscribed.of_company(found[0].held_by, site, kept or found, language)
    manner = writing.Manner(wanted.summary, wanted.place, now)
    if not kept:
        events = [writing.cancelled(found, manner)]
    elif options.series and found[0].series:
        events = writing.series(kept, manner)
    else:
        events = [writing.single(entry, manner) for entry in kept]
    return writing.calendar(events, kept or found), kept or found


def _room(station: Station, named: str) -> tuple[UUID, str]:
    found = _place(station, named)
    return found.id, found.name


def _place(station: Station, named: str) -> ResourceView:
    from kiosk.core.text import fold
    from kiosk.sites.queries import resources
    from kiosk.sites.refusals import UnknownResource

    for room in station.ask(resources):
        if fold(named) in (fold(room.name), fold(room.name_ar)) or named == str(room.id):
            return room
    raise UnknownResource(resource=named)


def _company(station: Station, named: str) -> tuple[UUID, str]:
    from kiosk.core.text import fold
    from kiosk.residents.queries import find

    for company in station.ask(find, text=named):
        if fold(company.name) == fold(named) or named == str(company.id):
            return company.id, company.name
    raise BadInput(f"there is no resident {named!r}; `kiosk ask residents.find` lists them")


def _id(given: str) -> UUID:
    try:
        return UUID(given)
    except ValueError as error:
        raise BadInput(
            f"{given} is no booking's id; `kiosk ask bookings.search` shows them"
        ) from error
