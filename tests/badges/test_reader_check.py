"""How a reader types is told from what arrives of a code."""

from __future__ import annotations

import pytest

from kiosk.badges.reader_check import TEST, letters_of, reading

ON_AZERTY = "QAZW?)&é\"'(-è_çà"
ON_ARABIC = "ِ`~][’-1234567890"
SETS = {
    TEST: "alike",
    TEST.swapcase(): "capitals",
    ON_AZERTY: "azerty",
    "QWZAM" + TEST[5:]: "unknown",
    "12345": "unknown",
    "": "unknown",
}


@pytest.mark.parametrize("text", SETS)
def test_what_arrives_tells_the_layout(text: str) -> None:
    found = reading(text, ended=True)
    assert found.how == SETS[text]
    assert found.reads_badges == (SETS[text] != "unknown")


def test_a_french_reader_on_a_us_station_is_known() -> None:
    of_azerty = dict(zip("AQWZM-1234567890", "QAZW:6!@#$%^&*()", strict=True))
    found = reading("".join(of_azerty[sign] for sign in TEST), ended=False)
    assert (found.how, found.ended, found.reads_badges) == ("on_us_azerty", False, True)


def test_letters_of_codes_are_read_from_an_arabic_keyboard_too() -> None:
    assert "KIOSKE" in letters_of("نهخسنث")
    assert "KIOSKE" in letters_of("kioske")
    assert letters_of("KIOSKE")[0] == "KIOSKE"
