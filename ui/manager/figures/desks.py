"""The desks: tickets, and the wait, the service or the abandonment of each."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Signal

from kiosk.core import catalogue, languages
from kiosk.core.catalogue import service_name
from kiosk.core.directions import joined
from kiosk.core.wording import number
from kiosk.figures import desks
from kiosk.figures.desks import DeskFigures, ServiceFigures
from ui.manager.figures.figure_card import FigureCard
from ui.manager.figures.lines import Line, LineList, lines_above
from ui.manager.figures.words import minutes_words, part
from ui.shell.languages import Texts
from ui.shell.session import Session
from ui.theme.desks import desk_colours
from ui.widgets.label import Label

WAIT, SERVICE, LEFT = "wait", "service", "left"
WATCHED = {WAIT: 20.0, LEFT: 0.15}
"""A mean wait in minutes, and a part that left, that are written in red from there on."""
BY_SERVICE, BY_COUNTER, BY_LANGUAGE = "service", "counter", "language"
VIEWS = (BY_SERVICE, BY_COUNTER, BY_LANGUAGE)


def measured(figures: ServiceFigures, measure: str, language: str) -> tuple[str, bool]:
    """A measure in words, and whether it is to be watched."""
    if measure == LEFT:
        return part(figures.abandoned, language), (figures.abandoned or 0) >= WATCHED[LEFT]
    if measure == SERVICE:
        return minutes_words(figures.service_minutes, language), False
    wait = figures.wait_minutes
    return minutes_words(wait, language), (wait or 0) >= WATCHED[WAIT]


def measure_words(language: str) -> dict[str, str]:
    """What the measures are called, in their order."""
    texts = Texts(language)
    return {
        WAIT: texts.translate("Figures", "attente"),
        SERVICE: texts.translate("Figures", "service"),
        LEFT: texts.translate("Figures", "abandon"),
    }


class DesksCard(FigureCard):
    """The tickets of each service, counter or language, by the first button over them.

    The last column shows the wait, then the service, then who left, by the second. `over()` after
    the last of the views: another card follows in its place.
    """

    query = staticmethod(desks.desks)
    over = Signal()

    def __init__(self, session: Session) -> None:
        self.rows, self.foot = LineList(), Label(size=12.5, tone="muted")
        self.measure, self.view = WAIT, BY_SERVICE
        super().__init__(session, lines_above(self.rows, self.foot), pad=0)
        self.caption = Label(size=12.5, tone="muted")
        self.add_to_head(self.caption)
        self.by, self.turn = self.add_action(""), self.add_action("")
        self.by.clicked.connect(self.next_view)
        self.turn.clicked.connect(self.next_measure)
        self.word()

    def next_measure(self) -> None:
        """Show another measure."""
        order = (WAIT, SERVICE, LEFT)
        self.measure = order[(order.index(self.measure) + 1) % len(order)]
        self._turned()

    def next_view(self) -> None:
        """Show the same tickets by something else."""
        place = VIEWS.index(self.view) + 1
        self.view = VIEWS[place % len(VIEWS)]
        self._turned()
        if place == len(VIEWS):
            self.over.emit()

    def _turned(self) -> None:
        self.word()
        if self.result is not None and not self.is_empty(self.result):
            self.show_result(self.result)

    def is_empty(self, result: DeskFigures) -> bool:
        return not result.total.taken

    def show_result(self, result: DeskFigures) -> None:
        found = list(self._lines(result))
        most = max((figures.taken for *_, figures in found), default=1)
        self.rows.set_items(
            Line(
                sign,
                tone,
                name,
                number(figures.taken, self.language),
                figures.taken / most,
                *measured(figures, self.measure, self.language),
                self.words_of(figures, name),
            )
            for sign, tone, name, figures in found
        )
        self.rows.fit()
        self.foot.setText(self.words_of(result.total))

    def _lines(self, result: DeskFigures) -> Iterator[tuple[str, str, str, ServiceFigures]]:
        """The sign, the colour and the name of each, with its figures."""
        if self.view == BY_COUNTER:
            for one in result.by_counter:
                name = self.tr("Guichet {number}").format(number=one.counter)
                yield str(one.counter), "accent", name, one.figures
        elif self.view == BY_LANGUAGE:
            for spoken in sorted(result.by_language, key=lambda each: -each.figures.taken):
                yield "", "accent", languages.own_name(spoken.language), spoken.figures
        else:
            yield from self._by_service(result)

    def _by_service(self, result: DeskFigures) -> Iterator[tuple[str, str, str, ServiceFigures]]:
        order = [desk.code for desk in catalogue.load().desks]

        def place(each: ServiceFigures) -> int:
            return order.index(each.service) if each.service in order else len(order)

        for each in sorted(result.services, key=place):
            desk = catalogue.find_desk(each.service)
            letter = desk.letter if desk else ""
            name = service_name(each.service, self.language)
            yield letter, desk_colours(letter).strong, name, each

    def words_of(self, figures: ServiceFigures, name: str = "") -> str:
        """All that is counted of a line; without a name, what has no column."""
        language = self.language
        served = self.tr("%n servi(s)", "", figures.served)
        incomplete = self.tr("%n dossier(s) incomplet(s)", "", figures.of("incomplete"))
        wait, service, left = (
            f"{word} {measured(figures, measure, language)[0]}"
            for measure, word in measure_words(language).items()
        )
        if not name:
            return joined(served, incomplete, left)
        taken = self.tr("%n ticket(s)", "", figures.taken)
        return joined(name, taken, served, wait, service, left, incomplete)

    def word(self) -> None:
        self.set_title(self.tr("Guichets"))
        self.caption.setText(self.tr("tickets"))
        views = {
            BY_SERVICE: self.tr("par service"),
            BY_COUNTER: self.tr("par guichet"),
            BY_LANGUAGE: self.tr("par langue"),
        }
        self.by.setText(views[self.view])
        self.by.setAccessibleDescription(self.tr("Compter autrement"))
        self.turn.setText(measure_words(self.language)[self.measure])
        self.turn.setAccessibleDescription(self.tr("Montrer une autre mesure"))
