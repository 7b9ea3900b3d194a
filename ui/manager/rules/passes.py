"""Passes: who has bought hours, half-days or days ahead, and what is left of them."""

from __future__ import annotations

from datetime import timedelta
from typing import Any, ClassVar

from PySide6.QtWidgets import QHBoxLayout

from kiosk.bookings.passes import AddPass, EndPass, PassView, passes
from kiosk.bookings.units import UNIT_NAMES, UNITS
from kiosk.bookings.words import pass_words
from kiosk.core.directions import joined
from kiosk.sites.kinds import COWORKING, ROOM
from ui.manager.rules.taking_back import UndoneSection
from ui.reception.bookings.holder import HolderInput
from ui.shell.session import Session
from ui.widgets.button import QUIET, Button
from ui.widgets.calendar import DateEdit
from ui.widgets.field import Field
from ui.widgets.pill import NEUTRAL, OK, WARNING
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowPainter
from ui.widgets.select import Select
from ui.widgets.stepper import Stepper
from ui.widgets.toggles import ToggleGroup

END, RESUME = "end", "resume"
LASTS = timedelta(days=29)
TEN = 10


class PassRow(RowPainter):
    """Whose it is, what is left of it and until when; one that gives nothing more says so."""

    def __init__(self) -> None:
        self.kinds: dict[str, str] = {}
        self.ended = self.used_up = self.valid = self.end = self.resume = ""

    def paint(self, row: RowCanvas, item: PassView) -> None:
        name, words = (RESUME, self.resume) if item.ended else (END, self.end)
        used = 16.0 + row.button(16, name, words) + 12
        text, kind = self._state(item)
        used += row.pill(used, text, kind, height=24) + 12
        row.two_lines(20, row.width - 20 - used, item.held_by, self._below(item))

    def _state(self, item: PassView) -> tuple[str, str]:
        if item.ended:
            return self.ended, NEUTRAL
        return (self.valid, OK) if item.left else (self.used_up, WARNING)

    def _below(self, item: PassView) -> str:
        return joined(self.kinds.get(item.kind, item.kind), pass_words(item, self.language))

    def words(self, item: PassView) -> str:
        return f"{item.held_by}, {self._state(item)[0]}, {self._below(item)}"


class PassesSection(UndoneSection):
    """A pass that was sold is used by the bookings of its holder, the one that ends first first."""

    shows: ClassVar[frozenset[str]] = frozenset({"booking_pass"})
    first = "held_by"
    needs = "bookings.add_pass"

    def __init__(self, session: Session) -> None:
        self._painter = PassRow()
        super().__init__(session, self._painter)
        today = session.local_now().date()
        self.who = HolderInput(session, outsiders=True)
        self.kind, self.unit = ToggleGroup(), Select()
        self.total = Stepper(TEN, 1, 500)
        self.begin, self.until = DateEdit(today), DateEdit(today + LASTS)
        self.fields = {
            "held_by": Field(widget=self.who),
            "kind": Field(widget=self.kind),
            "total": Field(widget=self.total),
            "unit": Field(widget=self.unit),
            "valid_from": Field(widget=self.begin),
            "valid_until": Field(widget=self.until),
        }
        self.lay_out((("total", "unit"), ("valid_from", "valid_until")))
        self.finish_form()
        self.over = Button(kind=QUIET, small=True)
        row = QHBoxLayout()
        row.addWidget(self.over)
        row.addStretch(1)
        self.foot.addLayout(row)
        self.rows.pressed_button.connect(lambda _name, item: self._turn(item))
        self.rows.chosen.connect(lambda _item: self._word_over())
        self.over.clicked.connect(lambda: self._turn(self.rows.current))
        self.who.submitted.connect(self.total.setFocus)
        self.retranslate()
        self.kind.choose(COWORKING)

    def refresh(self) -> None:
        today = self.session.local_now().date()
        self.rows.set_items(self.session.read(passes, day=today))
        self.list.count.setText(str(len(self.rows.items)))
        self._word_over()

    def _word_over(self) -> None:
        chosen: PassView | None = self.rows.current
        self.over.setVisible(chosen is not None)
        if chosen is not None:
            painter = self._painter
            words = painter.resume if chosen.ended else painter.end
            self.over.setText(joined(words, chosen.held_by))

    def _turn(self, item: Any) -> None:
        if item is None:
            return
        words = (
            self.tr("Forfait de {who} repris")
            if item.ended
            else self.tr("Forfait de {who} terminé")
        )
        command = EndPass(booking_pass=item.id, ended=not item.ended)
        back = EndPass(booking_pass=item.id, ended=item.ended)
        self.act(command, words.format(who=item.held_by), back)

    def retranslate(self) -> None:
        language, painter = self.session.language, self._painter
        painter.kinds = {ROOM: self.tr("Salles"), COWORKING: self.tr("Coworking")}
        painter.valid, painter.ended = self.tr("En cours"), self.tr("Terminé")
        painter.used_up = self.tr("Épuisé")
        painter.end, painter.resume = self.tr("Terminer"), self.tr("Reprendre")
        self.list.set_title(self.tr("Forfaits"), str(len(self.rows.items)))
        self.card.set_title(self.tr("Vendre un forfait"))
        self.kind.set_choices([(kind, painter.kinds[kind], "") for kind in (COWORKING, ROOM)])
        self.unit.set_choices([(unit, UNIT_NAMES[unit].of(language)) for unit in UNITS])
        words = {
            "held_by": self.tr("Pour qui"),
            "kind": self.tr("Pour quoi"),
            "total": self.tr("Combien"),
            "unit": self.tr("Unité"),
            "valid_from": self.tr("Du"),
            "valid_until": self.tr("Au"),
        }
        for name, text in words.items():
            self.fields[name].set_label(text)
        self.who.input.edit.setAccessibleName(words["held_by"])
        self.verb.setText(self.tr("Vendre le forfait"))
        self.empty.say(
            self.tr("Aucun forfait en cours"),
            self.tr("Les réservations de qui en a un y sont décomptées."),
        )
        self._word_over()
        self.rows.viewport().update()

    def send(self) -> None:
        self.who.settle()
        command = AddPass(
            held_by=self.who.text,
            resident=self.who.resident,
            kind=str(self.kind.value),
            unit=str(self.unit.value),
            total=self.total.value,
            valid_from=self.begin.day,
            valid_until=self.until.day,
        )
        said = self.tr("Forfait de {who} vendu").format(who=self.who.text)
        self.change(command, said, lambda outcome: EndPass(booking_pass=outcome.command.id))

    def done(self) -> None:
        self.who.set_text("")
