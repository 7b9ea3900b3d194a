"""An appointment that the centre refused stands under "À régler" by whom, where and when."""

from __future__ import annotations

from datetime import UTC, datetime

from kiosk.station import Station
from kiosk.store.base import REFUSED
from kiosk.sync.settling import case, settle, to_settle
from tests.appointments.conftest import Book
from tests.sync.makers import answer, enrol

ELEVEN = datetime(2026, 11, 24, 11, tzinfo=UTC)


def test_a_place_that_another_store_gave_is_told_with_whom_it_was_for(
    ompic: Station, book: Book
) -> None:
    enrol(ompic)
    made = book()
    facts = {"service": "OMPIC", "day": "2026-11-24", "at": "11:00:00", "free": None}
    answer(ompic, made.appointment, REFUSED, "appointments.full", **facts)
    (found,) = ompic.ask(to_settle)
    assert (found.name, found.reason) == ("appointments.book", "appointments.full")
    assert (found.who, found.what, found.starts) == ("Amina Tazi", "OMPIC", ELEVEN)
    shown = ompic.ask(case, refused=found.id)
    assert shown is not None
    assert shown.ways[-1].key == "cancel"
    settle(ompic, shown.ways[-1], shown)
    assert ompic.ask(to_settle) == []
