"""Names in scripts that the bundled typefaces lack, as screens draw them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter, QPixmap
from pytestqt.qtbot import QtBot

from ui.theme.letters import drawable
from ui.touch.shell.choice_row import ChoiceRow
from ui.widgets.label import Label
from ui.widgets.marked import draw_marked
from ui.widgets.paint import draw_text, text_width

NAMES = {
    "王 小明 (Wang Xiaoming)": "Wang Xiaoming",
    "Wang Xiaoming 王小明": "Wang Xiaoming",
    "สมชาย Somchai": "Somchai",
    "김철수 Kim Cheol-su": "Kim Cheol-su",
    "देव Dev Patel": "Dev Patel",
    "כהן Cohen": "Cohen",
    "محمد 王": "محمد",
    "\u2068王 小明 (Wang)\u2069 est là": "\u2068Wang\u2069 est là",
    "Noria Énergie · 王 Wang": "Noria Énergie · Wang",
    "Wang 😀": "Wang",
    "１２ Wang！": "12 Wang!",
}
WITHOUT_OTHERS = {
    "王 小明": "Wang XiaoMing",
    "\u2068王\u2069 est arrivée": "\u2068Wang\u2069 est arrivée",
    "王 · Noria": "Wang · Noria",
}
READ_EVERYWHERE = [
    "Nguyễn Thị Hạnh",
    "غيثة العمراني",
    "مُحَمَّد",
    "ⵣⴰⵢⴻⴷ",
    "e\u0301te\u0301 →",
    "Ελένη",
    "Юлия",
]
ONLY_BUNDLED = """<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><cachedir>{cache}</cachedir></fontconfig>"""
COUNT_BOXES = """
import json, sys
from PySide6.QtGui import QTextLayout
from ui.shell.application import make_application
from ui.theme.fonts import font
from ui.theme.letters import drawable

def boxes(text):
    layout = QTextLayout(text, font(16, rtl=False))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return sum(run.glyphIndexes().count(0) for run in layout.glyphRuns())

make_application(["kiosk"])
print(json.dumps([[boxes(name), boxes(drawable(name))] for name in json.loads(sys.argv[1])]))
"""


@pytest.mark.parametrize(("name", "drawn"), [*NAMES.items(), *WITHOUT_OTHERS.items()])
def test_letters_that_no_typeface_has_give_way_to_those_beside_them(
    qtbot: QtBot, name: str, drawn: str
) -> None:
    assert drawable(name) == drawn


@pytest.mark.parametrize("name", READ_EVERYWHERE)
def test_what_the_typefaces_can_write_stays_as_it_is(qtbot: QtBot, name: str) -> None:
    assert drawable(name) == name


def test_with_the_bundled_typefaces_alone_no_box_is_shown(tmp_path: Path) -> None:
    only = tmp_path / "fonts.conf"
    only.write_text(ONLY_BUNDLED.format(cache=tmp_path / "cache"), encoding="utf-8")
    names = [*NAMES, *WITHOUT_OTHERS, *READ_EVERYWHERE]
    ran = subprocess.run(
        [sys.executable, "-c", COUNT_BOXES, json.dumps(names)],
        env=os.environ | {"FONTCONFIG_FILE": str(only), "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=True,
    )
    counted = dict(zip(names, json.loads(ran.stdout), strict=True))
    assert {name: shown for name, (_, shown) in counted.items() if shown} == {}
    if sys.platform == "linux":
        assert all(typed for name, (typed, _) in counted.items() if name not in READ_EVERYWHERE)


def _label(text: str, *, wrap: bool = False) -> QImage:
    label = Label(text, wrap=wrap)
    label.resize(220, 60)
    return label.grab().toImage()


def _emphasised(text: str) -> QImage:
    label = Label(text)
    label.emphasise("Xiaoming")
    label.resize(220, 60)
    return label.grab().toImage()


def _row(text: str) -> QImage:
    row = ChoiceRow("user-round")
    row.word(text, text, typed="xiao")
    row.resize(640, 140)
    return row.grab().toImage()


def _painted(text: str) -> QImage:
    sheet = QPixmap(300, 60)
    sheet.fill()
    painter = QPainter(sheet)
    draw_text(painter, QRectF(0, 0, 300, 30), text, 16, "ink", rtl=False)
    draw_marked(painter, QRectF(0, 30, 300, 30), text, "xiao", rest=f" · {text}", rtl=False)
    painter.end()
    return sheet.toImage()


@pytest.mark.parametrize(
    "picture",
    [_label, lambda text: _label(text, wrap=True), _emphasised, _row, _painted],
    ids=["label", "wrapped", "emphasised", "row", "painted"],
)
def test_every_way_to_draw_a_name_draws_what_can_be_read(
    qtbot: QtBot, picture: Callable[[str], QImage]
) -> None:
    assert picture("王 小明 (Wang Xiaoming)") == picture("Wang Xiaoming")
    assert picture("Wang Xiaoming") != picture("Wang")


def test_a_name_is_kept_whole_for_whoever_reads_it_otherwise(qtbot: QtBot) -> None:
    label = Label("王 小明 (Wang Xiaoming)")
    assert label.text() == "王 小明 (Wang Xiaoming)"
    assert label.sizeHint() == Label("Wang Xiaoming").sizeHint()
    assert text_width(label.text(), 14, rtl=False) == text_width("Wang Xiaoming", 14, rtl=False)
