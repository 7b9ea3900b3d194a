"""Numbers of badges: of a station's series, printed once, found however they are typed."""

from __future__ import annotations

import pytest
from sqlalchemy import update

from kiosk.badges import queries
from kiosk.badges.numbers import meant
from kiosk.core.errors import Invalid
from kiosk.station import Station
from kiosk.store.base import Sequence
from tests.badges.conftest import Issue
from tests.tickets.stores import enrol


def test_desks_of_different_series_never_print_the_same_number(
    station: Station, issue: Issue
) -> None:
    assert issue().number == "C-0001"
    enrol(station, series="B")
    assert [issue().number, issue().number] == ["C-B0001", "C-B0002"]
    assert issue(series="c").number == "C-C0001"
    assert issue(kind="staff").number == "S-B0001"


def test_a_printed_number_is_kept_and_later_ones_follow_it(issue: Issue) -> None:
    assert issue(number="C-B0148").number == "C-B0148"
    assert issue(series="B").number == "C-B0149"
    assert issue(number="C-B0003").number == "C-B0003"
    assert issue(series="B").number == "C-B0150"
    assert issue().number == "C-0001"


def test_the_longest_number_fits(issue: Issue, station: Station) -> None:
    assert issue(number="C-ABCD123456").number == "C-ABCD123456"
    assert issue(series="ABCD").number == "C-ABCD123457"
    assert station.ask(queries.by_number, number="cabcd123456") is not None


@pytest.mark.parametrize(
    "number",
    ["V-0001", "C-1", "C0001", "C-ABCDE0001", "C-b0001", "C-ABCD1234567", "X-0001", "C-é001"],
)
def test_what_no_station_prints_is_refused(issue: Issue, number: str) -> None:
    with pytest.raises(Invalid) as refusal:
        issue(number=number)
    assert refusal.value.field == "number"


@pytest.mark.parametrize("series", ["1", "ABCDE", "É"])
def test_a_series_has_up_to_four_letters(issue: Issue, series: str) -> None:
    with pytest.raises(Invalid) as refusal:
        issue(series=series)
    assert refusal.value.field == "series"


def test_a_store_put_back_to_yesterday_does_not_print_a_number_again(
    station: Station, issue: Issue
) -> None:
    for _ in range(3):
        issue()
    station.database.write(lambda session: session.execute(update(Sequence).values(last=1)))
    assert issue().number == "C-0004"


@pytest.mark.parametrize("typed", ["C-B0002", "cb2", " c-b2 ", "CB-002", "c-b-2"])
def test_a_number_of_a_series_is_found_however_it_is_typed(
    station: Station, issue: Issue, typed: str
) -> None:
    issue()
    issue()
    issue(series="B")
    wanted = issue(series="B").badge
    assert station.ask(queries.by_number, number=typed).id == wanted
    assert [b.id for b in station.ask(queries.badges, text=typed)] == [wanted]


def test_digits_alone_find_the_badges_of_every_series(station: Station, issue: Issue) -> None:
    made = {issue().badge, issue(series="B").badge, issue(kind="staff", series="Z").badge}
    assert {b.id for b in station.ask(queries.badges, text="1")} == made
    assert {b.number for b in station.ask(queries.badges, text="c1")} == {"C-0001"}


def test_a_badge_is_revoked_by_the_very_number_that_was_typed(
    station: Station, issue: Issue
) -> None:
    plain = issue().badge
    issue(series="B")
    station.do("badges.revoke", badge="C-0001", reason="perdu")
    assert {b.id for b in station.ask(queries.badges) if b.state == "revoked"} == {plain}


def test_a_name_that_looks_like_a_number_is_still_found(station: Station, issue: Issue) -> None:
    wanted = issue(company="Cap10").badge
    assert [b.id for b in station.ask(queries.badges, text="cap10")] == [wanted]


def test_words_are_no_numbers() -> None:
    assert [meant(text) for text in ("", "Amina", "B", "V-", "studio 54", "V-B٣")] == [[]] * 6
