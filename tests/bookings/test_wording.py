"""Every refusal of this slice says its facts in each language."""

from __future__ import annotations

import string

import pytest

from kiosk.bookings import refusals
from kiosk.bookings.refusals import Taken
from kiosk.core import languages, registry, wording
from kiosk.core.errors import refusal_fields
from tests.bookings.conftest import TUESDAY, Book, at, days

OWN = [k for _, k in sorted(registry.refusals().items()) if k.__module__ == refusals.__name__]


@pytest.mark.parametrize("language", languages.promised(languages.of_wording()))
@pytest.mark.parametrize("kind", OWN, ids=lambda kind: kind.code)
def test_a_refusal_is_worded_with_facts_it_carries(kind: type, language: str) -> None:
    assert wording.has(kind.code, language)
    text = wording._texts(language)[kind.code]
    named = {name for _, name, _, _ in string.Formatter().parse(text) if name}
    assert named <= set(refusal_fields(kind))


def test_a_series_that_clashes_names_the_day(book: Book) -> None:
    book(starts=at(14, day=days(7)), ends=at(15, day=days(7)))
    with pytest.raises(Taken) as refusal:
        book(held_by="Kasbah Pay", repeat="weekly:3")
    assert refusal.value.day == days(7) != TUESDAY
    assert "mardi 1 décembre de 14:00 à 15:00" in wording.worded(refusal.value)
