"""What is wanted in a sentence, typed: what is understood of it is shown as it grows."""

from __future__ import annotations

from typing import Any

from kiosk.core.directions import joined
from ui.shell.session import Session
from ui.touch.bookings.words import asked_words
from ui.touch.shell.panel import Hint
from ui.touch.shell.stage import Stage
from ui.touch.shell.typing_screen import TypingScreen


class BookingSentence(TypingScreen):
    """In French, Arabic or English; nothing is guessed of what means nothing here."""

    steps, step = 4, 2

    def __init__(self, session: Session, stage: Stage) -> None:
        super().__init__(session, stage)
        self.booker: Any = None
        self.field = self.add_field()
        self.field.input.edited.connect(lambda _text: self._read())
        self.understood = Hint("circle-check")
        self.unread = Hint("circle-alert")
        for widget in (self.field, self.understood, self.unread):
            self.pages.column.addWidget(widget)
        self.pages.column.addStretch(1)
        self.retranslate()
        self.arrange()

    def open_with(self, **fields: Any) -> None:
        self.booker = fields["booker"]

    def heading(self) -> str:
        return self.tr("Réserver une salle ou un poste")

    def action(self) -> tuple[str, str]:
        return self.tr("Voir ce qui est libre"), "search"

    def retranslate(self) -> None:
        self.say(
            self.tr("Que vous faut-il ?"),
            self.tr("Par exemple : 8 personnes, écran, 1 h 30, cette semaine"),
        )
        self.field.set_label(self.tr("Votre phrase"))
        self._read()

    @property
    def wanted(self) -> dict[str, Any]:
        """What the finder is asked, as the sentence says it."""
        from kiosk.bookings.asked import asked

        said = asked(self.field.text(), self.session.local_now().date())
        hours = {"after": said.after, "before": said.before}
        return {
            "people": said.people,
            "kind": said.kinds,
            "minutes": said.minutes,
            "features": said.features,
            "since": said.since,
            "until": said.until,
            **{name: at for name, at in hours.items() if at is not None},
        }

    def _read(self) -> None:
        from kiosk.bookings.asked import asked

        typed = self.field.text()
        unread = asked(typed, self.session.local_now().date()).unread if typed else ()
        self.understood.say(asked_words(self.session, self.wanted) if typed else "")
        words = self.tr("Non compris : {words}").format(words=joined(*unread)) if unread else ""
        self.unread.say(words)

    def _submitted(self) -> None:
        self.act()

    def act(self) -> None:
        self.told.emit(self.understood.words.text())
        self.go("booking_offers", booker=self.booker, **self.wanted)
