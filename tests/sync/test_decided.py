"""What a first carrying out decided goes with the command."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from sqlalchemy import select, update

from kiosk.core import registry
from kiosk.station import Station
from kiosk.store.base import REFUSED, LoggedCommand
from kiosk.sync import outbox
from kiosk.sync.decided import as_decided
from kiosk.sync.settling import to_settle
from tests.sync.makers import answer
from tests.tickets.stores import enrol


def logged(station: Station, name: str) -> tuple[dict[str, Any], Any]:
    """Payload and result of the last command of a name, as the log has them."""
    log = LoggedCommand
    last = select(log.payload, log.result).where(log.name == name).order_by(log.n.desc()).limit(1)
    row = station.database.read(lambda session: session.execute(last).one())
    return msgspec.json.decode(row.payload), msgspec.json.decode(row.result)


def decided(station: Station, name: str) -> dict[str, Any]:
    """The payload of the last command of a name, as it is sent."""
    payload, result = logged(station, name)
    sent = as_decided(name, payload, result)
    kinds = {entry.name: entry.type for entry in registry.commands().values()}
    msgspec.convert(sent, kinds[name])
    return sent


@pytest.mark.parametrize(
    ("series", "label"), [("", "O-002"), ("B", "OB-002"), ("OBCD", "OOBCD-002")]
)
def test_a_ticket_is_sent_with_the_number_that_was_printed(
    station: Station, series: str, label: str
) -> None:
    for _ in range(2):
        taken = station.do("tickets.take", service="OMPIC", series=series).result
    assert taken.label == label
    assert decided(station, "tickets.take")["number"] == 2


def test_a_call_is_sent_with_the_ticket_that_was_called(station: Station) -> None:
    ticket = station.do("tickets.take", service="ompic").result.ticket
    station.do("counters.open", counter=2, services=["ompic"])
    station.do("tickets.call", counter=2)
    sent = decided(station, "tickets.call")
    assert (sent["ticket"], sent["decided"]) == (str(ticket), True)
    station.do("tickets.recall", counter=2)
    assert decided(station, "tickets.recall")["ticket"] == str(ticket)


def test_a_badge_is_sent_with_the_number_that_was_printed(station: Station) -> None:
    enrol(station)
    badge = station.do("badges.issue", kind="coworker", name="Sami Alaoui").result
    assert badge.number == "C-B0001"
    assert decided(station, "badges.issue")["number"] == "C-B0001"


def test_a_press_that_joined_a_call_is_sent_with_that_call(station: Station) -> None:
    first = station.do("help.call").result
    assert decided(station, "help.call")["joins"] is None
    station.do("help.call")
    assert decided(station, "help.call")["joins"] == str(first)


@pytest.mark.parametrize(
    ("name", "result", "field", "value"),
    [
        ("tickets.take", {"ticket": "t", "label": "LB-1014", "ahead": 0}, "number", 1014),
        ("tickets.call", {"ticket": "t", "label": "L-001"}, "ticket", "t"),
        ("tickets.recall", {"ticket": "t", "label": "L-001"}, "ticket", "t"),
        ("badges.issue", {"badge": "b", "number": "V-0147"}, "number", "V-0147"),
    ],
)
def test_commands_of_an_earlier_program_say_it_in_their_result(
    name: str, result: Any, field: str, value: Any
) -> None:
    assert as_decided(name, {"site": "casablanca"}, result)[field] == value


def test_every_other_command_is_sent_as_it_is(station: Station) -> None:
    station.do("counters.open", counter=2, services=["ompic"])
    payload, result = logged(station, "counters.open")
    assert as_decided("counters.open", payload, result) is payload
    assert [e.name for e in registry.commands().values() if e.decide] == [
        "tickets.take",
        "tickets.call",
        "tickets.recall",
        "tickets.reserve_paper",
        "deposits.leave",
        "badges.issue",
        "evacuation.start",
        "parcels.log",
        "joining.apply",
        "help.call",
        "stations.report",
    ]


def test_what_is_decided_twice_is_decided_once(station: Station) -> None:
    station.do("tickets.take", service="ompic")
    payload, result = logged(station, "tickets.take")
    once = as_decided("tickets.take", payload, result)
    assert as_decided("tickets.take", once, result) == once


def as_first_version(station: Station, name: str, *later: str) -> None:
    """Have the log of a store hold a command as the first version of the program wrote it."""
    payload, _ = logged(station, name)
    older = {key: value for key, value in payload.items() if key not in later} | {"v": 1}
    change = update(LoggedCommand).where(LoggedCommand.name == name)
    written = msgspec.json.encode(older).decode()
    station.database.write(lambda session: session.execute(change.values(payload=written)))


def test_what_an_older_program_logged_is_sent_as_this_one_writes_it(station: Station) -> None:
    station.do("tickets.take", service="ompic")
    as_first_version(station, "tickets.take", "decided")
    [sent] = [
        command
        for command in station.database.read(outbox.pending, site="casablanca")
        if command.name == "tickets.take"
    ]
    fields = msgspec.json.decode(sent.payload)
    assert (fields["v"], fields["number"], fields["decided"]) == (2, 1, True)


def test_what_an_older_program_had_refused_is_tried_again_as_it_meant_it(station: Station) -> None:
    enrol(station)
    who = {"first_name": "Omar", "last_name": "Tazi", "host": "Noria", "consent": True}
    visit = station.do("visits.arrive", **who).command.id
    as_first_version(station, "visits.arrive", "another")
    answer(station, visit, REFUSED, "visits.consent_missing")
    [refused] = station.ask(to_settle)
    assert (refused.payload["v"], refused.payload["another"]) == (2, True)


def test_what_a_newer_program_logged_is_read_as_it_is(station: Station) -> None:
    station.do("tickets.take", service="ompic")
    payload, _ = logged(station, "tickets.take")
    newer = msgspec.json.encode(payload | {"v": 7}).decode()
    assert registry.lifted("tickets.take", newer)["v"] == 7
    assert registry.lifted("tickets.unheard_of", newer)["v"] == 7
