"""Every form, question and bubble of the desk is read whole on the smallest screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from kiosk.core.errors import Invalid
from kiosk.station import Station
from tests.ui.cut import cut_texts, painted
from tests.ui.reception import dialogs
from tests.ui.reception.dialogs import DIALOGS, LONG
from tests.ui.reception.opened import entries, open_window
from ui.shell.form_dialog import FormDialog
from ui.shell.session import Session
from ui.widgets.dialog import Dialog
from ui.widgets.shadow import DIALOG, shadow_margins

HEIGHT, SHADOW = 690, 40


@pytest.fixture
def peopled(busy: Station) -> Station:
    """The morning, with a resident of a long name, a visitor and a badge."""
    busy.do("residents.register", name=LONG, office="Bâtiment A, 3e étage", phone="0522334455")
    visit = busy.do(
        "visits.arrive", first_name="Salma", last_name="Idrissi", host=LONG, consent=True
    ).result
    busy.do("badges.issue", kind="visitor", holder=visit)
    return busy


def refusals(dialog: QWidget) -> Iterator[None]:
    """The longest refusal at each field in turn, or nothing where there is none."""
    if isinstance(dialog, FormDialog):
        said = dialog.session.words(Invalid(field="name", problem="latin"))
        for field in dialog.fields.values():
            field.set_error(said, focus=False)
            dialog.adjustSize()
            yield
            field.clear_error()


def least(dialog: QWidget) -> int:
    """How high all that is in it is at least, without its shadow."""
    layout = dialog.layout()
    assert layout is not None
    around = shadow_margins(DIALOG)
    wide = layout.minimumHeightForWidth(dialog.width()) if layout.hasHeightForWidth() else 0
    high = max(layout.totalMinimumSize().height(), wide)
    return high - around.top() - around.bottom()


@pytest.mark.parametrize("language", ["fr", "ar"])
@pytest.mark.parametrize("name", DIALOGS)
def test_no_text_of_a_dialog_is_cut(
    peopled: Station,
    session: Session,
    qtbot: QtBot,
    speak: Callable[[str], None],
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    language: str,
) -> None:
    window = open_window(session, qtbot, entries("today"))
    window.resize(1024, HEIGHT)
    speak(language)
    dialog = DIALOGS[name](window, session)
    if isinstance(dialog, QDialog):
        dialog.show()
    else:
        bubble: Any = dialog
        bubble.show_beside(QRect(400, 200, 80, 60), window)
    qtbot.waitUntil(lambda: session.idle)

    def whole() -> None:
        dialog.resize(dialog.width(), min(dialog.height(), HEIGHT + SHADOW))
        with painted(monkeypatch) as cuts:
            dialog.grab()
        assert [*cut_texts(dialog), *cuts] == []

    qtbot.waitUntil(whole, timeout=1_000)
    assert least(dialog) <= HEIGHT
    for _ in refusals(dialog):
        qtbot.waitUntil(whole, timeout=1_000)
        assert least(dialog) <= HEIGHT
    dialog.close()


def below(kind: type[QWidget]) -> set[str]:
    """The names of the kinds of dialog that the program defines; tests have their own."""
    found = set()
    for each in kind.__subclasses__():
        found |= {each.__name__} if each.__module__.startswith("ui.") else set()
        found |= below(each)
    return found


def test_no_dialog_of_the_desk_is_forgotten() -> None:
    shown = {
        "FormDialog",
        "_CheckedForm",
        "_Step",
        "StepForm",
        "Announcing",
        "CounterSheet",
        "GuideSheet",
    }
    said = Path(dialogs.__file__).read_text(encoding="utf-8")
    mine = below(Dialog) - shown
    assert [name for name in sorted(mine) if name not in said] == []
