"""What a site chooses for itself, and what holds until it has."""

from __future__ import annotations

import pytest

from kiosk.core.errors import Invalid
from kiosk.sites.options import OPTIONS, options
from kiosk.station import Station


def test_until_a_site_has_chosen_what_is_usual_holds(station: Station) -> None:
    found = station.ask(options)
    assert found.values == {name: option.default for name, option in OPTIONS.items()}
    assert (found.chosen, found.number("no_show_minutes")) == (frozenset(), 0)


def test_a_choice_is_kept_changed_and_taken_back(station: Station) -> None:
    for value, chosen in (("15", {"no_show_minutes"}), ("10", {"no_show_minutes"}), ("", set())):
        station.do("sites.set_option", name="no_show_minutes", value=value)
        found = station.ask(options)
        assert (found.number("no_show_minutes"), found.chosen) == (int(value or 0), chosen)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("colour", "red"),
        ("no_show_minutes", "soon"),
        ("no_show_minutes", "-1"),
        ("no_show_minutes", "٣"),
        ("no_show_minutes", "121"),
        ("no_show_minutes", "9" * 300),
        ("offer_minutes", "4"),
        ("door_shows", "everything"),
    ],
)
def test_what_cannot_be_chosen_is_refused(station: Station, name: str, value: str) -> None:
    with pytest.raises(Invalid):
        station.do("sites.set_option", name=name, value=value)
    assert not station.ask(options).chosen


@pytest.mark.parametrize("option", OPTIONS.values(), ids=OPTIONS)
def test_what_is_usual_could_be_chosen(option) -> None:  # type: ignore[no-untyped-def]
    assert option.valid(option.default) == option.default
