"""The notice as visitors were shown it."""

from __future__ import annotations

import pytest

from kiosk.core.errors import Invalid
from kiosk.station import Station
from kiosk.visits import queries
from kiosk.visits.refusals import NoticePublished


def test_a_published_notice_is_never_changed(station: Station) -> None:
    said = {"version": "2027-1", "language": "fr"}
    first = station.do("visits.publish_notice", text="Vos données.", **said).result
    assert station.do("visits.publish_notice", text="Vos données.", **said).result == first
    with pytest.raises(NoticePublished):
        station.do("visits.publish_notice", text="Autre chose.", **said)
    kept = station.ask(queries.notice)
    assert kept is not None
    assert kept.text == "Vos données."


@pytest.mark.parametrize(
    "fields", [{"text": " "}, {"text": "x" * 20_001}, {"language": "de"}, {"version": ""}]
)
def test_a_notice_needs_a_version_a_language_and_words(
    station: Station, fields: dict[str, str]
) -> None:
    said = {"version": "1", "language": "fr", "text": "Vos données."}
    with pytest.raises(Invalid):
        station.do("visits.publish_notice", **{**said, **fields})
