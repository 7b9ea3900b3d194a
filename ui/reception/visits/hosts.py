"""Finding the host: a line to type in and a fixed list below, arrows and Enter."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.core.directions import joined
from kiosk.residents.queries import MIN_LETTERS, Host, hosts
from ui.reception.visits.draft import ChosenHost
from ui.shell.session import Session
from ui.shell.sync.watch import watch_of
from ui.shell.sync.words import as_of
from ui.widgets.field import Field
from ui.widgets.focus import Leads
from ui.widgets.inputs import SearchField
from ui.widgets.kbd import draw_kbd, kbd_height, kbd_width
from ui.widgets.marked import draw_marked
from ui.widgets.marks import draw_avatar, draw_icon_square
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowList, RowPainter
from ui.widgets.states import EmptyState

_MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}

MOST = 8
"""Suggestions that are shown."""


class _HostRow(RowPainter):
    """A company with its sign, or a person with initials, grey when nobody saw them today."""

    height = 60

    def __init__(self, picker: HostPicker) -> None:
        self.picker = picker

    def paint(self, row: RowCanvas, item: Host) -> None:
        pad = self.picker.pad
        square = row.box(pad, 36, top=(row.height - 36) / 2, height=36)
        if item.person is None:
            fill, tone = ("accent", "on_accent") if row.chosen else ("accent_soft", "accent")
            draw_icon_square(row.painter, square, "building-2", fill=fill, tone=tone)
        else:
            draw_avatar(row.painter, square, item.name, present=item.present, chosen=row.chosen)
        tag = kbd_width("↵") if row.chosen else 0
        end = pad + tag + (12 if tag else 0)
        upper = row.box(pad + 48, top=9, height=22, end=end)
        rest = f" · \u2068{item.company}\u2069" if item.person is not None else ""
        draw_marked(row.painter, upper, item.name, self.picker.typed, rest=rest, rtl=row.rtl)
        lower = row.box(pad + 48, top=31, height=19, end=end)
        row.text(lower, self.picker.about(item), 13, "muted")
        if row.chosen:
            height = kbd_height()
            place = row.end_box(pad, tag, top=(row.height - height) / 2, height=height)
            draw_kbd(row.painter, place, "↵")

    def words(self, item: Host) -> str:
        return f"{item.name}, {self.picker.about(item)}"


class HostPicker(Leads, QWidget):
    """`picked(ChosenHost)` when one is confirmed, `pondered()` when another comes first."""

    picked = Signal(object)
    pondered = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None, *, pad: int = 20) -> None:
        super().__init__(parent)
        self.session, self.pad = session, pad
        self.typed, self.more = "", False
        self._sure: ChosenHost | None = None
        self.search = SearchField()
        self.field = Field(widget=self.search)
        self.rows = RowList(
            _HostRow(self), key=lambda host: (host.resident, host.person), click_opens=True
        )
        self.rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.empty = EmptyState()
        self.rows.set_empty(self.empty)
        self._lay_out()
        self.search.edit.installEventFilter(self)
        self.field.edited.connect(self._look_up)
        self.rows.chosen.connect(lambda _host: self.pondered.emit())
        self.rows.opened.connect(self._confirm)
        self.empty.button.clicked.connect(self.take_words)
        self.leads_to = self.search

    def _lay_out(self) -> None:
        top = QVBoxLayout()
        top.setContentsMargins(self.pad, 0, self.pad, 12)
        top.addWidget(self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.rows, 1)

    @property
    def host(self) -> ChosenHost | None:
        """The one confirmed, or else the first in the list for what is typed."""
        if self._sure is not None:
            return self._sure
        return _chosen(self.rows.current) if self.rows.current is not None else None

    @property
    def confirmed(self) -> ChosenHost | None:
        """The one that somebody picked."""
        return self._sure

    def show_host(self, host: ChosenHost | None, typed: str = "") -> None:
        """Show a host as picked, or what was typed without one."""
        self.search.set_text(host.words if host else typed)
        self._look_up(typed if host is None else "")
        self._settle(host)

    def take_words(self) -> None:
        """Welcome someone whose host is in no list."""
        if words := self.search.text():
            self._confirm_as(ChosenHost(words))

    def _look_up(self, typed: str) -> None:
        self._sure = None
        self.search.set_mark("")
        self.typed = typed
        asked = len(typed.strip()) >= MIN_LETTERS
        found = self.session.read(hosts, text=typed, limit=MOST + 1) if asked else []
        self.more, found = len(found) > MOST, found[:MOST]
        self.rows.clearSelection()
        self.rows.set_items(found)
        if found:
            first = found[0]
            self.rows.choose((first.resident, first.person), quietly=True)
        self._say_count()
        self.pondered.emit()

    def _say_count(self) -> None:
        found, asked = len(self.rows.items), len(self.typed.strip()) >= MIN_LETTERS
        words = self.tr("Plus de %n résultat(s)", "", found)
        if not self.more:
            words = self.tr("%n résultat(s)", "", found)
        self.search.show_count(words if asked else "")
        if not asked:
            words = "" if self._sure else self.tr("Tapez deux lettres de l’entreprise ou du nom")
            self.empty.say(words, self._dated())
        else:
            self.empty.say(
                self.tr("Aucun résident de ce nom"), "", self.tr("Accueillir quand même")
            )

    def _dated(self) -> str:
        """Offline, from when the list of residents is."""
        since = as_of(
            watch_of(self.session).status, self.session.local_now(), self.session.language
        )
        return self.tr("Annuaire de ce poste, {time}").format(time=since) if since else ""

    def _confirm(self, host: Host) -> None:
        self._confirm_as(_chosen(host))

    def _confirm_as(self, host: ChosenHost) -> None:
        self.search.set_text(host.words)
        self._settle(host)
        self.picked.emit(host)

    def _settle(self, host: ChosenHost | None) -> None:
        self._sure = host
        self.search.set_mark("check" if host else "")
        if host is not None:
            self.field.clear_error()
            self.search.show_count("")
            if host.resident is None and not self.rows.items:
                self.empty.say("")

    def about(self, host: Host) -> str:
        """Where the host is, and how many or whether they came today."""
        if host.person is None:
            more = self.tr("%n personne(s)", "", host.people)
        else:
            more = self.tr("sur place") if host.present else self.tr("pas encore là")
        return joined(host.office, more)

    def retranslate(self) -> None:
        """Word the picker in the language in force; what was typed and found stays."""
        self.field.set_label(self.tr("Personne ou entreprise"))
        self.rows.setAccessibleName(self.field.label.text())
        if self._sure is None:
            self._say_count()
        self.rows.viewport().update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self.search.edit or not isinstance(event, QKeyEvent):
            return False
        if event.type() != QEvent.Type.KeyPress:
            return False
        key = Qt.Key(event.key())
        if key in _MOVES:
            self._move(_MOVES[key])
            return True
        enter = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._enter()
            return True
        return False

    def _move(self, step: int) -> None:
        count, here = len(self.rows.items), self.rows.currentIndex().row()
        if count:
            self.rows.setCurrentIndex(self.rows.model().index((here + step) % count, 0))
            self._sure = None
            self.search.set_mark("")

    def _enter(self) -> None:
        if self._sure is not None:
            self.picked.emit(self._sure)
        elif self.rows.current is not None:
            self._confirm(self.rows.current)
        elif len(self.typed.strip()) >= MIN_LETTERS:
            self.take_words()


def _chosen(host: Host) -> ChosenHost:
    words = host.name if host.person is None else f"{host.name}, {host.company}"
    return ChosenHost(words, host.resident, host.person, host.office)
