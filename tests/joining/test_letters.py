"""Who left an address hears what is missing, and of an interview, as an event of a calendar."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from kiosk.core.clock import FrozenClock
from kiosk.joining import letters
from kiosk.notifications import outbox
from kiosk.notifications.queries import NotificationView, messages
from kiosk.notifications.ways import Never
from kiosk.reminders import of_papers
from kiosk.station import Station
from tests.joining.conftest import Apply

SOON = date(2026, 12, 3)


def told(station: Station) -> list[str]:
    return sorted(one.about for one in station.ask(messages, station=station.name))


def send(station: Station, message: NotificationView) -> None:
    now = station.clock.now()
    station.database.write(lambda s: outbox.sent(s, message=message.id, now=now))


def of(station: Station, about: str) -> NotificationView:
    found = station.ask(messages, station=station.name)
    return next(one for one in found if one.about == about)


def test_missing_papers_are_asked_for_again_three_times_at_most(
    station: Station, apply: Apply, clock: FrozenClock
) -> None:
    apply()
    quiet, done = apply(email="", phone="0661204815"), apply(language="ar")
    assert told(station) == []
    for request in (quiet, done):
        station.do("joining.check_papers", request=request.request, papers=("cv",))
    assert told(station) == ["joining_papers"]
    reminded = []
    for _ in range(30):
        clock.at += timedelta(days=1)
        reminded.append(len(of_papers(station)))
        assert of_papers(station) == []
    assert [n + 1 for n, count in enumerate(reminded) if count] == [7, 14, 21]
    station.do("joining.check_papers", request=done.request, papers=("identity", "cv"))
    clock.at += timedelta(days=7)
    assert of_papers(station) == [done.request]
    station.do("sites.set_option", name="joining_papers_days", value="0")
    clock.at += timedelta(days=40)
    assert of_papers(station) == []


@pytest.mark.parametrize(("language", "word"), [("fr", "Plan"), ("ar", "خطة"), ("en", "Business")])
def test_the_letter_lists_what_is_missing_now_and_nothing_once_it_is_there(
    station: Station, apply: Apply, clock: FrozenClock, language: str, word: str
) -> None:
    done = apply(language=language)
    station.do("joining.check_papers", request=done.request, papers=("cv",))
    message = of(station, "joining_papers")
    station.do("joining.check_papers", request=done.request, papers=("cv", "identity"))
    draft = letters.of_papers(station, message, clock.at)
    assert "P-260001" in draft.subject
    assert word in draft.text
    assert draft.text.count("\n- ") == 1
    station.do("joining.check_papers", request=done.request, papers=("cv", "identity", "plan"))
    with pytest.raises(Never):
        letters.of_papers(station, message, clock.at)


def _event(draft: Any) -> str:
    assert draft.event is not None
    return " ".join((draft.event[0], draft.event[1].replace("\r\n ", "")))


def test_an_interview_is_one_event_that_is_set_moved_and_called_off(
    station: Station, apply: Apply, clock: FrozenClock
) -> None:
    done = apply()
    hour = {"day": SOON, "time": "14:30", "place": "Salle Atlas"}
    station.do("joining.interview", request=done.request, **hour)
    first = letters.of_interview(station, of(station, "joining_interview"), clock.at)
    assert "3 décembre 2026 à 14:30" in first.subject
    assert "Salle Atlas, Technopark Casablanca" in first.text
    assert "T143000" in _event(first)
    send(station, of(station, "joining_interview"))
    clock.at += timedelta(minutes=5)
    station.do("joining.interview", request=done.request, **hour | {"time": "09:00"})
    station.do("joining.step_back", request=done.request)
    again = station.ask(messages, station=station.name)[0]
    assert "T143000" in _event(letters.of_interview(station, again, clock.at))
    station.do("joining.step_back", request=done.request)
    off = letters.of_interview(station, of(station, "joining_called_off"), clock.at)
    event = _event(off)
    assert event.startswith("CANCEL")
    assert f"UID:{done.request}" in event
    with pytest.raises(Never):
        letters.of_interview(station, again, clock.at)
    with pytest.raises(Never):
        letters.of_interview(
            station, of(station, "joining_called_off"), clock.at + timedelta(days=60)
        )


def test_who_withdraws_is_not_waited_for(
    station: Station, apply: Apply, clock: FrozenClock
) -> None:
    met, never, past = apply(), apply(), apply()
    for request in (met, past):
        fields = {"day": station.today(), "time": "18:00"}
        station.do("joining.interview", request=request.request, **fields)
    station.do("joining.committee", request=met.request, day=SOON)
    for request in (met, never):
        station.do("joining.withdraw", request=request.request)
    assert told(station).count("joining_called_off") == 1
    assert of(station, "joining_called_off").subject == met.request
    clock.at += timedelta(days=1)
    station.do("joining.withdraw", request=past.request)
    assert told(station).count("joining_called_off") == 1
