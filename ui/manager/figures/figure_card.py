"""A card that is counted by itself in the background: it waits, fails and is empty alone."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from kiosk.core.period import Period
from ui.shell.languages import language_of
from ui.shell.session import Session
from ui.widgets.card import Card
from ui.widgets.states import EmptyState, Skeleton

if TYPE_CHECKING:
    from kiosk.station import Station


class FigureCard(Card):
    """Subclasses set `query`, build `content`, and answer to `show_result` and `is_empty`.

    What was counted before stays in sight until what is wanted now is there.
    """

    query: Callable[..., Any]

    def __init__(self, session: Session, content: QWidget, *, pad: int = 16) -> None:
        super().__init__(pad=pad, head=True)
        self.session, self.content = session, content
        self.result: Any = None
        self.trouble = ""
        self.period: Period | None = None
        self.site = ""
        self.waiting = False
        self._asked = 0
        self.skeleton, self.nothing = Skeleton(4), EmptyState()
        inside, self._blank = QWidget(), QWidget()
        QVBoxLayout(self._blank).addWidget(self.skeleton)
        self._stack = QStackedLayout(inside)
        for widget in (self._blank, content, self.nothing):
            self._stack.addWidget(widget)
        self.nothing.button.clicked.connect(self.again)
        self.body.addWidget(inside, 1)

    @property
    def fields(self) -> dict[str, Any]:
        """What is asked beside the days."""
        return {}

    def want(self, period: Period, site: str = "") -> None:
        """Count a period, of the machine's own site unless another is named; the latest wins."""
        if (period, site) != (self.period, self.site) or self.trouble:
            self.result, self.trouble = None, ""
            self._stack.setCurrentWidget(self._blank)
            self.skeleton.start()
        self.period, self.site = period, site
        self._asked += 1
        self.waiting = True
        work = functools.partial(
            _ask,
            self.session.station,
            site,
            type(self).query,
            first=period.first,
            last=period.last,
            **self.fields,
        )
        came, failed = (
            functools.partial(answered, self._asked) for answered in (self._came, self._failed)
        )
        self.session.run(work, came, failed)

    def again(self) -> None:
        """Count the same once more."""
        if self.period is not None:
            self.want(self.period, self.site)

    def _came(self, asked: int, result: Any) -> None:
        self._answered(asked, result, "")

    def _failed(self, asked: int, sentence: str, _error: Exception) -> None:
        self._answered(asked, None, sentence)

    def _answered(self, asked: int, result: Any, trouble: str) -> None:
        """What was asked for before something else was is not wanted any more."""
        if asked == self._asked:
            self.waiting, self.result, self.trouble = False, result, trouble
            self.skeleton.stop()
            self._show()

    def _show(self) -> None:
        if self.trouble:
            failed, again = self.tr("Ces chiffres ne sont pas comptés"), self.tr("Réessayer")
            self.nothing.say(failed, self.trouble, again)
        elif self.result is None:
            return
        elif self.is_empty(self.result):
            self.nothing.say(self.tr("Rien à compter"), self.why_empty())
        else:
            self.show_result(self.result)
            self._stack.setCurrentWidget(self.content)
            return
        self._stack.setCurrentWidget(self.nothing)

    def is_empty(self, result: Any) -> bool:
        """Whether there is nothing to count."""
        raise NotImplementedError

    def why_empty(self) -> str:
        """What a card without anything says below."""
        return self.tr("Il ne s’est rien passé dans cette période.")

    def show_result(self, result: Any) -> None:
        """Show what was counted."""
        raise NotImplementedError

    def word(self) -> None:
        """Word the head of the card."""

    @property
    def language(self) -> str:
        """The language of the window."""
        return language_of(self)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            self.word()
            self._show()


def _ask(station: Station, site: str, query: Callable[..., Any], **fields: Any) -> Any:
    return (station.seeing(site) if site else station).ask(query, **fields)
