"""Making badges."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest

from kiosk.badges import payload, queries
from kiosk.badges.commands import BadgeIssued, IssueBadge
from kiosk.badges.refusals import (
    BadgeOfOtherSite,
    BadgeRevoked,
    ForgedBadge,
    HolderGone,
    UnknownBadge,
    UnknownHolder,
    UnreadableBadge,
    VisitOver,
)
from kiosk.core.clock import FrozenClock
from kiosk.core.errors import BadInput, Invalid
from kiosk.core.ids import new_id
from kiosk.station import Station
from tests.badges.conftest import Issue, Make
from tests.conftest import MORNING


def at(hour: int, minute: int = 0, day: int = 24) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=UTC)


def test_a_visitors_badge_shows_the_visit(station: Station, issue: Issue, visit: Make) -> None:
    badge = issue(holder=visit(until=at(12)))
    shown = station.ask(queries.get, badge=badge.badge)
    assert shown is not None
    assert (shown.number, shown.kind, shown.state) == ("V-0001", "visitor", "valid")
    assert (shown.name, shown.company) == ("Amina Benkirane", "Atelier Lumen")
    assert (shown.host, shown.office) == ("Noria Énergie", "Bât. A")
    assert (shown.valid_from, shown.valid_until) == (MORNING, at(12))
    assert shown.payload == badge.payload


def test_the_payload_says_nothing_personal(issue: Issue, visit: Make) -> None:
    badge = issue(holder=visit())
    said = payload.read(badge.payload)
    assert said.token == badge.badge.bytes[-7:].hex()
    assert len(said.signed) == 14


def test_a_badge_of_a_resident_shows_the_company(
    station: Station, issue: Issue, person: Make
) -> None:
    badge = issue(kind="resident", holder=person())
    shown = station.ask(queries.get, badge=badge.badge)
    assert shown is not None
    assert (shown.number, shown.name) == ("R-0001", "Youssef Alaoui")
    assert (shown.company, shown.office) == ("Noria Énergie", "A 312")
    assert shown.valid_until == datetime(2027, 11, 24, 23, 59, tzinfo=UTC)


@pytest.mark.parametrize(
    ("kind", "number"),
    [("visitor", "V-0001"), ("resident", "R-0001"), ("coworker", "C-0001"), ("staff", "S-0001")],
)
def test_a_badge_can_be_made_for_names_alone(issue: Issue, kind: str, number: str) -> None:
    assert issue(kind=kind, name="Fatima Zahra El Idrissi").number == number


def test_each_kind_counts_for_itself(issue: Issue) -> None:
    made = [issue(kind=k).number for k in ("staff", "coworker", "staff")]
    assert made == ["S-0001", "C-0001", "S-0002"]


def test_numbers_grow_beyond_four_digits(station: Station, issue: Issue) -> None:
    from kiosk.store.base import Sequence
    from kiosk.store.handed_out import HandedOut

    HandedOut(station.folder).keep({})  # nothing was forgotten
    row = Sequence(site="casablanca", name="badge.coworker", last=9998)
    station.database.write(lambda session: session.add(row))
    assert [issue().number, issue().number] == ["C-9999", "C-10000"]


@pytest.mark.parametrize(
    ("now", "until", "ends"),
    [
        (at(10, 42), at(12), at(12)),
        (at(10, 42), None, at(20)),
        (at(10, 42), at(9), at(20)),
        (at(20, 30), None, at(23, 59)),
        (at(10, 42, day=29), None, at(23, 59, day=29)),
    ],
    ids=["as said", "closing", "already over", "after closing", "closed day"],
)
def test_a_visitors_badge_ends_with_the_visit_or_the_day(
    station: Station,
    issue: Issue,
    visit: Make,
    now: datetime,
    until: datetime | None,
    ends: datetime,
) -> None:
    badge = issue(holder=visit(day=now.date(), until=until), issued_at=now)
    shown = station.ask(queries.get, badge=badge.badge)
    assert shown is not None
    assert shown.valid_until == ends


def test_a_badge_for_a_later_day_starts_that_day(
    station: Station, issue: Issue, visit: Make
) -> None:
    later = visit(state="expected", day=date(2026, 11, 26), arrived_at=None)
    shown = station.ask(queries.get, badge=issue(holder=later).badge)
    assert shown is not None
    assert (shown.state, shown.valid_from) == ("early", at(0, day=26))
    assert shown.valid_until == at(20, day=26)


def test_times_are_wall_times_of_the_site(bare_station: Station) -> None:
    bare_station.do("sites.open", code="paris", name="Paris", city="Paris", zone="Europe/Paris")
    naive = datetime(2026, 11, 24, 18)  # noqa: DTZ001
    for given, ends in (({"valid_until": naive}, at(17)), ({}, at(19))):
        bare_station.do("badges.issue", kind="visitor", name="Sami", **given)
        assert bare_station.ask(queries.badges)[0].valid_until == ends


def test_the_same_command_twice_makes_one_badge(
    station: Station, issue: Issue, visit: Make
) -> None:
    fields: dict[str, Any] = {"id": new_id(), "holder": visit()}
    first = issue(**fields)
    station.do("badges.issue", **fields)
    _, command = station.make("badges.issue", **fields)
    from kiosk.badges.commands import issue_badge

    again = station.database.write(lambda session: issue_badge(session, command))
    assert again == first
    assert [b.number for b in station.ask(queries.badges)] == ["V-0001"]
    assert station.ask(queries.badges)[0].state == "valid"


def test_a_second_badge_makes_the_first_worthless(
    station: Station, issue: Issue, visit: Make
) -> None:
    holder = visit()
    first, second = issue(holder=holder), issue(holder=holder)
    old = station.ask(queries.get, badge=first.badge)
    assert old is not None
    assert (old.state, old.revoked_for) == ("revoked", f"→ {second.number}")
    latest = station.ask(queries.of_subject, subject=holder)
    assert latest is not None
    assert (latest.number, latest.state) == (second.number, "valid")


def test_two_desks_at_once_leave_one_valid_badge(station: Station, visit: Make) -> None:
    holder = visit()
    with ThreadPoolExecutor(4) as pool:
        done = list(pool.map(lambda _: station.do("badges.issue", holder=holder), range(8)))
    assert len({outcome.result.number for outcome in done}) == 8
    states = sorted(badge.state for badge in station.ask(queries.badges))
    assert states == ["revoked"] * 7 + ["valid"]


def test_a_visit_that_is_over_gets_no_badge(issue: Issue, visit: Make) -> None:
    for state in ("left", "cancelled"):
        with pytest.raises(VisitOver):
            issue(holder=visit(state=state))


def test_someone_who_is_gone_gets_no_badge(issue: Issue, person: Make) -> None:
    with pytest.raises(HolderGone):
        issue(kind="resident", holder=person(active=False))
    with pytest.raises(HolderGone):
        issue(kind="resident", holder=person(left_on=date(2026, 1, 1)))


@pytest.mark.parametrize("kind", ["visitor", "resident", "staff"])
def test_an_unknown_holder_gets_no_badge(issue: Issue, person: Make, kind: str) -> None:
    with pytest.raises(UnknownHolder):
        issue(kind=kind, holder=uuid4())


def test_a_visit_of_another_site_gets_no_badge_here(issue: Issue, visit: Make) -> None:
    with pytest.raises(UnknownHolder):
        issue(kind="visitor", holder=visit(site="rabat"))


def test_a_visit_is_no_person_and_a_person_no_visit(
    issue: Issue, visit: Make, person: Make
) -> None:
    with pytest.raises(UnknownHolder):
        issue(kind="coworker", holder=visit())
    with pytest.raises(UnknownHolder):
        issue(kind="visitor", holder=person())


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"name": ""}, "name"),
        ({"name": "x" * 10_000}, "name"),
        ({"name": "Sami\u202eiouala"}, "name"),
        ({"name": "😀"}, "name"),
        ({"name": "'; DROP TABLE badge; --"}, "name"),
        ({"company": "y" * 10_000}, "company"),
        ({"kind": "wizard"}, "kind"),
        ({"valid_from": at(12), "valid_until": at(11)}, "valid_until"),
        ({"valid_from": at(8), "valid_until": at(9)}, "valid_until"),
        ({"valid_until": datetime(2200, 1, 1, tzinfo=UTC)}, "valid_until"),
    ],
)
def test_bad_input_is_refused_and_makes_nothing(
    station: Station, issue: Issue, fields: dict[str, Any], field: str
) -> None:
    with pytest.raises(Invalid) as refusal:
        issue(**fields)
    assert refusal.value.field == field
    assert station.ask(queries.badges) == []
    assert issue().number == "C-0001"


def test_an_id_that_is_none_is_bad_input(issue: Issue) -> None:
    with pytest.raises(BadInput):
        issue(holder="Amina")


def signed(station: Station, **fields: Any) -> IssueBadge:
    """A command as the edge signed it, to be tampered with."""
    _, command = station.make("badges.issue", kind="coworker", name="Sami", **fields)
    assert isinstance(command, IssueBadge)
    return command


def tampered(command: IssueBadge, **fields: Any) -> dict[str, Any]:
    kept = {name: getattr(command, name) for name in command.__struct_fields__}
    return {**kept, **fields}


def test_a_badge_signed_earlier_goes_through_unchanged(station: Station) -> None:
    command = signed(station)
    issued = station.do("badges.issue", **tampered(command)).result
    assert issued == BadgeIssued(command.id, "C-0001", command.payload)


def test_a_payload_counts_for_its_own_badge_and_time_only(station: Station) -> None:
    command = signed(station, valid_until=at(18))
    for change in ({"id": new_id()}, {"valid_until": at(19)}):
        with pytest.raises(ForgedBadge):
            station.do("badges.issue", **tampered(command, **change))
    with pytest.raises(UnreadableBadge):
        station.do("badges.issue", **tampered(command, payload="TPK"))


def test_a_payload_of_another_sites_key_is_refused(station: Station) -> None:
    station.do("sites.open", code="rabat", name="Technopark Rabat", city="Rabat")
    command = signed(station, site="rabat")
    with pytest.raises(ForgedBadge):
        station.do("badges.issue", **tampered(command, site="casablanca"))


def test_a_badge_is_revoked_once_with_its_reason(station: Station, issue: Issue) -> None:
    badge = issue()
    station.do("badges.revoke", badge=badge.badge, reason="Perdu")
    station.do("badges.revoke", badge="c1", reason="Volé", issued_at=MORNING + timedelta(hours=1))
    shown = station.ask(queries.get, badge=badge.badge)
    assert shown is not None
    assert (shown.state, shown.revoked_for, shown.revoked_at) == ("revoked", "Perdu", MORNING)


@pytest.mark.parametrize("reason", ["", " ", "x" * 201, "a\u202eb"])
def test_a_revocation_needs_a_plain_reason(station: Station, issue: Issue, reason: str) -> None:
    with pytest.raises(Invalid):
        station.do("badges.revoke", badge=issue().badge, reason=reason)


def test_a_badge_comes_back_once(station: Station, issue: Issue) -> None:
    badge = issue()
    station.do("badges.return", badge=badge.badge)
    station.do("badges.return", badge=badge.badge, issued_at=MORNING + timedelta(hours=1))
    shown = station.ask(queries.get, badge=badge.badge)
    assert shown is not None
    assert shown.returned_at == MORNING


@pytest.mark.parametrize("command", ["badges.revoke", "badges.return"])
def test_only_a_badge_of_this_site_is_changed(station: Station, issue: Issue, command: str) -> None:
    badge = issue()
    station.do("sites.open", code="rabat", name="Technopark Rabat", city="Rabat")
    reason = {"reason": "Perdu"} if command == "badges.revoke" else {}
    for unknown in (uuid4(), "V-9999", "nonsense"):
        with pytest.raises(UnknownBadge):
            station.do(command, site="casablanca", badge=unknown, **reason)
    with pytest.raises(BadgeOfOtherSite):
        station.do(command, site="rabat", badge=badge.badge, **reason)


def test_a_revocation_by_mistake_is_taken_back_on_its_day(
    station: Station, issue: Issue, visit: Make, clock: FrozenClock
) -> None:
    badge = issue(holder=visit()).badge
    station.do("badges.revoke", badge=badge, reason="perdu")
    station.do("badges.reinstate", badge=badge)
    station.do("badges.reinstate", badge=badge)
    shown = station.ask(queries.get, badge=badge)
    assert shown is not None
    assert (shown.state, shown.revoked_for) == ("valid", "")
    station.do("badges.revoke", badge=badge, reason="perdu")
    clock.at += timedelta(days=1)
    with pytest.raises(BadgeRevoked):
        station.do("badges.reinstate", badge=badge)


def test_a_badge_in_whose_place_another_was_made_stays_worthless(
    station: Station, issue: Issue, visit: Make
) -> None:
    holder = visit()
    first = issue(holder=holder).badge
    issue(holder=holder)
    with pytest.raises(BadgeRevoked):
        station.do("badges.reinstate", badge=first)
