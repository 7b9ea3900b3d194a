"""Papers that were left, one on a row: whose, what, for which desk, and how far they have come."""

from __future__ import annotations

from kiosk.core.catalogue import service_name
from kiosk.core.clock import wall
from kiosk.core.directions import joined
from kiosk.core.wording import clock_time, short_date
from kiosk.deposits.queries import DepositView
from kiosk.deposits.states import COLLECTED, LEFT, READY, RETURNED, WITH_DESK
from ui.shell.languages import Texts
from ui.widgets.pill import ACTIVE, INFO, NEUTRAL, OK
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowPainter

HEIGHT = 54


def state_words(deposit: DepositView, language: str) -> tuple[str, str]:
    """Where the papers are, and the pill's kind."""
    texts = Texts(language)
    counter = texts.translate("Deposits", "au guichet {number}").format(number=deposit.counter)
    at_desk = counter if deposit.counter else texts.translate("Deposits", "au service")
    words = {
        LEFT: (texts.translate("Deposits", "à l’accueil"), ACTIVE),
        WITH_DESK: (at_desk, INFO),
        READY: (texts.translate("Deposits", "prêts"), OK),
        COLLECTED: (texts.translate("Deposits", "retirés"), NEUTRAL),
        RETURNED: (texts.translate("Deposits", "rendus"), NEUTRAL),
    }
    return words.get(deposit.state, (deposit.state, NEUTRAL))


class DepositRow(RowPainter):
    """The number and the name, then the papers and their desk."""

    height = HEIGHT

    def __init__(self, zone: str) -> None:
        self.zone = zone

    def paint(self, row: RowCanvas, item: DepositView) -> None:
        words, kind = state_words(item, self.language)
        row.pill(14, words, kind, height=22)
        room = row.width - 14 - 130
        row.two_lines(14, room, self._first(item), self._second(item))

    def words(self, item: DepositView) -> str:
        state = state_words(item, self.language)[0]
        return joined(self._first(item), self._second(item), state)

    def _first(self, item: DepositView) -> str:
        return joined(item.label, item.name)

    def _second(self, item: DepositView) -> str:
        at = wall(item.left_at, self.zone)
        when = joined(short_date(at.date(), self.language), clock_time(item.left_at, self.zone))
        return joined(service_name(item.service, self.language), item.what, when)
