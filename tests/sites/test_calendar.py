"""Public holidays and seasons in a site's calendar, and what is said of them."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

import pytest

from kiosk.bookings.refusals import ClosedDay, OutsideHours
from kiosk.cli import main
from kiosk.core.clock import FrozenClock
from kiosk.core.errors import Invalid
from kiosk.core.wording import worded
from kiosk.sites import queries
from kiosk.sites.announcing import announced, announcement_words, seasons
from kiosk.sites.calendar import exceptions
from kiosk.sites.holidays import proposed, public_holidays
from kiosk.sites.hours import Span, day_hours, service_day
from kiosk.sites.hours_words import spans_words
from kiosk.sites.presence import presence
from kiosk.sites.refusals import SeasonOverlaps, UnknownSeason
from kiosk.station import Station

TODAY = date(2026, 11, 24)
NEW_YEAR, MANIFESTO = date(2027, 1, 1), date(2027, 1, 11)
FEAST = date(2027, 3, 10)
RAMADAN = {"first": date(2027, 2, 8), "last": date(2027, 3, 9), "name": "Ramadan"}
SHORT = {"opens": time(9), "closes": time(15)}
MONDAY, SATURDAY = date(2027, 2, 15), date(2027, 2, 20)


def hours(station: Station, day: date) -> tuple[Span, ...]:
    return station.ask(day_hours, day=day).spans


def of_desk(station: Station, day: date) -> tuple[Span, ...]:
    """When a desk is here, said the same by both ways to ask."""
    one = station.ask(service_day, service="cnss", day=day).spans
    assert station.ask_itself(presence, day=day).on("cnss", day).spans == one
    return one


def season(station: Station, **fields: Any) -> Any:
    return station.do(
        "sites.set_season", **(RAMADAN | {"name_ar": "رمضان"} | SHORT | fields)
    ).result


def test_the_holidays_of_a_year_are_named_in_three_languages() -> None:
    found = {one.day: one for one in public_holidays(TODAY, 2027)}
    manifesto = found[MANIFESTO]
    assert manifesto.reason == "Manifeste de l'indépendance"
    assert (manifesto.reason_ar, manifesto.tentative) == ("ذكرى تقديم وثيقة الاستقلال", False)
    assert date(2027, 10, 31) in found  # Unity Day, since 2026


def test_the_days_of_the_moon_wait_to_be_confirmed() -> None:
    found = {one.day: one for one in public_holidays(TODAY, 2027)}
    assert found[FEAST].tentative
    assert found[FEAST].reason_en == "Eid al-Fitr"
    both = found[date(2027, 8, 14)]  # a feast of the moon on a day that is closed anyway
    assert not both.tentative
    assert both.reason_en == "Oued Ed-Dahab Day, Prophet's Birthday"


def test_what_is_proposed_is_taken_as_closed_days(station: Station) -> None:
    assert NEW_YEAR in {one.day for one in station.ask(proposed, day=TODAY)}
    added = station.do("sites.add_holidays").result.added
    assert NEW_YEAR in added
    assert min(added) > TODAY
    assert max(added) < date(2027, 11, 25)
    assert station.ask(proposed, day=TODAY) == []
    closed = station.ask(day_hours, day=FEAST)
    assert (closed.spans, closed.reason_en, closed.tentative) == ((), "Eid al-Fitr", True)
    assert of_desk(station, MANIFESTO) == ()
    with pytest.raises(ClosedDay):
        _book(station, MANIFESTO)


def test_a_day_that_was_set_stays_as_it_is(station: Station) -> None:
    station.do("sites.set_day", day=MANIFESTO, opens=time(9), closes=time(12), reason="Ouvert")
    station.do("sites.add_holidays", year=2027)
    assert hours(station, MANIFESTO) == (Span(time(9), time(12)),)
    assert station.do("sites.add_holidays", year=2027).result.added == []


def test_a_feast_moves_by_a_day_the_evening_before(station: Station) -> None:
    station.do("sites.add_holidays")
    station.do("sites.clear_day", day=FEAST)
    station.do("sites.clear_day", day=FEAST)
    station.do("sites.set_day", day=date(2027, 3, 11), reason="Aïd", reason_ar="عيد")
    assert hours(station, FEAST) != ()
    assert hours(station, date(2027, 3, 11)) == ()
    [aid] = [d for d in station.ask(exceptions, first=TODAY) if d.day == date(2027, 3, 11)]
    assert (aid.reason_ar, aid.tentative) == ("عيد", False)


def test_a_season_has_a_week_of_its_own(station: Station) -> None:
    before, after = date(2027, 2, 5), date(2027, 3, 10)
    usual = hours(station, before)
    season(station, hours=[{"weekday": 4, "opens": time(9), "closes": time(13)}])
    assert hours(station, MONDAY) == (Span(time(9), time(15)),)
    assert hours(station, date(2027, 2, 19)) == (Span(time(9), time(13)),)
    assert hours(station, SATURDAY) == ()
    assert hours(station, before) == hours(station, after) == usual
    with pytest.raises(OutsideHours):
        _book(station, MONDAY, 15)


def test_desks_are_here_only_while_the_doors_are_open(station: Station) -> None:
    season(station)
    assert of_desk(station, MONDAY) == (Span(time(9), time(15)),)
    assert of_desk(station, SATURDAY) == ()
    assert of_desk(station, date(2027, 2, 5)) == (Span(time(8, 30), time(16, 30)),)


def test_a_day_of_its_own_counts_more_than_its_season(station: Station) -> None:
    season(station)
    station.do("sites.set_day", day=MONDAY, opens=time(10), closes=time(18))
    assert hours(station, MONDAY) == (Span(time(10), time(18)),)
    assert of_desk(station, MONDAY) == (Span(time(8, 30), time(16, 30)),)
    station.do("sites.set_day", day=MONDAY, reason="Inventaire")
    assert of_desk(station, MONDAY) == ()


def test_a_season_is_changed_and_removed(station: Station) -> None:
    made = season(station)
    season(station, season=made, last=date(2027, 2, 12), opens=time(10), closes=time(14))
    [one] = station.ask(seasons, day=TODAY)
    assert (one.id, one.last, one.week[0]) == (made, date(2027, 2, 12), (Span(time(10), time(14)),))
    station.do("sites.remove_season", season=made)
    station.do("sites.remove_season", season=made)
    assert station.ask(seasons, day=TODAY) == []
    with pytest.raises(UnknownSeason):
        season(station, season=made)


def test_two_seasons_never_share_a_day(station: Station) -> None:
    season(station)
    with pytest.raises(SeasonOverlaps) as refusal:
        season(station, first=date(2027, 3, 9), last=date(2027, 4, 1), name="Printemps")
    assert refusal.value.name == "Ramadan"


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"last": date(2027, 2, 7)}, "last"),
        ({"last": date(2028, 3, 7)}, "last"),
        ({"opens": None, "closes": None}, "hours"),
        ({"closes": time(8)}, "closes"),
        ({"weekdays": [7]}, "weekday"),
        ({"name": " "}, "name"),
        ({"hours": [{"weekday": 1, "opens": time(9), "closes": time(9)}]}, "closes"),
    ],
)
def test_a_season_that_cannot_be_is_refused(
    station: Station, wrong: dict[str, Any], field: str
) -> None:
    with pytest.raises(Invalid) as refusal:
        season(station, **wrong)
    assert refusal.value.field == field
    assert station.ask(seasons, day=TODAY) == []


def test_what_differs_is_said_some_days_before(station: Station, clock: FrozenClock) -> None:
    station.do("sites.add_holidays")
    season(station)
    assert station.ask(announced) == []
    clock.at = datetime(2027, 1, 5, 10, tzinfo=UTC)
    days = [one.first for one in station.ask(announced)]
    assert days == [MANIFESTO]
    clock.at = datetime(2027, 1, 11, 10, tzinfo=UTC)
    assert [one.first for one in station.ask(announced)] == [MANIFESTO, date(2027, 1, 14)]
    clock.at = datetime(2027, 2, 1, 10, tzinfo=UTC)
    [one] = station.ask(announced)
    assert (one.first, one.last, one.spans) == (RAMADAN["first"], RAMADAN["last"], _one(9, 15))
    clock.at = datetime(2027, 3, 4, 10, tzinfo=UTC)
    assert [one.words_en for one in station.ask(announced)][1:] == ["Eid al-Fitr"] * 2


def test_it_is_said_in_three_languages(station: Station, clock: FrozenClock) -> None:
    station.do("sites.add_holidays")
    season(station)
    clock.at = datetime(2027, 3, 9, 10, tzinfo=UTC)
    ramadan, today, tomorrow = station.ask(announced)
    day = clock.now().date()
    assert "Ramadan" in announcement_words(ramadan, day)
    assert "رمضان" in announcement_words(ramadan, day, "ar")
    assert "9 mars" in announcement_words(ramadan, day)
    assert announcement_words(today, day).startswith("Aujourd’hui")
    assert announcement_words(today, day).endswith("à confirmer")
    assert "Eid al-Fitr" in announcement_words(tomorrow, day, "en")
    assert "10 March" in announcement_words(tomorrow, day, "en")


def test_a_season_with_several_hours_says_that_they_are_its_own(
    station: Station, clock: FrozenClock
) -> None:
    season(station, hours=[{"weekday": 4, "opens": time(9), "closes": time(13)}])
    clock.at = datetime(2027, 2, 9, 10, tzinfo=UTC)
    [one] = station.ask(announced)
    assert announcement_words(one, clock.now().date()).endswith("horaires particuliers")


def _one(opens: int, closes: int) -> tuple[Span, ...]:
    return (Span(time(opens), time(closes)),)


def _book(station: Station, day: date, hour: int = 10) -> None:
    rooms = station.ask(queries.resources)
    if not rooms:
        station.do("sites.add_room", name="Rif", capacity=8)
    starts = datetime(day.year, day.month, day.day, hour, tzinfo=UTC)
    station.do(
        "bookings.book",
        resource="Rif",
        held_by="X",
        starts=starts,
        ends=starts.replace(hour=hour + 1),
    )


def test_the_command_line_takes_feasts_and_seasons(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def kiosk(*words: str) -> dict[str, Any]:
        main(["--data", str(tmp_path), "--json", *words, "--at", "2026-11-24T10:00+00:00"])
        return dict(json.loads(capsys.readouterr().out))

    kiosk("do", "sites.open", "code=rabat", "name=Technopark Rabat", "city=Rabat", "demo=true")
    assert "2027-01-01" in kiosk("do", "sites.add_holidays", "year=2027")["added"]
    week = ("opens=09:00", "closes=15:00", "weekdays=0,1,2,3")
    dates = ("first=2027-02-08", "last=2027-03-08")
    assert kiosk("do", "sites.set_season", "name=Ramadan", *dates, *week)["ok"]
    assert kiosk("ask", "sites.day_hours", "day=2027-02-15")["spans"][0]["closes"] == "15:00:00"
    assert kiosk("ask", "sites.day_hours", "day=2027-02-12")["spans"] == []
    assert kiosk("do", "sites.clear_day", "day=2027-01-01")["ok"]


@pytest.mark.parametrize(
    ("closes", "language", "words"),
    [
        (time(20), "fr", "08:00–20:00"),
        (time(), "fr", "08:00–24:00"),
        (time(23, 59), "fr", "08:00–24:00"),
        (time(2), "fr", "08:00–02:00 le lendemain"),
        (time(2), "en", "08:00–02:00 the next day"),
        (time(2), "ar", "\u206608:00–02:00\u2069 من اليوم التالي"),
    ],
)
def test_hours_that_end_at_midnight_or_later_say_so(
    closes: time, language: str, words: str
) -> None:
    assert spans_words((Span(time(8), closes),), language) == words


def test_a_refusal_names_the_day_on_which_the_doors_close() -> None:
    day = date(2026, 11, 24)
    late = OutsideHours(day=day, opens=time(18), closes=time(2))
    assert "02:00 le lendemain" in worded(late)
    assert "24:00" in worded(OutsideHours(day=day, opens=time(18), closes=time()), "ar")
    assert "20:00" in worded(OutsideHours(day=day, opens=time(8), closes=time(20)), "en")
