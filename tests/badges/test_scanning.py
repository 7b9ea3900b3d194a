"""Reading badges at a station."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, func, select

from kiosk.badges import queries
from kiosk.badges.commands import scan_badge
from kiosk.badges.model import Badge, BadgeScan, Presence
from kiosk.badges.refusals import (
    BadgeExpired,
    BadgeNotHere,
    BadgeOfOtherSite,
    BadgeRevoked,
    UnreadableBadge,
    VisitOver,
)
from kiosk.core import registry
from kiosk.core.command import AGENT, KIOSK, MANAGER
from kiosk.core.errors import Refused
from kiosk.core.ids import derived_id, new_id
from kiosk.core.settings import Settings
from kiosk.staff.refusals import NotAllowed
from kiosk.station import Station
from kiosk.visits import queries as visits
from kiosk.visits.refusals import AlreadyLeft
from tests.badges.conftest import Issue, Make, Scan
from tests.conftest import MORNING

MINUTE = timedelta(minutes=1)
Change = Callable[..., None]


def count(station: Station, kind: type) -> int:
    return station.database.read(lambda s: s.scalar(select(func.count()).select_from(kind))) or 0


def present(station: Station) -> list[str]:
    return [p.name for p in station.ask(queries.present, day=MORNING.date())]


def test_a_lasting_badge_goes_in_then_out_then_in(
    station: Station, issue: Issue, scan: Scan
) -> None:
    badge = issue()
    seen = []
    for minutes in (0, 5, 10):
        answer = scan(badge, MORNING + minutes * MINUTE)
        seen.append((answer.verdict, present(station)))
    assert seen == [("in", ["Sami Alaoui"]), ("out", []), ("in", ["Sami Alaoui"])]
    assert count(station, Presence) == 2
    assert count(station, BadgeScan) == 3


def test_the_answer_says_whose_badge_it_is(issue: Issue, scan: Scan, person: Make) -> None:
    holder = person()
    badge = issue(kind="resident", holder=holder)
    answer = scan(badge)
    assert (answer.badge, answer.number, answer.kind) == (badge.badge, "R-0001", "resident")
    assert (answer.name, answer.company, answer.subject) == (
        "Youssef Alaoui",
        "Noria Énergie",
        holder,
    )


def test_a_double_reading_changes_nothing(station: Station, issue: Issue, scan: Scan) -> None:
    badge = issue()
    scan(badge)
    for seconds in (1, 30, 59):
        assert scan(badge, MORNING + timedelta(seconds=seconds)).verdict == "again"
    assert count(station, BadgeScan) == 1
    assert scan(badge, MORNING + timedelta(seconds=60)).verdict == "out"


def test_a_new_day_begins_outside(issue: Issue, scan: Scan) -> None:
    badge = issue()
    assert scan(badge).verdict == "in"
    assert scan(badge, MORNING + timedelta(days=1)).verdict == "in"


def test_the_same_reading_twice_is_one(station: Station, issue: Issue) -> None:
    badge = issue()
    reading = new_id()
    _, command = station.make("badges.scan", id=reading, payload=badge.payload)
    first, again = (station.database.write(lambda s: scan_badge(s, command)) for _ in range(2))
    assert first == again
    assert count(station, Presence) == count(station, BadgeScan) == 1


def test_one_badge_at_two_doors_at_once_is_in_once(
    station: Station, issue: Issue, scan: Scan
) -> None:
    badge = issue()
    with ThreadPoolExecutor(4) as pool:
        verdicts = sorted(pool.map(lambda _: scan(badge).verdict, range(6)))
    assert verdicts == ["again"] * 5 + ["in"]
    assert count(station, Presence) == 1


@given(st.lists(st.integers(0, 400), max_size=8))
@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_in_and_out_alternate_whatever_the_pace(
    station: Station, issue: Issue, scan: Scan, gaps: list[int]
) -> None:
    badge, now, verdicts = issue(), MORNING, []
    for gap in gaps:
        now += timedelta(seconds=gap)
        verdicts.append(scan(badge, now).verdict)
    kept = [verdict for verdict in verdicts if verdict != "again"]
    assert kept == ["in", "out"] * (len(kept) // 2) + ["in"] * (len(kept) % 2)
    inside = [p for p in station.ask(queries.present, day=MORNING.date()) if p.badge == badge.badge]
    assert len(inside) == len(kept) % 2


def test_a_visitor_on_site_leaves_with_the_reading(
    station: Station, issue: Issue, scan: Scan, visit: Make
) -> None:
    holder = visit()
    badge = issue(holder=holder)
    answer = scan(badge)
    assert (answer.verdict, answer.subject, answer.name) == ("visitor", holder, "Amina Benkirane")
    assert station.ask(visits.get, visit=holder).state == "left"
    assert scan(badge, MORNING + timedelta(seconds=2)).verdict == "again"
    assert present(station) == []


def test_the_same_reading_twice_lets_out_once(station: Station, issue: Issue, visit: Make) -> None:
    holder, reading = visit(), new_id()
    badge = issue(holder=holder)
    first = station.do("badges.scan", payload=badge.payload, id=reading)
    assert [done.name for done in first.also] == ["visits.leave"]
    station.do("visits.restore", visit=holder)
    again = station.do("badges.scan", payload=badge.payload, id=reading)
    assert again.also == ()
    assert station.ask(visits.get, visit=holder).state == "on_site"


def test_an_agent_reads_no_badge(station: Station, issue: Issue, visit: Make) -> None:
    holder = visit()
    badge = issue(holder=holder)
    station.role = AGENT
    with pytest.raises(NotAllowed):
        station.do("badges.scan", payload=badge.payload)
    assert station.ask_itself(visits.get, visit=holder).state == "on_site"


def test_a_kiosk_lets_out_whose_badge_it_has_read_and_nobody_whom_it_names(
    station: Station, issue: Issue, visit: Make
) -> None:
    holder, other = visit(), visit(first_name="Omar", search=" benkirane omar")
    badge = issue(holder=holder)
    station.role = KIOSK
    with pytest.raises(NotAllowed):
        station.do("visits.leave", visit=holder)
    done = station.do("badges.scan", payload=badge.payload)
    assert [each.name for each in done.also] == ["visits.leave"]
    assert station.ask_itself(visits.get, visit=holder).state == "left"
    with pytest.raises(NotAllowed):
        station.do("visits.leave", visit=other, id=derived_id(done.command.id, "visits.leave"))
    assert station.ask_itself(visits.get, visit=other).state == "on_site"


def test_a_reading_lets_its_visitor_out_once(station: Station, issue: Issue, visit: Make) -> None:
    holder = visit()
    badge = issue(holder=holder)
    station.role = KIOSK
    done = station.do("badges.scan", payload=badge.payload)
    station.role = MANAGER
    station.do("visits.restore", visit=holder)
    station.role = KIOSK
    left = done.also[0].command
    with pytest.raises(NotAllowed):
        station.do("visits.leave", visit=holder, by="badge")
    station.do("visits.leave", visit=holder, by="badge", id=left.id)  # known: changes nothing more
    assert station.ask_itself(visits.get, visit=holder).state == "on_site"


def test_a_reading_whose_visitor_cannot_leave_is_not_kept(
    station: Station, issue: Issue, visit: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    holder = visit()
    badge = issue(holder=holder)

    def refuse(*_: object) -> None:
        raise AlreadyLeft(name="Amina", left_at=MORNING)

    find = registry.find
    spoiled = {"visits.leave": replace(find("visits.leave"), handler=refuse)}
    monkeypatch.setattr(registry, "find", lambda name: spoiled.get(name) or find(name))
    with pytest.raises(AlreadyLeft):
        station.do("badges.scan", payload=badge.payload)
    assert station.database.read(lambda s: s.scalars(select(BadgeScan.id)).all()) == []


def test_an_expected_visitor_may_arrive(issue: Issue, scan: Scan, visit: Make) -> None:
    assert scan(issue(holder=visit(state="expected"))).verdict == "expected"


def test_a_visitor_who_has_left_is_read_twice_at_the_door(
    issue: Issue, scan: Scan, visit: Make, change: Change
) -> None:
    holder = visit()
    badge = issue(holder=holder)
    scan(badge)
    change(holder, state="left", left_at=MORNING)
    assert scan(badge, MORNING + timedelta(seconds=20)).verdict == "again"
    with pytest.raises(VisitOver):
        scan(badge, MORNING + 5 * MINUTE)


def test_a_visitor_of_names_alone_is_told_apart(issue: Issue, scan: Scan) -> None:
    answer = scan(issue(kind="visitor", name="Karim Ouazzani"))
    assert (answer.verdict, answer.subject) == ("visitor", None)


def test_refused_readings_leave_no_trace(
    station: Station, issue: Issue, scan: Scan, caplog: pytest.LogCaptureFixture
) -> None:
    badge = issue(valid_until=MORNING + MINUTE)
    revoked = issue()
    station.do("badges.revoke", badge=revoked.badge, reason="Perdu")
    with caplog.at_level("INFO", "kiosk.badges"):
        with pytest.raises(BadgeExpired):
            scan(badge, MORNING + MINUTE)
        with pytest.raises(BadgeRevoked):
            scan(revoked)
        with pytest.raises(UnreadableBadge):
            scan("https://technopark.ma")
    assert count(station, BadgeScan) == count(station, Presence) == 0
    assert "badges.revoked" in caplog.text
    assert "Sami" not in caplog.text


def test_a_badge_of_another_site_is_not_let_in(station: Station, issue: Issue, scan: Scan) -> None:
    badge = issue()
    station.do("sites.open", code="rabat", name="Technopark Rabat", city="Rabat")
    with pytest.raises(BadgeOfOtherSite) as refusal:
        scan(badge, site="rabat")
    assert refusal.value.fields() == {"number": "C-0001", "site": "casablanca"}


def test_a_genuine_badge_that_is_not_here_is_said_to_be(
    station: Station, issue: Issue, scan: Scan
) -> None:
    badge = issue()
    station.database.write(lambda session: session.execute(delete(Badge)))
    with pytest.raises(BadgeNotHere):
        scan(badge)


def test_a_kiosk_reads_badges_and_does_nothing_else_with_them(
    station: Station, issue: Issue
) -> None:
    kiosk = Station(station.folder, station.database, Settings(), role="kiosk", clock=station.clock)
    badge = issue()
    assert kiosk.do("badges.scan", payload=badge.payload).result.verdict == "in"
    for command, fields in (
        ("badges.revoke", {"badge": badge.badge, "reason": "Perdu"}),
        ("badges.return", {"badge": badge.badge}),
        ("badges.add_key", {"public_key": "ab" * 32}),
    ):
        with pytest.raises(NotAllowed):
            kiosk.do(command, **fields)


@pytest.mark.parametrize("text", ["", "x" * 10_000, "\u202e", "😀", "'; DROP TABLE badge; --"])
def test_any_text_may_come_from_a_scanner(scan: Scan, text: str) -> None:
    with pytest.raises(Refused) as refusal:
        scan(text)
    assert refusal.value.code == "badges.unreadable"
