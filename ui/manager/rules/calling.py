"""Calling rules of the site and its counters, and what they would have done to recorded days."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from kiosk.core import catalogue
from kiosk.core.catalogue import service_name
from kiosk.core.directions import joined
from kiosk.core.wording import duration
from kiosk.tickets.calling_rules import (
    AS_USUAL,
    EARLY,
    LONGEST,
    PATIENCE,
    RUN,
    WHOLE_SITE,
    CallingRules,
    Given,
    SetCalling,
    calling_rules,
)
from ui.manager.rules.calling_order import ServiceOrder
from ui.manager.rules.given import GivenSection
from ui.manager.rules.replayed import ReplayCard
from ui.shell.session import Session
from ui.widgets.field import Field
from ui.widgets.options import CheckRow
from ui.widgets.select import Select

CHOICES = {
    PATIENCE: (10, 15, 20, 30, 45, 60, 90, 120),
    RUN: (1, 2, 3, 4, 5),
    EARLY: (0, 5, 10, 15, 20, 30),
    LONGEST: (10, 15, 20, 30, 45, 60, 90),
}
"""What is offered; another value that was set is offered beside."""


class CallingSection(GivenSection):
    """A counter goes by its own rules, then by those of the site, then as usual."""

    shows: ClassVar[frozenset[str]] = frozenset({"calling_rule", "counter"})
    first = PATIENCE
    needs = "tickets.set_calling"
    whole = WHOLE_SITE

    def __init__(self, session: Session) -> None:
        super().__init__(session, key=lambda view: view.counter)
        self.choices = {name: Select() for name in CHOICES}
        self.fields = {name: Field(widget=select) for name, select in self.choices.items()}
        self.has_order, self.order = CheckRow(), ServiceOrder()
        self.lay_out(())
        self.fields["services"] = Field(widget=self.order)
        self.card.add(self.has_order)
        self.card.add(self.fields["services"])
        self.finish_form()
        self.played = ReplayCard(session)
        self._put_below(self.played)
        self._shown: tuple[int, Given, Given] | None = None
        self.rows.chosen.connect(self.show_view)
        self.has_order.toggled.connect(self.fields["services"].setVisible)
        self.has_order.toggled.connect(lambda _on: self.played.forget())
        self.order.moved.connect(self.played.forget)
        for select in self.choices.values():
            select.picked.connect(lambda _value: self.played.forget())
        self.played.verb.clicked.connect(lambda: self.played.play(self._said()))
        self.retranslate()

    def _put_below(self, card: ReplayCard) -> None:
        row = self.layout()
        assert isinstance(row, QBoxLayout)  # noqa: S101
        row.removeWidget(self.list)
        column = QVBoxLayout()
        column.setSpacing(14)
        column.addWidget(self.list, 2)
        column.addWidget(card, 3)
        row.insertLayout(0, column, 1)

    def read_all(self) -> list[CallingRules]:
        return self.session.read(calling_rules)

    @property
    def view(self) -> CallingRules | None:
        """The counter that is chosen, or the site."""
        found: CallingRules | None = self.rows.current
        return found

    def show_view(self, view: CallingRules) -> None:
        shown = (view.counter, view.given, view.holds)
        if shown == self._shown:
            return
        self._shown = shown
        self._word_form()
        for name, select in self.choices.items():
            select.choose(getattr(view.given, name))
        self.has_order.setChecked(bool(view.given.services))
        self.fields["services"].setVisible(bool(view.given.services))
        theirs = view.serves or [desk.code for desk in catalogue.load().desks]
        self.order.set_services(list(dict.fromkeys([*view.given.services, *theirs])))
        self.played.forget()

    def _else(self, view: CallingRules) -> Given:
        """What holds where nothing is set for it."""
        if view.counter == WHOLE_SITE:
            return AS_USUAL
        return next((v.holds for v in self.rows.items if v.counter == WHOLE_SITE), AS_USUAL)

    # -- words ---------------------------------------------------------------------------------

    def name_of(self, view: CallingRules) -> str:
        """The site, or a counter by its number."""
        if view.counter == WHOLE_SITE:
            return self.tr("Tout le site")
        return self.tr("Guichet {number}").format(number=view.counter)

    def sentence(self, view: CallingRules) -> str:
        """What was set, in a line; what holds where nothing was."""
        words = self._rule_words()
        given = [
            f"{words[name]} : {self._value(name, value)}"
            for name in CHOICES
            if (value := getattr(view.given, name)) is not None
        ]
        if view.given.services:
            names = [service_name(code, self.session.language) for code in view.given.services]
            given.append(self.tr("{services} d’abord").format(services=", ".join(names)))
        return joined(*given) if given else self._unset(view.counter)

    def _unset(self, counter: int) -> str:
        return self.tr("Comme le site") if counter else self.tr("Comme d’habitude")

    def _value(self, name: str, value: int) -> str:
        return str(value) if name == RUN else duration(value, self.session.language)

    def _rule_words(self) -> dict[str, str]:
        return {
            PATIENCE: self.tr("Patience"),
            RUN: self.tr("Prioritaires de suite"),
            EARLY: self.tr("Avance d’un rendez-vous"),
            LONGEST: self.tr("Attente qui passe tout"),
        }

    def retranslate(self) -> None:
        self.set_word = self.tr("Fixées")
        self.list.set_title(self.tr("Règles d’appel"))
        for name, words in self._rule_words().items():
            self.fields[name].set_label(words)
        self.has_order.word(
            self.tr("Des services passent d’abord"),
            self.tr("Sinon une seule file, dans l’ordre des heures."),
        )
        self.verb.setText(self.tr("Enregistrer ces règles"))
        self.order.retranslate()
        self.played.retranslate()
        self._word_form()
        self.rows.viewport().update()

    def _word_form(self) -> None:
        view = self.view
        if view is None:
            return
        self.card.set_title(self.name_of(view))
        otherwise = self._else(view)
        for name, select in self.choices.items():
            usual = joined(self._unset(view.counter), self._value(name, getattr(otherwise, name)))
            own = getattr(view.given, name)
            values = sorted({*CHOICES[name], *([own] if own is not None else [])})
            offered = [(value, self._value(name, value)) for value in values]
            select.set_choices([(None, usual), *offered])

    # -- saving --------------------------------------------------------------------------------

    def _said(self) -> dict[str, Any]:
        """The rules of the form, as the command and the play take them."""
        rules: dict[str, Any] = {name: select.value for name, select in self.choices.items()}
        services = self.order.services if self.has_order.isChecked() else []
        return {"counter": self.view.counter if self.view else WHOLE_SITE, **rules} | {
            "services": services
        }

    def send(self) -> None:
        if self.view is None:
            return
        said = self.tr("{whose} : règles d’appel enregistrées").format(
            whose=self.name_of(self.view)
        )
        self.change(SetCalling(**self._said()), said, lambda outcome: _back(outcome.result))


def _back(result: Any) -> SetCalling:
    """What puts the rules of a counter back."""
    was: Given = result.before
    return SetCalling(
        counter=result.counter,
        patience=was.patience,
        run=was.run,
        early=was.early,
        longest=was.longest,
        services=list(was.services),
    )
