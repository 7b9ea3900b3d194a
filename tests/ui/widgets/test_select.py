"""The list that opens: its arrow and its words stand where the language begins and ends."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.shell.languages import speak
from ui.widgets.select import Select


def inked(picture: QImage, first: int, last: int) -> int:
    """How many dark points there are between two columns, the edges left out."""
    rows = range(8, picture.height() - 8)
    return sum(picture.pixelColor(x, y).lightness() < 110 for x in range(first, last) for y in rows)


@pytest.mark.parametrize("language", ["fr", "ar"])
@pytest.mark.parametrize("words", ["Atlas", "أطلس"])
def test_words_begin_and_the_arrow_ends_as_the_language_reads(
    qtbot: QtBot, language: str, words: str
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    select = Select()
    select.set_choices([("a", words)])
    QVBoxLayout(window).addWidget(select)
    window.resize(400, 80)
    speak(window, language)
    window.show()
    select.clearFocus()
    picture = select.grab().toImage()
    wide = picture.width()
    left, right = inked(picture, 8, 40), inked(picture, wide - 40, wide - 8)
    beside = inked(picture, 44, 120), inked(picture, wide - 120, wide - 44)
    if language == "ar":
        assert left
        assert beside[0] == 0
        assert right > left
    else:
        assert right
        assert beside[1] == 0
        assert left > right
