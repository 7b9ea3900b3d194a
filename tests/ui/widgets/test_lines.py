"""Where the lines of a broken text stand."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from ui.theme.fonts import REGULAR, leading
from ui.widgets.lines import broken


@pytest.mark.parametrize(
    "text", ["Votre hôte est prévenu, il arrive", "أُخبر مضيفكم، وهو في الطريق إليكم"]
)
@pytest.mark.parametrize("rtl", [False, True])
def test_a_broken_text_begins_where_its_window_does(qtbot: QtBot, text: str, rtl: bool) -> None:
    layout, height = broken(text, 28, REGULAR, 200, rtl=rtl, spread=0.9)
    lines = [layout.lineAt(n) for n in range(layout.lineCount())]
    assert len(lines) > 1
    assert height == pytest.approx(len(lines) * leading(28, rtl=rtl) * 0.9)
    for line in lines:
        inked = line.naturalTextRect()
        side = inked.right() if rtl else inked.left()
        assert side == pytest.approx(200 if rtl else 0, abs=1)
