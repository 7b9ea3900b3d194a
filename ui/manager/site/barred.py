"""Accords d'entrée: who is let in with the manager's leave only."""

from __future__ import annotations

from datetime import date
from typing import Any, ClassVar

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QHBoxLayout

from kiosk.barred.commands import (
    USUAL_MONTHS,
    ChangeBarred,
    LiftBarred,
    NoteBarred,
    RestoreBarred,
    WithdrawLeave,
    months_after,
)
from kiosk.barred.queries import BarredView, entries
from kiosk.core.directions import joined
from kiosk.core.wording import numeric_date
from ui.manager.rules.taking_back import UndoneSection
from ui.shell.letting_in import LetInForm
from ui.shell.session import Session
from ui.widgets.button import QUIET, SECONDARY, Button
from ui.widgets.calendar import DateEdit
from ui.widgets.field import Field
from ui.widgets.pill import NEUTRAL, OK
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowPainter

TYPED = ("first_name", "last_name", "company", "reason")


class BarredRow(RowPainter):
    """Who, and why; to the end of which day, or that there is leave today."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.until = self.allowed = ""

    def paint(self, row: RowCanvas, item: BarredView) -> None:
        kind = OK if self.is_allowed(item) else NEUTRAL
        used = row.pill(16, self._state(item), kind, height=24)
        name = joined(item.full_name, item.company)
        row.two_lines(20, row.width - used - 60, name, item.reason)

    def words(self, item: BarredView) -> str:
        parts = (item.full_name, item.company, self._state(item), item.reason)
        return ", ".join(part for part in parts if part)

    def is_allowed(self, item: BarredView) -> bool:
        """Whether they are let in today."""
        return item.allowed_on == self._session.local_now().date()

    def _state(self, item: BarredView) -> str:
        if self.is_allowed(item):
            return self.allowed
        return self.until.format(day=numeric_date(item.until))


class BarredSection(UndoneSection):
    """The form adds somebody, or changes the one who is chosen."""

    shows: ClassVar[frozenset[str]] = frozenset({"barred"})
    first = "last_name"
    needs = "barred.note"

    def __init__(self, session: Session) -> None:
        self._painter = BarredRow(session)
        super().__init__(session, self._painter, key=lambda entry: entry.id)
        self.until = DateEdit(self._usual())
        self.fields = {name: Field() for name in TYPED} | {"until": Field(widget=self.until)}
        self.lay_out((("first_name", "last_name"),))
        self.finish_form()
        self.allow = Button(kind=SECONDARY, icon="user-check")
        self.withdraw = Button(kind=SECONDARY, icon="undo-2")
        self.lift = Button(kind=QUIET, icon="x")
        self.instead = Button(kind=QUIET, small=True)
        self.foot.addWidget(self.allow)
        self.foot.addWidget(self.withdraw)
        others = QHBoxLayout()
        for button in (self.lift, self.instead):
            others.addWidget(button)
        self.foot.addLayout(others)
        self.allow.clicked.connect(self.let_in)
        self.withdraw.clicked.connect(self._withdraw)
        self.lift.clicked.connect(self._lift)
        self.instead.clicked.connect(self.done)
        self.rows.chosen.connect(self._show)
        self.retranslate()

    @property
    def entry(self) -> BarredView | None:
        """Who is chosen in the list."""
        chosen: BarredView | None = self.rows.current
        return chosen

    def refresh(self) -> None:
        self.rows.set_items(self.session.read(entries))
        self.list.count.setText(str(len(self.rows.items)))
        self._show_step()

    def _show(self, entry: BarredView) -> None:
        for name in TYPED:
            self.fields[name].set_text(getattr(entry, name))
        self.until.set_day(entry.until)
        self.form.clear_errors()
        self._show_step()

    def _show_step(self) -> None:
        """What the form does now, and what else can be done with who is chosen."""
        entry = self.entry
        allowed = entry is not None and self._painter.is_allowed(entry)
        adds, changes = self.tr("Demander un accord"), self.tr("Modifier")
        self.card.set_title(adds if entry is None else changes)
        adds, keeps = self.tr("Ajouter à la liste"), self.tr("Enregistrer")
        self.verb.setText(adds if entry is None else keeps)
        self.allow.setVisible(entry is not None and not allowed)
        self.withdraw.setVisible(allowed)
        self.lift.setVisible(entry is not None)
        self.instead.setVisible(entry is not None)

    def retranslate(self) -> None:
        self._painter.until = self.tr("jusqu’au {day}")
        self._painter.allowed = self.tr("accord aujourd’hui")
        self.list.set_title(self.tr("Accords d’entrée"), str(len(self.rows.items)))
        optional = self.tr("facultatif")
        self.fields["first_name"].set_label(self.tr("Prénom"))
        self.fields["last_name"].set_label(self.tr("Nom"))
        self.fields["company"].set_label(self.tr("Entreprise"), optional)
        self.fields["reason"].set_label(self.tr("Motif"))
        self.fields["reason"].set_help(
            self.tr("L’accueil le lit, et la personne si elle demande ses données.")
        )
        self.fields["until"].set_label(self.tr("Jusqu’au"))
        self.allow.setText(self.tr("Laisser entrer aujourd’hui"))
        self.withdraw.setText(self.tr("Retirer l’accord d’aujourd’hui"))
        self.lift.setText(self.tr("Lever"))
        self.instead.setText(self.tr("Ajouter quelqu’un d’autre"))
        self.empty.say(
            self.tr("Personne n’est dans la liste"),
            self.tr("Qui y est n’entre qu’avec votre accord, demandé à l’accueil."),
        )
        self._show_step()
        self.rows.viewport().update()

    # -- what is done --------------------------------------------------------------------------

    def send(self) -> None:
        typed: dict[str, Any] = {name: self.fields[name].text() for name in TYPED}
        until, entry = self.until.day, self.entry
        if entry is None:
            name = f"{typed['first_name']} {typed['last_name']}".strip()
            said = self.tr("{name} n’entre qu’avec votre accord").format(name=name)
            made = NoteBarred(**typed, until=until)
            self.change(made, said, lambda outcome: LiftBarred(barred=outcome.result))
            return
        before: dict[str, Any] = {name: getattr(entry, name) for name in TYPED}
        said = self.tr("Modifications enregistrées : {name}").format(name=entry.full_name)
        back = ChangeBarred(barred=entry.id, until=entry.until, **before)
        self.change(
            ChangeBarred(barred=entry.id, until=until, **typed), said, lambda _outcome: back
        )

    def _lift(self) -> None:
        if (entry := self.entry) is not None:
            said = self.tr("{name} entre comme tout le monde").format(name=entry.full_name)
            self.act(LiftBarred(barred=entry.id), said, RestoreBarred(barred=entry.id))

    def let_in(self) -> None:
        """Ask why, and give leave for today."""
        if (entry := self.entry) is None:
            return
        dialog = LetInForm(self, self.session, entry.id, entry.full_name, entry.reason)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        said = self.tr("{name} peut entrer aujourd’hui").format(name=entry.full_name)
        dialog.saved.connect(lambda _outcome: self._told(said, WithdrawLeave(barred=entry.id)))
        dialog.open()

    def _withdraw(self) -> None:
        if (entry := self.entry) is not None:
            said = self.tr("Accord retiré : {name}").format(name=entry.full_name)
            self.acts.submit(WithdrawLeave(barred=entry.id), then=lambda _outcome: self._done(said))

    def done(self) -> None:
        for name in TYPED:
            self.fields[name].set_text("")
        self.until.set_day(self._usual())
        self.form.clear_errors()
        self.rows.setCurrentIndex(QModelIndex())
        self.refresh()

    def _usual(self) -> date:
        return months_after(self.session.local_now().date(), USUAL_MONTHS)
