"""In which language a window speaks: what it shows beside the windows' texts and translations."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any
from xml.etree import ElementTree as ET

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QListView, QWidget

from kiosk.core import languages
from kiosk.core.resources import folder
from ui.shell.languages import language_of, locale_of

LEAST = 3
_PARTS = re.compile(r" · |, |، |\n")
_KEY = re.compile(r" \([^)]*\)$")
_GAP = re.compile(r"\\{[^}]*\\}")

Said = set[tuple[str, str]]  # the language of where a text stands, and the text


def faults(window: QWidget, language: str, painted: Said) -> Iterator[str]:
    """What keeps a window from being one in a language; nothing when it is."""
    if language_of(window) != language:
        yield f"the window's language is {language_of(window)}"
    if window.layoutDirection() != locale_of(language).textDirection():
        yield "it is laid out in the other direction"
    said = texts_on(window) | painted
    for where, text in sorted(said):
        if strange(text, where):
            yield f"{text!r} is in another language"
    if sum(peculiar(text, language) for _, text in said) < LEAST:
        yield f"fewer than {LEAST} texts are in this language and in no other"


def texts_on(window: QWidget) -> Said:
    """The texts of what is seen of a window, with the language that each stands in."""
    said = {(language_of(window), window.windowTitle())}
    for widget in window.findChildren(QWidget):
        if widget.isVisibleTo(window):
            said |= {(language_of(widget), text) for text in _texts_of(widget)}
    return {(language, part) for language, text in said for part in _parts(text)}


def _texts_of(widget: QWidget) -> Iterator[str]:
    yield widget.accessibleName()
    yield widget.toolTip()
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QComboBox):
        yield widget.currentText()
    elif isinstance(widget, QListView):
        model = widget.model()
        for row in range(model.rowCount()):
            yield str(model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) or "")


@contextmanager
def listening() -> Iterator[Said]:
    """What is painted meanwhile, with the language of the widget that it is painted on."""
    said: Said = set()
    usual: Callable[..., Any] = QPainter.drawText

    def heard(painter: QPainter, *given: Any) -> Any:
        device = painter.device()
        if isinstance(device, QWidget):
            said.update((language_of(device), part) for part in _parts(str(given[-1])))
        return usual(painter, *given)

    QPainter.drawText = heard  # type: ignore[method-assign,assignment]
    try:
        yield said
    finally:
        QPainter.drawText = usual  # type: ignore[method-assign]


def _parts(text: str) -> Iterator[str]:
    # A key in parentheses has no language, and what is cut with "…" can be anything.
    bare = _KEY.sub("", text)
    parts = [bare, *_PARTS.split(bare)]
    return (part.strip() for part in parts if part.strip() and not part.endswith("…"))


def strange(text: str, language: str) -> bool:
    """Whether another language has this text, and the given one has not.

    What a language calls itself is written so everywhere.
    """
    if text in {each.name for each in languages.LANGUAGES}:
        return False
    return not _in(_shown(language), text) and _in(_others(language), text)


def peculiar(text: str, language: str) -> bool:
    """Whether a text is in this language, or in what it falls back to, and in no other."""
    return _in(_shown(language), text) and not _in(_others(language), text)


def _shown(language: str) -> list[str]:
    """The languages that a window in one shows: only one that is not whole falls back."""
    chain = list(languages.chain(language))
    return [each.code for each in (chain[:1] if chain[0].whole else chain)]


def _others(language: str) -> list[str]:
    return [code for code in languages.codes() if code not in _shown(language)]


def _in(codes: list[str], text: str) -> bool:
    found = (_texts(code) for code in codes)
    return any(text in plain or any(gap.fullmatch(text) for gap in gaps) for plain, gaps in found)


@cache
def _texts(language: str) -> tuple[frozenset[str], list[re.Pattern[str]]]:
    """The texts that a language has of its own, and as patterns those with gaps."""
    texts = frozenset(text for text in (*_windows(language), *_wording(language)) if text)
    gaps = [_pattern(text) for text in texts if _is_telling(text)]
    return texts, gaps


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(_GAP.sub("(.+)", re.escape(text)).replace("%n", r"\d+"))


def _is_telling(text: str) -> bool:
    """Whether a text has gaps, and enough around them not to be found in anything."""
    around = re.sub(r"{[^}]*}|%n", "", text)
    return around != text and sum(sign.isalpha() for sign in around) >= 4


def _windows(language: str) -> Iterator[str]:
    """The windows' texts: the sources where the language is theirs, with its plural forms."""
    for message in _said_now(language):
        yield from (form.text or "" for form in message.iter("numerusform"))
        yield message.findtext("translation", "").strip()
    if language == languages.SOURCE:
        yield from (message.findtext("source", "") for message in _said_now("ar"))


def _said_now(language: str) -> Iterator[ET.Element]:
    """The messages of a language, without those that no window says any more."""
    tree = ET.parse(folder("translations") / f"{language}.ts")  # noqa: S314
    for message in tree.iter("message"):
        said = message.find("translation")
        if said is None or said.get("type") not in ("vanished", "obsolete"):
            yield message


def _wording(language: str) -> Iterator[str]:
    """The core's sentences."""
    if any(each.code == language for each in languages.of_wording()):
        file = folder("wording") / f"{language}.toml"
        for section in tomllib.loads(file.read_text(encoding="utf-8")).values():
            yield from map(str, section.values())
