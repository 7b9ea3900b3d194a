"""Which way a text runs, and where things stand in a mirrored window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF

from ui.widgets.paint import mirrored, reads_rtl


@pytest.mark.parametrize(
    ("text", "rtl", "expected"),
    [
        ("Noria Énergie", True, False),
        ("غيثة العمراني", True, True),
        ("CNSS: انتظار 31 دقيقة", True, True),
        ("+212 661 20 48 15", True, False),
        ("10:42", True, False),
        ("O-014", True, False),
        ("غيثة العمراني", False, True),
        ("Salle الأطلس", False, False),
        ("", True, False),
    ],
)
def test_a_text_runs_its_own_way(text: str, rtl: bool, expected: bool) -> None:
    assert reads_rtl(text, rtl) is expected


def test_a_mirrored_box_keeps_its_distance_from_the_start() -> None:
    inside = QRectF(10, 0, 200, 40)
    assert mirrored(QRectF(26, 5, 30, 20), inside, rtl=True) == QRectF(164, 5, 30, 20)
    assert mirrored(QRectF(26, 5, 30, 20), inside, rtl=False) == QRectF(26, 5, 30, 20)
