"""What is announced is shown from when to when it says, where it says; an alert until it ends."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from kiosk.announcements.commands import (
    LINE,
    ChangeAnnouncement,
    EndAnnouncement,
    RaiseAlert,
    SayAnnouncement,
)
from kiosk.announcements.queries import alert, live, planned
from kiosk.announcements.ready import READY, words
from kiosk.announcements.refusals import AnnouncementEnded, UnknownAnnouncement
from kiosk.core.clock import FrozenClock
from kiosk.core.errors import Invalid
from kiosk.core.ids import new_id
from kiosk.station import Station

HOUR = timedelta(hours=1)


def say(station: Station, **fields: Any) -> UUID:
    made = station.do(SayAnnouncement(**{"french": "Soirée investisseurs"} | fields)).result
    assert isinstance(made, UUID)
    return made


def shown(station: Station, zone: str = "") -> list[str]:
    return [one.french for one in station.ask(live, zone=zone)]


def test_it_is_shown_from_when_to_when_it_says(station: Station, clock: FrozenClock) -> None:
    say(station, first=clock.at + HOUR, last=clock.at + 2 * HOUR)
    assert shown(station) == []
    assert [one.french for one in station.ask(planned)] == ["Soirée investisseurs"]
    clock.at += HOUR
    assert shown(station) == ["Soirée investisseurs"]
    clock.at += HOUR
    assert shown(station) == []
    assert station.ask(planned) == []


def test_without_times_it_stands_from_now_until_it_is_ended(
    station: Station, clock: FrozenClock
) -> None:
    made = say(station)
    clock.at += timedelta(days=40)
    assert shown(station) == ["Soirée investisseurs"]
    station.do(EndAnnouncement(announcement=made))
    assert shown(station) == []
    assert station.do(EndAnnouncement(announcement=made)).result == made


def test_a_zone_shows_its_own_and_those_for_all(station: Station) -> None:
    say(station, french="Partout")
    say(station, french="En haut", zone="Étage 1")
    assert shown(station) == ["Partout"]
    assert shown(station, "Étage 1") == ["Partout", "En haut"]
    assert shown(station, "Étage 2") == ["Partout"]


def test_saying_it_twice_announces_it_once(station: Station) -> None:
    once = SayAnnouncement(id=new_id(), french="Soirée")
    station.do(once)
    station.do(once)
    assert shown(station) == ["Soirée"]


def test_all_of_it_is_said_anew_when_it_is_changed(station: Station, clock: FrozenClock) -> None:
    made = say(station, arabic="أمسية", zone="Étage 1")
    station.do(ChangeAnnouncement(announcement=made, french="Matinée", first=clock.at))
    [found] = station.ask(live)
    assert (found.id, found.french, found.arabic, found.zone) == (made, "Matinée", "", "")


def test_what_has_ended_is_not_changed(station: Station) -> None:
    made = say(station)
    station.do(EndAnnouncement(announcement=made))
    with pytest.raises(AnnouncementEnded) as refusal:
        station.do(ChangeAnnouncement(announcement=made, french="Matinée"))
    assert refusal.value.french == "Soirée investisseurs"
    with pytest.raises(UnknownAnnouncement):
        station.do(EndAnnouncement(announcement=new_id()))


@pytest.mark.parametrize(
    ("fields", "field", "problem"),
    [
        ({"french": "  "}, "french", "empty"),
        ({"french": "x" * (LINE + 1)}, "french", "too_long"),
        ({"arabic": "ا\u202eب"}, "arabic", "control_characters"),
        ({"zone": "x" * 41}, "zone", "too_long"),
    ],
)
def test_what_is_no_announcement_is_refused_at_its_field(
    station: Station, fields: dict[str, Any], field: str, problem: str
) -> None:
    with pytest.raises(Invalid) as refusal:
        say(station, **fields)
    assert (refusal.value.field, refusal.value.problem) == (field, problem)
    assert station.ask(planned) == []


def test_it_does_not_end_before_it_begins(station: Station, clock: FrozenClock) -> None:
    with pytest.raises(Invalid) as refusal:
        say(station, first=clock.at + HOUR, last=clock.at)
    assert refusal.value.field == "last"


def test_an_alert_stands_until_somebody_ends_it(station: Station, clock: FrozenClock) -> None:
    assert station.ask(alert) is None
    station.do(RaiseAlert(french="Évacuez", arabic="أخلوا المبنى"))
    clock.at -= timedelta(days=2)
    found = station.ask(alert)
    assert found is not None
    assert [found.words(code) for code in ("fr", "ar", "en")] == [
        "Évacuez",
        "أخلوا المبنى",
        "Évacuez",
    ]
    assert shown(station) == []
    station.do(EndAnnouncement(announcement=found.id))
    assert station.ask(alert) is None


def test_an_alert_takes_the_place_of_the_one_before(station: Station) -> None:
    station.do(RaiseAlert(french="Restez ici"))
    station.do(RaiseAlert(french="Évacuez"))
    found = station.ask(alert)
    assert found is not None
    assert found.french == "Évacuez"
    station.do(EndAnnouncement(announcement=found.id))
    assert station.ask(alert) is None


def test_an_alert_is_not_changed(station: Station) -> None:
    made = station.do(RaiseAlert(french="Évacuez")).result
    with pytest.raises(UnknownAnnouncement):
        station.do(ChangeAnnouncement(announcement=made, french="Restez"))


@pytest.mark.parametrize("name", READY)
@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_ready_made_words_fit(name: str, language: str) -> None:
    assert 0 < len(words(name, language)) <= 120
