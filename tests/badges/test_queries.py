"""Lists of badges and of those present."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from sqlalchemy import select

from kiosk.audit.trail import trail
from kiosk.badges import queries
from kiosk.badges.model import Badge, Presence
from kiosk.station import Station
from tests.badges.conftest import Issue, Make, Scan
from tests.conftest import MORNING

DAY = timedelta(days=1)
Change = Callable[..., None]


def numbers(station: Station, **fields: object) -> list[str]:
    return [badge.number for badge in station.ask(queries.badges, **fields)]


def test_badges_come_latest_first(station: Station, issue: Issue) -> None:
    for minutes in (0, 2, 1):
        issue(issued_at=MORNING + timedelta(minutes=minutes))
    assert numbers(station) == ["C-0002", "C-0003", "C-0001"]
    assert numbers(station, limit=1) == ["C-0002"]


def test_badges_are_found_by_kind(station: Station, issue: Issue) -> None:
    issue()
    issue(kind="staff")
    assert numbers(station, kind="staff") == ["S-0001"]
    assert numbers(station, kind="resident") == []


@pytest.mark.parametrize(
    "text", ["sami", "ALAOUI", "alao", "indépendant", "INDEPEND", "C-0001", "c1", "c-001", "1"]
)
def test_badges_are_found_by_name_company_or_number(
    station: Station, issue: Issue, text: str
) -> None:
    issue()
    issue(kind="staff", name="فاطمة الزهراء", company="Kasbah Pay")
    issue(kind="staff", name="Omar Tazi", company="Sahel Data")
    found = numbers(station, text=text)
    assert found == (["S-0001", "C-0001"] if text == "1" else ["C-0001"])


def test_arabic_names_are_found_whatever_their_hamza(station: Station, issue: Issue) -> None:
    issue(name="أمينة بنكيران")
    assert numbers(station, text="امينه") == ["C-0001"]


@pytest.mark.parametrize(
    "text", ["%", "_", "'; DROP TABLE badge; --", "x" * 10_000, "\u202e", "😀"]
)
def test_odd_searches_find_nothing_odd(station: Station, issue: Issue, text: str) -> None:
    issue()
    assert numbers(station, text=text) in ([], ["C-0001"])
    assert station.ask(queries.by_number, number=text) is None


@pytest.mark.parametrize("typed", ["V-0001", "v1", " v-1 ", "V0001", "v 001"])
def test_a_number_is_found_however_it_is_typed(
    station: Station, issue: Issue, visit: Make, typed: str
) -> None:
    holder = visit()
    issue(holder=holder)
    found = station.ask(queries.by_number, number=typed)
    assert found is not None
    assert found.subject == holder


def test_what_is_not_there_is_none(station: Station, visit: Make) -> None:
    assert station.ask(queries.by_number, number="V-0001") is None
    assert station.ask(queries.of_subject, subject=visit()) is None
    assert station.ask(queries.get, badge=visit()) is None


def test_other_sites_badges_are_not_listed(station: Station, issue: Issue) -> None:
    issue()
    station.do("sites.open", code="rabat", name="Technopark Rabat", city="Rabat")
    assert numbers(station, site="rabat") == []
    assert numbers(station, site="rabat", text="sami") == []


def test_those_present_come_by_company(station: Station, issue: Issue, scan: Scan) -> None:
    for name, company in (("Omar", "Sahel Data"), ("Zineb", "Kasbah Pay"), ("Ali", "Sahel Data")):
        scan(issue(name=name, company=company))
    here = station.ask(queries.present, day=MORNING.date())
    assert [(p.company, p.name) for p in here] == [
        ("Kasbah Pay", "Zineb"),
        ("Sahel Data", "Ali"),
        ("Sahel Data", "Omar"),
    ]
    assert station.ask(queries.present, day=MORNING.date() - DAY) == []


def test_badges_of_earlier_days_that_nobody_saw_go_are_not_returned(
    station: Station, issue: Issue, visit: Make, change: Change
) -> None:
    fates = {
        "still on site": (1, {}),
        "closed at night": (2, {"state": "left", "left_by": "closing"}),
        "left by the list": (1, {"state": "left", "left_by": "list"}),
        "left by badge": (1, {"state": "left", "left_by": "badge"}),
        "too long ago": (15, {}),
        "today": (0, {}),
    }
    made = {}
    for fate, (days, fields) in fates.items():
        then = MORNING - days * DAY
        holder = visit(day=then.date(), arrived_at=then)
        made[issue(holder=holder, issued_at=then).number] = fate
        change(holder, **fields)
    found = [made[badge.number] for badge in station.ask(queries.not_returned)]
    assert found == ["still on site", "closed at night"]


def test_a_badge_given_back_or_replaced_is_not_missing(
    station: Station, issue: Issue, visit: Make
) -> None:
    then = MORNING - DAY
    holder = visit(day=then.date())
    issue(holder=holder, issued_at=then)
    second = issue(holder=holder, issued_at=then)
    assert [b.number for b in station.ask(queries.not_returned)] == [second.number]
    station.do("badges.return", badge=second.badge)
    assert station.ask(queries.not_returned) == []


def test_names_of_old_visits_leave_their_badges(
    station: Station, issue: Issue, visit: Make, scan: Scan
) -> None:
    today = MORNING.date()
    issue(holder=visit(first_name="Ghita"))
    issue(holder=visit(day=today - DAY), issued_at=MORNING - DAY)
    scan(issue())
    station.do("visits.anonymise", before=today, issued_at=MORNING + DAY)
    names = {badge.number: (badge.name, badge.host) for badge in station.ask(queries.badges)}
    assert names == {
        "V-0001": ("Ghita Benkirane", "Noria Énergie"),
        "V-0002": ("", ""),
        "C-0001": ("Sami Alaoui", ""),
    }
    assert numbers(station, text="amina") == []
    present = select(Presence.name)
    assert station.database.read(lambda s: s.scalars(present).all()) == ["Sami Alaoui"]
    station.do("visits.anonymise", before=today + DAY, issued_at=MORNING + 2 * DAY)
    assert station.database.read(lambda s: s.scalars(present).all()) == [""]
    assert station.database.read(lambda s: s.scalar(select(Badge.payload).limit(1)))


def test_the_log_forgets_whose_badges_were_read(station: Station, issue: Issue, scan: Scan) -> None:
    scan(issue())
    later = MORNING + 2 * DAY
    station.do("visits.anonymise", before=MORNING.date() + DAY, issued_at=later)
    entries = station.ask(trail, name="badges.")
    read = next(entry for entry in entries if entry.name == "badges.scan")
    assert (read.result["verdict"], read.result["number"]) == ("in", "C-0001")
    assert "Alaoui" not in str(entries)
