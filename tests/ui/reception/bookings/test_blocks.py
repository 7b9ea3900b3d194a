"""What there is room for on a booking's block."""

from __future__ import annotations

import pytest

from tests.paper.reports.makers import ROOMS, booking
from ui.reception.bookings.blocks import when_and_why
from ui.widgets.paint import text_width

BOOKING = booking(ROOMS["Atlas"], "14:00", "15:30", "Noria Énergie", title="Comité produit")
BARE = "14:00–15:30"


def bare(words: str) -> str:
    return "".join(letter for letter in words if letter.isprintable())


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("rtl", [False, True])
def test_a_time_is_whole_or_not_there(rtl: bool) -> None:
    shown = set()
    for room in range(10, 300):
        words = when_and_why(BOOKING, room, rtl=rtl)
        hours, _, title = words.partition(" · ")
        shown.add(bare(hours))
        assert text_width(hours, 12, rtl=rtl) <= room
        assert not title or BOOKING.title in title
    assert shown == {"", "14:00", BARE}


@pytest.mark.usefixtures("qapp")
def test_a_title_stands_where_its_beginning_can_be_read() -> None:
    hours = text_width(BARE, 12, rtl=False)
    assert bare(when_and_why(BOOKING, hours + 20, rtl=False)) == BARE
    assert "Comité produit" in when_and_why(BOOKING, hours + 80, rtl=False)
