"""What a site says of its personal data: kept, exchanged, and never a placeholder."""

from __future__ import annotations

from typing import Any

import pytest

from kiosk.core.errors import Invalid
from kiosk.sites.data_protection import NOBODY_SAID, Protection, data_protection
from kiosk.sites.refusals import UnknownSite
from kiosk.station import Station

SAID = {
    "controller": "Technopark (MITC)",
    "contact": "Délégué à la protection des données",
    "phone": "05 22 50 20 20",
    "email": "donnees@example.ma",
    "cndp": "D-GC-123/2026",
    "cin_authorisation": "A-GC-7/2026",
}


def say(station: Station, **fields: Any) -> Protection:
    station.do("sites.set_data_protection", **fields)
    return station.ask(data_protection)


def test_what_the_law_asks_for_is_missing_until_it_is_said(station: Station) -> None:
    assert station.ask(data_protection) == NOBODY_SAID
    assert NOBODY_SAID.missing == ("cndp", "contact")
    assert say(station, **SAID).missing == ()


def test_a_telephone_is_kept_as_numbers_are(station: Station) -> None:
    assert say(station, **SAID).phone == "+212522502020"


def test_what_is_left_out_stays_and_what_is_empty_goes(station: Station) -> None:
    say(station, **SAID)
    changed = say(station, cndp="D-GC-9/2027", cin_authorisation="")
    assert (changed.cndp, changed.cin_authorisation) == ("D-GC-9/2027", "")
    assert changed.email == SAID["email"]


@pytest.mark.parametrize(
    ("field", "typed", "problem"),
    [
        ("cndp", "en cours", "number"),
        ("cin_authorisation", "à demander", "number"),
        ("cndp", "1" * 61, "too_long"),
        ("email", "donnees@", "email"),
        ("phone", "12", "phone"),
        ("contact", "a\x00b", "control_characters"),
    ],
)
def test_a_placeholder_is_no_number(station: Station, field: str, typed: str, problem: str) -> None:
    say(station, **SAID)
    with pytest.raises(Invalid) as refusal:
        say(station, **SAID | {field: typed})
    assert (refusal.value.field, refusal.value.problem) == (field, problem)
    assert station.ask(data_protection).cndp == SAID["cndp"]


def test_only_of_a_site_that_is_open(station: Station) -> None:
    with pytest.raises(UnknownSite):
        say(station, site="nulle-part", cndp="D-1/2026")
