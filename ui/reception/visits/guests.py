"""Announcing those of a list: who is right comes, and what is wrong is said by its line."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from kiosk.core.command import Command
from kiosk.core.directions import joined
from kiosk.visits.announcing import ExpectVisitor
from kiosk.visits.guest_list import Guest, read
from ui.reception.visits.announcing import MOST_VISITS, Announcing
from ui.shell.forms import Form
from ui.shell.session import Session
from ui.theme.fonts import SEMIBOLD
from ui.widgets.button import SECONDARY, Button
from ui.widgets.label import Label
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowList, RowPainter
from ui.widgets.states import EmptyState


class _GuestRow(RowPainter):
    """The line's number, who it is, and what is wrong with it."""

    height = 44

    def __init__(self, session: Session) -> None:
        self.session = session

    def paint(self, row: RowCanvas, item: Guest) -> None:
        row.text(row.box(12, 36), str(item.line), 13, "muted", SEMIBOLD)
        tone = "danger" if item.wrong else "success"
        row.icon(52, "circle-alert" if item.wrong else "check", 16, tone)
        second = "danger" if item.wrong else "muted"
        row.two_lines(
            78, row.width - 90, item.full_name or "–", self.about(item), second_tone=second
        )

    def about(self, item: Guest) -> str:
        """What is wrong, or what else is known."""
        if item.wrong:
            return self.session.words(item.wrong[0])
        return joined(item.company, item.email, item.phone)

    def words(self, item: Guest) -> str:
        return f"{item.line}, {item.full_name}, {self.about(item)}"


class GuestsDialog(Announcing):
    """`visits` are those that were made. It stays open while lines are left that are wrong."""

    def __init__(self, session: Session, parent: QWidget, file: Path) -> None:
        super().__init__(session, parent)
        self.file, self.visits = file, list[UUID]()
        self.guests: list[Guest] = []
        self.failing = self.tr("La liste n’est pas lue")
        self.summary = Label(size=13, wrap=True)
        self.painter = _GuestRow(session)
        self.rows = RowList(self.painter, key=lambda guest: guest.line)
        self.rows.setMinimumHeight(132)
        self.rows.setMaximumHeight(176)
        self.empty = EmptyState("", "")
        self.rows.set_empty(self.empty)
        self.copy = Button(kind=SECONDARY, icon="copy", small=True)
        self.copy.clicked.connect(self._copy)
        for widget in (self.summary, self.rows, self.copy):
            self.body.addWidget(widget)
        self.lay_out_terms()
        self._word()
        self.looking = Form(self, session, tell=self._tell)
        self.looking.run(partial(read, file), then=self._show)

    def _word(self) -> None:
        name = self.file.name
        self.word(self.tr("Annoncer les personnes de {file}").format(file=name), "")
        self.rows.setAccessibleName(self.tr("Personnes de la liste"))
        self.empty.say(self.tr("Personne dans cette liste"))
        self.copy.setText(self.tr("Copier les lignes à corriger"))
        self.word_terms()
        self._show([])

    @property
    def right(self) -> list[Guest]:
        """Who will be announced."""
        return [guest for guest in self.guests if not guest.wrong]

    @property
    def wrong(self) -> list[Guest]:
        """Whose line says something that cannot be."""
        return [guest for guest in self.guests if guest.wrong]

    def _show(self, guests: list[Guest]) -> None:
        self.guests = guests
        self.rows.set_items([*self.wrong, *self.right])
        self.copy.setVisible(bool(self.wrong))
        self.verb.setText(self.tr("Annoncer %n personne(s)", "", len(self.right)))
        self.verb.setEnabled(bool(self.right))
        wrong = self.tr("%n ligne(s) à corriger", "", len(self.wrong)) if self.wrong else ""
        right = self.tr("%n personne(s) à annoncer", "", len(self.right)) if self.right else ""
        self.summary.setText(joined(right, wrong))
        self.summary.setVisible(bool(guests))
        self.adjustSize()

    def complete(self) -> bool:
        if len(self.right) * self.days.value > MOST_VISITS:
            words = self.tr("{most} visites au plus à la fois. Annoncez moins de jours.")
            self.days_field.set_error(words.format(most=MOST_VISITS))
            return False
        return self.terms_complete()

    def commands(self) -> list[Command]:
        new_id, days = self.session.station.new_id, self.all_days
        made = [each for guest in self.right for each in self.visits_of(new_id(), guest, days)]
        self.visits = [each.id for each in made if isinstance(each, ExpectVisitor)]
        return made

    def done_with(self, outcome: Any) -> None:
        if not self.wrong:
            super().done_with(outcome)
            return
        self.saved.emit(outcome)
        self._show(self.wrong)
        self._at_first = None  # who was right is kept: closing loses nothing

    def _copy(self) -> None:
        """The wrong lines, with why, for whoever made the list."""
        lines = ("\t".join(self._told(guest)) for guest in self.wrong)
        QGuiApplication.clipboard().setText("\n".join(lines))
        self.session.say(self.tr("Lignes copiées"))

    def _told(self, guest: Guest) -> tuple[str, ...]:
        who = (guest.first_name, guest.last_name, guest.company, guest.phone, guest.email)
        return (str(guest.line), *who, self.painter.about(guest))
