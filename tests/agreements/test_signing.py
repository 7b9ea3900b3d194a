"""What visitors sign before they go in: asked once in its months, kept with its version."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest

from kiosk.agreements import queries
from kiosk.agreements.known import key_of, last_day
from kiosk.agreements.refusals import (
    DecidedAlready,
    NothingToUndo,
    SignedAlready,
    UnknownSigning,
    UnknownVersion,
    Unsigned,
)
from kiosk.agreements.states import (
    DECIDED,
    REFUSED,
    SIGNED,
    TURNED_AWAY,
    UNSIGNED,
    WITHDRAWN,
)
from kiosk.core.clock import FrozenClock
from kiosk.core.errors import Invalid, Refused
from kiosk.core.ids import new_id
from kiosk.core.words import Words
from kiosk.station import Station
from kiosk.visits.refusals import UnknownVisit
from tests.agreements.conftest import SALMA, TEXT, Arrive, Due, Write
from tests.agreements.conftest import SIGNED as STROKES

YEAR = timedelta(days=365)


def sign(station: Station, visit: UUID, version: UUID, **fields: Any) -> UUID:
    said = {"signature": STROKES, "language": "ar"} | fields
    done = station.do("agreements.sign", visit=visit, agreement_version=version, **said)
    found: UUID = done.result.signing
    return found


def test_nothing_is_asked_of_anyone_until_a_site_sets_it(station: Station, asked: Due) -> None:
    assert asked() == []
    assert station.ask(queries.overview) == []


def test_it_is_asked_by_purpose_and_a_signature_is_good_for_its_months(
    station: Station, write: Write, arrive: Arrive, asked: Due, clock: FrozenClock
) -> None:
    version = write().version
    assert [each.id for each in asked()] == [version]
    assert asked(purpose="delivery") == []
    assert [each.code for each in asked(purpose="")] == ["confidentialite"]
    visit = arrive()
    assert [each.id for each in station.ask(queries.due_of_visit, visit=visit)] == [version]
    signing = sign(station, visit, version)
    assert station.ask(queries.due_of_visit, visit=visit) == []
    found = station.ask(queries.signing, signing=signing)
    assert found is not None
    assert (found.full_name, found.company, found.state) == (
        "Salma Idrissi",
        "Noria Énergie",
        SIGNED,
    )
    assert (found.strokes, found.language, found.said.text) == (STROKES, "ar", TEXT)
    assert (found.number, found.until) == (1, date(2027, 11, 24))
    assert asked() == []
    assert asked(first_name="IDRISSI", last_name="salma", company="noria energie") == []
    # A namesake of another company, and whoever says none, sign for themselves.
    assert len(asked(company="Kasbah Pay")) == len(asked(company="")) == 1
    clock.at += YEAR
    assert asked() == []
    clock.at += timedelta(days=1)
    assert len(asked()) == 1


def test_what_is_good_for_no_month_is_signed_at_every_visit(
    station: Station, write: Write, arrive: Arrive, asked: Due
) -> None:
    version = write(months=0).version
    visit = arrive()
    sign(station, visit, version)
    assert station.ask(queries.of_visit, visit=visit)[0].until is None
    assert station.ask(queries.due_of_visit, visit=visit) == []
    assert len(asked()) == 1


@pytest.mark.parametrize(
    ("signed_on", "months", "last"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2027, 11, 30), 3, date(2028, 2, 29)),
        (date(2026, 11, 24), 60, date(2031, 11, 24)),
        (date(2026, 11, 24), 0, None),
    ],
)
def test_months_end_with_a_day_that_there_is(
    signed_on: date, months: int, last: date | None
) -> None:
    assert last_day(signed_on, months) == last


def test_a_new_version_asks_those_again_of_whom_it_says_so(
    station: Station, write: Write, arrive: Arrive, asked: Due
) -> None:
    first = write()
    signing = sign(station, arrive(), first.version)
    milder = {"title": Words(fr="Confidentialité"), "purposes": ["appointment"], "months": 12}
    second = station.do(
        "agreements.change", agreement=first.code, text=Words(fr="Autrement dit."), **milder
    ).result
    assert asked() == []
    # What was signed stays as it was shown.
    found = station.ask(queries.signing, signing=signing)
    assert found is not None
    assert found.said.text == TEXT
    third = station.do(
        "agreements.change",
        agreement=first.code,
        text=Words(fr="Tout autre chose."),
        again=True,
        **milder,
    ).result
    assert [each.id for each in asked()] == [third.version]
    # Taken back, the earlier one asks nobody again; nor does the retired one ask anybody.
    station.do("agreements.take", agreement_version=second.version, over=third.number)
    assert asked() == []
    station.do("agreements.retire", agreement=first.code)
    assert asked(first_name="Omar") == []


def test_a_signature_is_one_whatever_comes_twice(
    station: Station, write: Write, arrive: Arrive
) -> None:
    version, visit = write().version, arrive()
    again = sign(station, visit, version, id=new_id())
    station.do("agreements.sign", id=again, visit=visit, agreement_version=version)
    assert len(station.ask(queries.of_visit, visit=visit)) == 1
    with pytest.raises(SignedAlready):
        sign(station, visit, version)


@pytest.mark.parametrize(
    ("fields", "refusal"),
    [
        ({"signature": ""}, Unsigned),
        ({"signature": "scribble"}, Invalid),
        ({"signature": "1,1"}, Invalid),
        ({"unsigned": "x" * 300}, Invalid),
        ({"language": "xx"}, Invalid),
        ({"visit": new_id()}, UnknownVisit),
        ({"version": new_id()}, UnknownVersion),
    ],
)
def test_nothing_is_kept_of_what_is_refused(
    station: Station, write: Write, arrive: Arrive, fields: dict[str, Any], refusal: type[Refused]
) -> None:
    version, visit = write().version, arrive()
    with pytest.raises(refusal):
        sign(station, **{"visit": visit, "version": version} | fields)
    assert station.ask(queries.of_visit, visit=visit) == []


def test_who_does_not_sign_waits_for_the_desk_which_lets_them_in_with_a_reason(
    station: Station, write: Write, arrive: Arrive, asked: Due
) -> None:
    version = write().version
    station.do("agreements.refuse", agreement_version=version, **SALMA)
    [waits] = station.ask(queries.waiting)
    assert (waits.full_name, waits.state, waits.visit) == ("Salma Idrissi", REFUSED, None)
    visit = arrive()
    done = sign(station, visit, version, signature="", unsigned="Vu avec la direction")
    assert station.ask(queries.waiting) == []
    [passed] = station.ask(queries.of_visit, visit=visit)
    assert (passed.state, passed.reason, passed.until) == (UNSIGNED, "Vu avec la direction", None)
    assert station.ask(queries.due_of_visit, visit=visit) == []
    assert len(asked()) == 1, "let in once, asked the next time"
    states = {each.state for each in station.ask(queries.signed_on, day=waits.day)}
    assert states == {DECIDED, UNSIGNED}
    station.do("agreements.take_back", signing=done)
    assert [each.id for each in station.ask(queries.waiting)] == [waits.id]


def test_who_is_expected_and_does_not_sign_is_turned_away_and_that_is_taken_back(
    station: Station, write: Write, clock: FrozenClock
) -> None:
    version = write().version
    at = clock.at + timedelta(hours=1)
    visit = station.do("visits.expect", **SALMA, host="Atlas", at=at).command.id
    waits = station.do("agreements.refuse", agreement_version=version, visit=visit).result.signing
    with pytest.raises(Invalid):
        station.do("agreements.turn_away", signing=waits, reason=" ")
    station.do("agreements.turn_away", signing=waits, reason="Pas d’accord")
    assert station.ask(queries.waiting) == []
    with pytest.raises(DecidedAlready):
        station.do("agreements.turn_away", signing=waits, reason="Encore")
    station.do("agreements.take_back", signing=waits)
    assert [each.visit for each in station.ask(queries.waiting)] == [visit]
    station.do("agreements.turn_away", signing=waits, reason="Pas d’accord")
    found = station.ask(queries.signing, signing=waits)
    assert found is not None
    assert (found.state, found.reason) == (TURNED_AWAY, "Pas d’accord")


def test_a_signature_is_taken_back_for_ten_minutes(
    station: Station, write: Write, arrive: Arrive, asked: Due, clock: FrozenClock
) -> None:
    version, visit = write().version, arrive()
    signing = sign(station, visit, version)
    station.do("agreements.take_back", signing=signing)
    found = station.ask(queries.signing, signing=signing)
    assert found is not None
    assert (found.state, found.strokes) == (WITHDRAWN, "")
    assert len(asked()) == len(station.ask(queries.due_of_visit, visit=visit)) == 1
    signing = sign(station, visit, version)
    clock.at += timedelta(minutes=11)
    with pytest.raises(NothingToUndo):
        station.do("agreements.take_back", signing=signing)
    with pytest.raises(UnknownSigning):
        station.do("agreements.take_back", signing=new_id())


def test_who_signed_is_known_by_a_digest_that_says_no_name() -> None:
    one = key_of("casa", "Salma", "El Idrissi", "Noria")
    assert one == key_of("casa", "el idrissi", "SALMA", "noria")
    assert one != key_of("rabat", "Salma", "El Idrissi", "Noria")
    assert one != key_of("casa", "Salma", "El Idrissi", "")
    assert len(one) == 64
    assert key_of("casa", "", "", "Noria") == ""
