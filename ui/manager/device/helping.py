"""Appeler à l'aide: one file for support, with no name in it, made in the background."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from kiosk.core.directions import isolated
from kiosk.core.wording import say
from ui.shell.doctor.looking import Looked, doctor_of
from ui.shell.file_question import ask_where
from ui.shell.forms import Form
from ui.shell.session import Session
from ui.widgets.button import SECONDARY, Button
from ui.widgets.label import Label, heading


class HelpFile(QObject):
    """Its words and its button, for the card of a section."""

    def __init__(self, session: Session, owner: QWidget) -> None:
        super().__init__(owner)
        self._session, self._owner = session, owner
        self.ask_where = ask_where
        self.heading = heading(size=14)
        self.words = Label(size=14, tone="muted", wrap=True)
        self.button = Button(kind=SECONDARY, icon="megaphone")
        self.form = Form(owner, session, self.button)
        self.button.clicked.connect(self.make)

    def make(self) -> None:
        """Ask where, then look at everything and write it there."""
        from kiosk.doctor.support import suggested

        language, station = self._session.language, self._session.station
        name = suggested(station.name, self._session.now())
        place = self.ask_where(
            self._owner, say("support.where", language), str(Path.home() / name), "ZIP (*.zip)"
        )
        if place:
            look = doctor_of(self._session).work(whole=True)
            work = partial(_write, look, station.folder, Path(place), language)
            self.form.run(work, self._made)

    def _made(self, place: Path) -> None:
        self._session.say(say("support.made", self._session.language, place=isolated(str(place))))

    def retranslate(self) -> None:
        """Word it in the language in force."""
        language = self._session.language
        self.heading.setText(say("support.title", language))
        self.words.setText(say("support.what", language))
        self.button.setText(say("support.make", language))


def _write(look: Callable[[], Looked], folder: Path, place: Path, language: str) -> Path:
    from kiosk.doctor.support import write

    return write(folder, place, look().findings, language, force=True)
