"""Coworking: the places taken at an hour of each day."""

from __future__ import annotations

from typing import Any

from kiosk.figures import use
from kiosk.figures.use import CoworkingFigures
from ui.manager.figures.bars import PlaceBars
from ui.manager.figures.figure_card import FigureCard
from ui.manager.figures.words import hour_words
from ui.shell.session import Session
from ui.widgets.button import QUIET, Button

LAST_HOUR = 23


class CoworkingCard(FigureCard):
    """The hour is another one by the arrows of its head."""

    query = staticmethod(use.coworking)

    def __init__(self, session: Session) -> None:
        self.bars = PlaceBars()
        super().__init__(session, self.bars)
        self.hour = use.MORNING
        self.earlier = Button(kind=QUIET, icon="chevron-left", small=True)
        self.later = Button(kind=QUIET, icon="chevron-right", small=True)
        for button, step in ((self.earlier, -1), (self.later, 1)):
            self.add_to_head(button)
            button.clicked.connect(lambda _=False, step=step: self.move_hour(step))
        self.word()

    @property
    def fields(self) -> dict[str, Any]:
        return {"hour": self.hour}

    def move_hour(self, step: int) -> None:
        """Count at another hour."""
        self.hour = max(0, min(LAST_HOUR, self.hour + step))
        self.word()
        self.again()

    def is_empty(self, result: CoworkingFigures) -> bool:
        return not result.days

    def why_empty(self) -> str:
        return self.tr("À cette heure, le site n’était pas ouvert, ou il n’a pas de coworking.")

    def show_result(self, result: CoworkingFigures) -> None:
        self.bars.show_days(result.days, result.capacity, self.session.local_now().date())

    def word(self) -> None:
        hour = hour_words(self.hour, self.language)
        self.set_title(self.tr("Coworking, postes pris à {hour}").format(hour=hour))
        self.bars.setAccessibleName(self.title.text())
        self.earlier.setAccessibleName(self.tr("Une heure plus tôt"))
        self.later.setAccessibleName(self.tr("Une heure plus tard"))
        self.earlier.setEnabled(self.hour > 0)
        self.later.setEnabled(self.hour < LAST_HOUR)
