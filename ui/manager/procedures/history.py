"""The versions of a procedure: who said what and when, and one that is taken again."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.core.clock import hour_minute
from kiosk.core.directions import joined
from kiosk.core.wording import medium_date
from kiosk.core.words import Words
from kiosk.procedures.kinds import REMOVED, SHIPPED
from kiosk.procedures.queries import VersionView
from kiosk.procedures.said import Said
from ui.shell.session import Session
from ui.widgets.button import SECONDARY, Button
from ui.widgets.label import Label
from ui.widgets.pill import OK
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowList, RowPainter
from ui.widgets.states import EmptyState

ROW, MOST_SHOWN = 52, 5


class _VersionRow(RowPainter):
    height = ROW

    def __init__(self, session: Session, name: Callable[[str], str]) -> None:
        self._session, self._name = session, name
        self.stands = self.number = ""
        self.kinds: dict[str, str] = {}

    def paint(self, row: RowCanvas, item: VersionView) -> None:
        end = 16.0
        if item.stands:
            end += row.pill(16, self.stands, OK, height=24) + 8
        row.two_lines(16, row.width - 16 - end, self._what(item), self._who(item))

    def words(self, item: VersionView) -> str:
        said = f"{self._what(item)}, {self._who(item)}"
        return f"{said}, {self.stands}" if item.stands else said

    def _what(self, item: VersionView) -> str:
        kind = self.kinds.get(item.kind, "")
        return joined(self.number.format(number=item.number), kind)

    def _who(self, item: VersionView) -> str:
        at = item.at.astimezone(self._session.zone)
        when = f"{medium_date(at.date(), self.language)} {hour_minute(at)}"
        return joined(self._name(item.made_by), when)


class History(QWidget):
    """`taking(version)` when one is to stand again."""

    taking = Signal(object)

    def __init__(self, session: Session, name: Callable[[str], str]) -> None:
        super().__init__()
        self._session = session
        self._painter = _VersionRow(session, name)
        self.rows = RowList(self._painter)
        self.empty = EmptyState("", "")
        self.rows.set_empty(self.empty)
        self.text = Label(size=13, wrap=True)
        self.take = Button(kind=SECONDARY, icon="history", small=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for widget in (self.rows, self.text, self.take):
            column.addWidget(widget)
        column.addStretch(1)
        self.rows.chosen.connect(lambda _version: self._show())
        self.take.clicked.connect(lambda: self.taking.emit(self.rows.current))

    def show_versions(self, versions: Iterable[VersionView]) -> None:
        """Show these, the newest first."""
        found = list(versions)
        self.rows.set_items(found)
        self.rows.setFixedHeight(ROW * min(len(found) or 3, MOST_SHOWN))
        if self.rows.current is None and found:
            self.rows.choose(found[0].id, quietly=True)
        self._show()

    def _show(self) -> None:
        version: VersionView | None = self.rows.current
        said = version.said if version is not None else None
        self.text.setText(self._worded(said) if said is not None else "")
        self.text.setVisible(said is not None)
        self.take.setVisible(version is not None)
        self.take.setEnabled(version is not None and not version.stands)

    def _worded(self, said: Said) -> str:
        of = _of(self._session.language)
        lines = [of(said.title), of(said.hint)]
        lines += [f"{n}. {of(paper)}" for n, paper in enumerate(said.papers, 1)]
        lines += [of(said.remark), of(said.validity), of(said.fee)]
        lines += [self.tr("Tarif à confirmer") if said.fee_to_confirm else "", said.link]
        return "\n".join(filter(None, [*lines, said.source]))

    def retranslate(self) -> None:
        """Word it in the language in force."""
        self._painter.number = self.tr("Version {number}")
        self._painter.stands = self.tr("en vigueur")
        self._painter.kinds = {
            REMOVED: self.tr("démarche retirée"),
            SHIPPED: self.tr("texte livré"),
        }
        self.rows.setAccessibleName(self.tr("Historique"))
        self.empty.say(
            self.tr("Aucune version du site"), self.tr("La démarche est telle qu’elle est livrée.")
        )
        self.take.setText(self.tr("Reprendre cette version"))
        self._show()


def _of(language: str) -> Callable[[Words], str]:
    return lambda words: getattr(words, language, "") or words.fr
