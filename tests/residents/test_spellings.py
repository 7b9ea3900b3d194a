"""Two hundred spellings, and a floor for how well they are understood."""

from kiosk.station import Station
from tests.residents.spellings import fill, judge, pairs

RECALL, PRECISION, FIRST = 0.9, 0.8, 0.9


def test_the_list_has_two_hundred_spellings() -> None:
    assert len({pair.typed for pair in pairs()}) >= 200


def test_names_are_found_however_they_are_typed_and_others_are_not(station: Station) -> None:
    fill(station)
    judged = judge(station)
    assert judged.recall >= RECALL, judged.missed
    assert judged.precision >= PRECISION, judged.wrong
    assert judged.first >= FIRST
