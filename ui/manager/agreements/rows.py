"""The agreements of a site in a list."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.agreements.queries import AgreementView
from kiosk.agreements.states import RETIRED
from kiosk.core.directions import joined, listed
from kiosk.core.languages import enumerated
from ui.reception.visits.purposes import purpose_words
from ui.widgets.pill import NEUTRAL
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowPainter


class AgreementRow(RowPainter):
    """What it is called, of whom it is asked, and for how long a signature is good."""

    height = 52

    def __init__(self) -> None:
        self.retired = ""
        self.months: Callable[[int], str] = str

    def paint(self, row: RowCanvas, item: AgreementView) -> None:
        end = 16.0
        if item.kind == RETIRED:
            end += row.pill(end, self.retired, NEUTRAL, height=24) + 8
        row.two_lines(20, row.width - 20 - end, self.title(item), self._below(item))

    def words(self, item: AgreementView) -> str:
        state = self.retired if item.kind == RETIRED else ""
        return listed(self.title(item), self._below(item), state)

    def title(self, item: AgreementView) -> str:
        """What it is called, in the language in force."""
        title = item.said.title
        return getattr(title, self.language, "") or title.fr

    def _below(self, item: AgreementView) -> str:
        asked = [purpose_words(each, self.language) for each in item.said.purposes]
        return joined(enumerated(asked, self.language), self.months(item.said.months))
