"""The texts that a site has people sign: versions, and their way back."""

from __future__ import annotations

from typing import Any

import pytest

from kiosk.agreements import queries
from kiosk.agreements.refusals import (
    ChangedSince,
    CodeTaken,
    TooMany,
    UnknownAgreement,
    UnknownVersion,
)
from kiosk.agreements.said import TEXT as MOST_SIGNS
from kiosk.agreements.states import OWN, RETIRED
from kiosk.agreements.taking_back import back
from kiosk.agreements.writing import MOST
from kiosk.core.errors import Invalid
from kiosk.core.ids import new_id
from kiosk.core.words import Words
from kiosk.station import Station
from tests.agreements.conftest import SAID, Write


def stands(station: Station) -> list[tuple[str, int, str, str]]:
    found = station.ask(queries.overview)
    return [(each.code, each.number, each.kind, each.said.title.fr) for each in found]


def test_an_agreement_is_written_changed_and_retired_each_a_version(
    station: Station, write: Write
) -> None:
    same = new_id()
    first = write(id=same)
    station.do("agreements.write", id=same, **SAID)
    assert stands(station) == [("confidentialite", 1, OWN, "Confidentialité")]
    fields = SAID | {"title": Words(fr="Secret"), "purposes": ["maintenance", "appointment"]}
    second = station.do("agreements.change", agreement=first.code, **fields).result
    unchanged = station.do("agreements.change", agreement=first.code, **fields).result
    assert (unchanged.version, unchanged.number) == (second.version, 2)
    third = station.do("agreements.retire", agreement=first.code).result
    assert stands(station) == [("confidentialite", 3, RETIRED, "Secret")]
    versions = station.ask(queries.history, agreement=first.code)
    assert [(each.number, each.stands) for each in versions] == [(3, True), (2, False), (1, False)]
    assert versions[1].said.purposes == ("appointment", "maintenance")
    assert (second.before, third.before) == (first.version, second.version)
    station.do("agreements.take", agreement_version=second.version, over=3)
    assert stands(station) == [("confidentialite", 4, OWN, "Secret")]
    with pytest.raises(ChangedSince):
        station.do("agreements.retire", agreement=first.code, over=3)


def test_who_was_asked_again_is_not_asked_once_more_where_nothing_changes(
    station: Station, write: Write
) -> None:
    first = write()
    again = station.do("agreements.change", agreement=first.code, **SAID, again=True).result
    assert (again.number, station.ask(queries.overview)[0].since) == (2, 2)
    same = station.do("agreements.change", agreement=first.code, **SAID).result
    assert (same.version, same.number) == (again.version, 2)


def test_each_change_knows_its_way_back(station: Station, write: Write) -> None:
    first = write()
    undone = back(first)
    assert (undone.agreement, undone.over) == (first.code, 1)  # type: ignore[attr-defined]
    fields = SAID | {"months": 6}
    second = station.do("agreements.change", agreement=first.code, **fields).result
    undone = back(second)
    assert undone.agreement_version == first.version  # type: ignore[attr-defined]
    assert undone.over == 2  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("fields", "field", "problem"),
    [
        ({"title": Words()}, "title", "empty"),
        ({"title": Words(fr="x" * 61)}, "title", "too_long"),
        ({"text": Words(ar="نص")}, "text", "empty"),
        ({"text": Words(fr="Oui", en="y" * (MOST_SIGNS + 1))}, "text.en", "too_long"),
        ({"text": Words(fr="a\u202eb")}, "text", "control_characters"),
        ({"purposes": []}, "purposes", "empty"),
        ({"purposes": ["tourism"]}, "purposes", "choice"),
        ({"months": 61}, "months", "range"),
        ({"months": -1}, "months", "range"),
        ({"code": "Été !"}, "code", "code"),
        ({"title": Words(fr="السرية")}, "code", "code"),
    ],
)
def test_what_is_wrong_is_said_at_its_field(
    station: Station, write: Write, fields: dict[str, Any], field: str, problem: str
) -> None:
    with pytest.raises(Invalid) as refusal:
        write(**fields)
    assert (refusal.value.field, refusal.value.problem) == (field, problem)
    assert stands(station) == []


def test_a_text_keeps_its_paragraphs(station: Station, write: Write) -> None:
    write(text=Words(fr="  Un.\r\n\r\n\r\n\r\nDeux.  \nTrois.\n"))
    assert station.ask(queries.overview)[0].said.text.fr == "Un.\n\nDeux.\nTrois."


def test_a_code_is_one_agreements_for_ever_and_there_are_a_few_of_them(
    station: Station, write: Write
) -> None:
    first = write()
    station.do("agreements.retire", agreement=first.code)
    with pytest.raises(CodeTaken):
        write()
    for n in range(MOST):
        write(code=f"accord-{n}")
    with pytest.raises(TooMany):
        write(code="un-de-trop")
    with pytest.raises(TooMany):
        station.do("agreements.take", agreement_version=first.version)
    with pytest.raises(UnknownAgreement):
        station.do("agreements.retire", agreement="autre")
    with pytest.raises(UnknownVersion):
        station.do("agreements.take", agreement_version=new_id())
