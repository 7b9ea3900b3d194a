"""A screen of the kiosk: one question, and one way on."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QLabel, QWidget

from ui.shell.forms import Form
from ui.shell.page import Page
from ui.shell.session import Answer, Session, Then
from ui.touch.shell.stage import Stage


class _Asked(Form):
    """What a visitor asks for; nothing of someone who has gone is shown to the next."""

    @property
    def gone(self) -> bool:
        return super().gone or not self.owner.isVisible()

    def too_late(self, _answer: Answer, _then: Then | None) -> None:
        pass


class Screen(Page):
    """Subclasses build without words, then call `retranslate()` and `arrange()`.

    `reworded()` when heading, step or action change; `ended()` when the visitor is done, and
    everything is to be forgotten; `told(text)` for what those who listen would not notice.
    """

    framed: ClassVar[bool] = True
    times_out: ClassVar[bool] = True
    steps: ClassVar[int] = 0
    step: ClassVar[int] = 0
    reworded = Signal()
    ended = Signal()
    told = Signal(str)

    def __init__(self, session: Session, stage: Stage) -> None:
        super().__init__(session)
        self.stage = stage
        self.busy = False
        self.form = _Asked(self, session, self, tell=self.refused)
        stage.changed.connect(self.arrange)
        session.minute.connect(self.look_again)

    def look_again(self, _status: object = None) -> None:
        """Read again what is shown, as every minute, whoever has told of a change or not.

        While the store does not answer, what was read last stays.
        """
        self._stale = True
        self._refresh_if_seen()

    def heading(self) -> str:
        """What stands in the window's head."""
        return ""

    def spoken(self) -> list[str]:
        """What the voice says of it, before anything in it is reached."""
        return [self.heading(), *seen_texts(self)]

    def action(self) -> tuple[str, str]:
        """The words and the icon of the way on; no words where a choice is the way on."""
        return "", ""

    def act(self) -> None:
        """Go on."""

    def begin(self) -> None:
        """The screen is the one that is shown: put the focus in the field that waits."""

    def reveal(self, _widget: QWidget) -> None:
        """Bring what the keyboard has reached into view."""

    def arrange(self) -> None:
        """Lay out for the stage's shape and aids."""

    def refused(self, sentence: str, error: Exception) -> None:
        """Say why what was asked for is not done; what was typed and chosen stays."""
        self.session.tell(sentence, error)

    def hear(self, _payload: str) -> bool:
        """Take a badge that was scanned; False when the screen asked for none."""
        return False

    def set_busy(self, busy: bool) -> None:
        """Take no second press while the first is carried out."""
        self.busy = busy
        self.reworded.emit()


def seen_texts(part: QWidget) -> list[str]:
    """The texts that are seen of a part, from the top."""
    labels = [label for label in part.findChildren(QLabel) if label.isVisible() and label.text()]
    labels.sort(key=lambda label: label.mapTo(part, QPoint(0, 0)).y())
    return [label.text() for label in labels]
