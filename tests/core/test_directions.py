"""Data in sentences of either direction, read back as they are drawn."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kiosk.core import wording
from kiosk.core.catalogue import load
from kiosk.core.directions import Sentence, figures_kept, filled, isolated, joined, listed, outside
from kiosk.paper.drawing.bidi import visual

WORDS_ONLY = {
    "directions.py",
    "evacuation_sheet.py",
    "journal.py",
    "rooms_sheet.py",
    "ticket.py",
    "words.py",
}
ARABIC = "ورشة التمويل"


@pytest.mark.parametrize("figures", ["322-1-11", "09-08", "89-17", "18:00–20:00", "24/11/2026"])
def test_hours_and_form_numbers_are_read_from_left_to_right_in_arabic(figures: str) -> None:
    assert figures in visual(figures_kept(f"المطبوع {figures} للصندوق"), rtl=True)


def test_what_is_kept_already_is_kept_once() -> None:
    once = figures_kept("القانون 09-08")
    assert figures_kept(once) == once != "القانون 09-08"
    assert figures_kept("Loi 09-08") == "Loi 09-08"


def test_an_arabic_title_leaves_the_hours_of_a_french_line_alone() -> None:
    assert "18:00–20:00" in visual(joined("18:00–20:00", ARABIC), rtl=False)
    assert visual(joined("18:00–20:00", ARABIC), rtl=False).startswith("18:00–20:00")


def test_what_is_joined_of_what_was_joined_stands_in_one_order() -> None:
    parts = joined(listed("CNSS", "CIMR", ARABIC), "nadia")
    shown = visual(parts, rtl=True)
    assert shown.index("nadia") < shown.index("CIMR") < shown.index("CNSS")


def test_a_french_sentence_isolates_arabic_data_and_nothing_else() -> None:
    assert filled("{who}, {at}", {"who": "Omar", "at": "10:42"}) == "Omar, 10:42"
    assert filled("{who}, {at}", {"who": ARABIC, "at": "10:42"}) == f"{isolated(ARABIC)}, 10:42"


def test_an_arabic_sentence_isolates_every_text_once() -> None:
    said = Sentence("وصل {who} إلى {room} {at}").format(
        who="Omar", room=isolated("Atlas"), at="10:42"
    )
    assert said == f"وصل {isolated('Omar')} إلى {isolated('Atlas')} 10:42"


def test_a_field_that_is_missing_is_told() -> None:
    with pytest.raises(KeyError):
        Sentence("{who}").format(what="x")


def test_lists_are_plain_until_something_runs_from_right_to_left() -> None:
    assert listed("Omar", "", "Noria") == "Omar, Noria"
    assert listed("Omar", ARABIC) == f"{isolated('Omar')}, {isolated(ARABIC)}"


def test_what_stands_in_isolates_says_nothing_of_a_line() -> None:
    assert outside(joined("a", f"b{isolated('c')}d")) == " · "
    assert outside(f"x{isolated('y')}z") == "xz"


def test_the_sentences_of_the_core_keep_their_data_in_arabic() -> None:
    said = wording.say("settle.way.room", "ar", resource="Atlas", starts="09:00", ends="11:30")
    assert "09:00–11:30" in visual(said, rtl=True)


def test_every_form_number_of_the_catalogue_is_drawn_as_it_is_written() -> None:
    procedures = [each for desk in load().desks for each in desk.procedures]
    papers = [(p, re.search(r"\d+-\d+-\d+", p.fr)) for each in procedures for p in each.papers]
    numbered = [(paper, found.group()) for paper, found in papers if found]
    assert numbered
    for paper, number in numbered:
        assert number in visual(paper.of("ar"), rtl=True)


def test_a_text_without_words_of_its_own_runs_as_its_data_do() -> None:
    times = {"starts": "09:00", "ends": "10:00"}
    said = wording.say("law.stays", "ar", held_by="Hebdo", resource="Rif", day=ARABIC, **times)
    drawn = visual(said, rtl=True)
    assert "09:00–10:00" in drawn
    assert drawn.index("09:00") < drawn.index("Rif") < drawn.index("Hebdo")
    assert Sentence("{who}, {what}").format(who="Omar", what="Rif") == "Omar, Rif"


def test_data_are_put_side_by_side_where_each_keeps_its_direction() -> None:
    """What joins by itself with a dot has words of one language only, or says so here."""
    by_hand = {
        file.name
        for folder in ("ui", "kiosk")
        for file in Path(folder).rglob("*.py")
        if '" · ".join(' in file.read_text(encoding="utf-8")
    }
    assert by_hand == WORDS_ONLY
