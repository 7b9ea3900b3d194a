"""What takes place here, today and later; nobody who takes part is named."""

from __future__ import annotations

from functools import partial
from typing import Any

from kiosk.core.directions import joined
from ui.shell.session import Session
from ui.touch.bookings.listed import Line, Listed
from ui.touch.events.words import places_words, when_words
from ui.touch.shell.stage import Stage

MOST = 12


class EventsComing(Listed):
    """A touch opens an event; who has just arrived, in `came`, need not type their name again."""

    shows = frozenset({"event", "event_registration"})

    def __init__(self, session: Session, stage: Stage) -> None:
        super().__init__(session, stage)
        self.came: dict[str, str] = {}
        self.retranslate()
        self.arrange()

    def open_with(self, **fields: Any) -> None:
        self.came = fields.get("came", {})
        self.show_lines()

    def heading(self) -> str:
        return self.tr("Événements")

    def refresh(self) -> None:
        self.retranslate()

    def retranslate(self) -> None:
        self.say(self.tr("Aujourd’hui et bientôt"), self.tr("Touchez pour vous inscrire."))
        self.show_lines()

    def lines(self) -> list[Line]:
        return [self._line(each) for each in self._coming()]

    def nothing_words(self) -> tuple[str, str]:
        if self._coming():
            return "", ""
        return self.tr("Rien n’est prévu"), self.tr("L’accueil sait ce qui se prépare.")

    def _coming(self) -> list[Any]:
        from kiosk.events.queries import coming

        return self.session.read(coming)[:MOST]

    def _line(self, event: Any) -> Line:
        about = (when_words(self.session, event), places_words(self.session, event))
        act = partial(self.go, "event", event=event.id, came=self.came)
        return Line(
            event.named(self.session.language),
            joined(*filter(None, about)),
            act,
            "presentation",
        )
