"""Names in scripts that the bundled typefaces lack."""

from __future__ import annotations

import pytest

from kiosk.core import checks
from kiosk.core.errors import Invalid
from kiosk.core.scripts import in_latin, lacks_readable_letters

FAR = ("王 小明", "สมชาย ใจดี", "김민준", "अमित कुमार", "נועה לוי", "Ольга")
READABLE = ("Wei 王 Zhang", "أمينة", "ⵜⴰⵏⵎⵉⵔⵜ", "Zoë", "O'Brien", "", "—")


@pytest.mark.parametrize("name", FAR)
def test_a_name_that_no_desk_can_read_is_asked_for_in_latin_letters(name: str) -> None:
    assert lacks_readable_letters(name)
    with pytest.raises(Invalid) as refused:
        checks.readable("name", name)
    assert refused.value.code == "input.latin"
    assert in_latin(name).isascii()
    assert any(char.isalpha() for char in in_latin(name))


@pytest.mark.parametrize("name", READABLE)
def test_a_name_with_letters_of_ours_is_taken_as_it_is(name: str) -> None:
    checks.readable("name", name)
