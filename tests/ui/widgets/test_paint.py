"""Which way a text runs, and where things stand in a mirrored window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.theme.fonts import SEMIBOLD, metrics
from ui.widgets.card import Card
from ui.widgets.marks import initials
from ui.widgets.paint import draw_text, elided, fitting, mirrored, reads_rtl


@pytest.mark.parametrize(
    ("text", "rtl", "expected"),
    [
        ("Noria Énergie", True, False),
        ("غيثة العمراني", True, True),
        ("CNSS: انتظار 31 دقيقة", True, True),
        ("+212 661 20 48 15", True, False),
        ("10:42", True, False),
        ("O-014", True, False),
        ("\u2068تلقائي\u2069، 10:32", True, True),
        ("\u2068Noria Énergie\u2069 14:00–15:30", True, False),
        ("\u2068تلقائي\u2069، 10:32", False, False),
        ("غيثة العمراني", False, True),
        ("Salle الأطلس", False, False),
        ("", True, False),
    ],
)
def test_a_text_runs_its_own_way(text: str, rtl: bool, expected: bool) -> None:
    assert reads_rtl(text, rtl) is expected


def painted(text: str, height: int) -> QImage:
    """A text as it is painted into the middle of 60 px, in a box of that height."""
    image = QImage(240, 60, QImage.Format.Format_RGB32)
    image.fill("#FFFFFF")
    painter = QPainter(image)
    box = QRectF(0, (60 - height) / 2, 240, height)
    draw_text(painter, box, text, 14, "ink", weight=SEMIBOLD, rtl=True)
    painter.end()
    return image


def test_a_letter_that_reaches_below_its_line_keeps_its_dots(qapp: QApplication) -> None:
    assert painted("نادية الفاسي", 20) == painted("نادية الفاسي", 60)
    assert painted("نادية الفاسي", 20) != painted("نادية الفاسى", 20)


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("يوسف الشرايبي", "ي ش"),
        ("سلمى بناني", "س ب"),
        ("علي الي", "ع ا"),
        ("Fatima-Zahra El Idrissi", "FI"),
        ("OMPIC", "O"),
    ],
)
def test_initials_are_those_of_the_name_without_its_article(name: str, letters: str) -> None:
    assert initials(name) == letters


def test_a_mirrored_box_keeps_its_distance_from_the_start() -> None:
    inside = QRectF(10, 0, 200, 40)
    assert mirrored(QRectF(26, 5, 30, 20), inside, rtl=True) == QRectF(164, 5, 30, 20)
    assert mirrored(QRectF(26, 5, 30, 20), inside, rtl=False) == QRectF(26, 5, 30, 20)


def test_a_name_that_is_cut_leaves_the_dots_to_the_sentence(qtbot: QtBot) -> None:
    words = "محجوزة من قبل لـ \u2068Zéphyr Robotique\u2069"
    rule = metrics(14, rtl=True)
    whole = rule.horizontalAdvance(words)
    assert elided(rule, words, whole + 2) == words
    cut = elided(rule, words, whole - 30)
    assert cut[-2:] == "\u2069…"
    assert cut.count("\u2068") == cut.count("\u2069") == 1


def test_a_list_does_not_cover_the_corners_of_its_card(qtbot: QtBot) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    ground.setStyleSheet("background: #FF0000")
    ground.resize(200, 100)
    card = Card(pad=0, head=False, parent=ground)
    full = QWidget()
    full.setStyleSheet("background: #00FF00")
    card.add(full, 1)
    card.resize(200, 100)
    ground.show()
    picture = card.grab().toImage()
    for x, y in ((1, 1), (198, 1), (1, 98), (198, 98)):
        assert picture.pixelColor(x, y) == QColor("#F3F5F4")
    assert picture.pixelColor(100, 50) == QColor("#00FF00")


@pytest.mark.parametrize("text", ["", "Légalisation"])
@pytest.mark.parametrize("width", [-24.0, 0.0, 1.0, 60.0])
def test_a_text_fits_also_where_nothing_is_laid_out_yet(
    qapp: QApplication, text: str, width: float
) -> None:
    assert 0 < fitting(text, width, 15, rtl=False) <= 15
