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
from kiosk.core.errors import BadInput

if TYPE_CHECKING:
    import argparse

    from kiosk.bookings.by_calendar import Entry
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
    from kiosk.core.text import fold
    from kiosk.sites.queries import resources
    from kiosk.sites.refusals import UnknownResource

    for room in station.ask(resources):
        if fold(named) in (fold(room.name), fold(room.name_ar)) or named == str(room.id):
            return room.id, room.name
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
