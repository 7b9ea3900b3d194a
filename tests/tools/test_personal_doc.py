"""docs/personal-data.md says what the program declares."""

from __future__ import annotations

from tools import personal_doc


def test_the_register_of_what_is_held_of_people_is_up_to_date() -> None:
    assert personal_doc.FILE.read_text("utf-8") == personal_doc.text(), (
        "python tools/personal_doc.py"
    )
