"""What became of each evacuation: how long it took, who was found when, who was not."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from kiosk.core.catalogue import service_name
from kiosk.core.clock import wall
from kiosk.core.directions import joined
from kiosk.core.wording import UNKNOWN as NO_TIME
from kiosk.core.wording import number
from kiosk.evacuation.queries import (
    EntryView,
    EvacuationView,
    RollCall,
    Timed,
    marks,
    of_days,
    roll_call,
    timed,
)
from kiosk.evacuation.states import HELP, MISSING, PRESENT, UNKNOWN
from kiosk.paper.reports.document import Document, Row, Word
from kiosk.paper.reports.imprint import imprint_of
from kiosk.paper.reports.tallied import tallied
from kiosk.paper.reports.tally import Fact, Part, Tally, Words
from kiosk.presence.kinds import QUEUE

if TYPE_CHECKING:
    from kiosk.station import Station

NAME = "evacuation_report"
READS = (of_days, roll_call, marks)
GRAVEST = (MISSING, HELP, UNKNOWN, PRESENT)


@dataclass(frozen=True, slots=True)
class _Called:
    """An evacuation with its roll and when that was called; `now` for one that goes on."""

    call: RollCall
    times: Timed
    now: datetime

    @property
    def evacuation(self) -> EvacuationView:
        return self.call.evacuation


def evacuation_report(station: Station, first: date, last: date, language: str) -> Document:
    """The evacuations that were begun on some days, the latest first."""
    imprint, words = imprint_of(station, language), Words(NAME, language)
    zone = imprint.site.zone
    found = [_called(station, each) for each in station.ask_itself(of_days, first=first, last=last)]
    sessions, lost = _sessions(words, found, zone), _lost(words, found, zone)
    parts = (sessions, _on_paper(lost, several=len(found) > 1))
    files = (sessions.table, lost.table, _all(words, found, zone).table)
    notes = (words.of("how"), words.of("how_half"))
    facts = _facts(words, found[0]) if found else ()
    return tallied(Tally(NAME, first, last, imprint, language, facts, parts, notes, files))


def _called(station: Station, evacuation: EvacuationView) -> _Called:
    call = station.ask_itself(roll_call, evacuation=evacuation.id)
    assert call is not None  # noqa: S101 - it was found a moment ago
    said = station.ask_itself(marks, evacuation=evacuation.id)
    return _Called(call, timed(call.entries, said), station.clock.now())


def _facts(words: Words, one: _Called) -> tuple[Fact, ...]:
    """Of the latest one."""
    counts, language = one.call.counts, words.language
    return (
        Fact(words.of("fact_lasted"), _clock(one, one.evacuation.ended_at or one.now)),
        Fact(words.of("fact_people"), number(counts.people, language)),
        Fact(words.of("fact_present"), number(counts.present, language)),
        Fact(words.of("fact_missing"), number(counts.missing, language)),
    )


def _sessions(words: Words, found: list[_Called], zone: str) -> Part:
    columns = words.columns(
        *("kind", "began", "ended", "lasted", "people", "present", "missing", "help", "unknown"),
        *("half", "all", "by"),
    )
    rows = tuple(_session(words, each, zone) for each in found)
    widths = (1.2, 2.3, 0.9, 1, 0.9, 1.1, 0.9, 1, 0.9, 1, 0.9, 1.2)
    return words.part("sessions", columns, rows, widths=widths)


def _session(words: Words, one: _Called, zone: str) -> Row:
    evacuation, counts = one.evacuation, one.call.counts
    ended = evacuation.ended_at
    return (
        _kind(words, evacuation),
        _wall(evacuation.began_at, zone),
        wall(ended, zone).time().replace(second=0, microsecond=0) if ended else None,
        _clock(one, ended or one.now),
        counts.people,
        counts.present,
        counts.missing,
        counts.help,
        counts.to_account,
        _clock(one, one.times.half_at),
        _clock(one, one.times.all_at),
        joined(evacuation.began_by, evacuation.ended_by)
        if evacuation.ended_by not in ("", evacuation.began_by)
        else evacuation.began_by,
    )


def _lost(words: Words, found: list[_Called], zone: str) -> Part:
    """Whoever was not seen outside, or not all of them: those of whom somebody spoke first."""
    lost = [
        _entry(words, one, entry, zone)
        for one in found
        for entry in sorted(one.call.entries, key=lambda each: GRAVEST.index(each.state))
        if entry.state != PRESENT or entry.seen < entry.people
    ]
    return _of_entries(words, "lost", lost)


def _all(words: Words, found: list[_Called], zone: str) -> Part:
    """Everybody, for files: paper has the list that was called."""
    rows = [_entry(words, one, each, zone) for one in found for each in one.call.entries]
    return _of_entries(words, "everybody", rows)


def _of_entries(words: Words, key: str, rows: list[Row]) -> Part:
    columns = words.columns(
        *("began", "name", "company", "people", "seen", "state", "place", "said", "by", "station")
    )
    return words.part(key, columns, tuple(rows))


def _on_paper(part: Part, *, several: bool) -> Part:
    """Without the station, and without the beginning where there is but one."""
    widths = (2.2, 1.7, 0.7, 0.7, 1.9, 2.1, 0.8, 1)
    if several:
        return part.without("station", widths=(2, *widths))
    return part.without("began", "station", widths=widths)


def _entry(words: Words, one: _Called, entry: EntryView, zone: str) -> Row:
    said = entry.said_at
    name = service_name(entry.name, words.language) if entry.kind == QUEUE else entry.name
    return (
        _wall(one.evacuation.began_at, zone),
        name,
        entry.company,
        entry.people,
        entry.seen,
        Word(entry.state, words.of(f"state_{entry.state}")),
        entry.place,
        wall(said, zone).time().replace(second=0, microsecond=0) if said else None,
        entry.said_by,
        entry.station,
    )


def _kind(words: Words, evacuation: EvacuationView) -> Word:
    return Word(evacuation.kind, words.of(f"kind_{evacuation.kind}"))


def _wall(at: datetime, zone: str) -> datetime:
    return wall(at, zone).replace(tzinfo=None)


def _clock(one: _Called, at: datetime | None) -> str:
    """How long after the beginning, in minutes and seconds."""
    if at is None:
        return NO_TIME
    minutes, seconds = divmod(max(0, int((at - one.evacuation.began_at).total_seconds())), 60)
    return f"{minutes:02}:{seconds:02}"
