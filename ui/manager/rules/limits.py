"""How much waiting the site allows itself, at every desk and at those that differ."""

from __future__ import annotations

from typing import Any, ClassVar

from kiosk.core.directions import joined
from kiosk.limits.queries import LimitsOf, limits
from kiosk.limits.rules import BOUNDS, LEFT, NONE, UNSERVED, WAIT, WAITING, Limits
from kiosk.limits.setting import WHOLE_SITE, ClearLimits, SetLimits
from kiosk.limits.words import amount, rule_name, whose
from ui.manager.rules.given import GivenSection
from ui.shell.session import Session
from ui.widgets.button import QUIET, Button
from ui.widgets.field import Field
from ui.widgets.select import Select

CHOICES = {
    WAIT: (10, 15, 20, 30, 45, 60, 90),
    WAITING: (5, 8, 10, 12, 15, 20, 30, 50),
    UNSERVED: (3, 5, 10, 15, 20, 30),
    LEFT: (10, 15, 20, 25, 30, 50),
}
"""What is offered; another value that was set is offered beside."""


class LimitsSection(GivenSection):
    """A desk goes by its own limits, then by those of the site; without any nothing is too much."""

    shows: ClassVar[frozenset[str]] = frozenset({"queue_limit"})
    first = WAIT
    needs = "limits.set"
    whole = WHOLE_SITE

    def __init__(self, session: Session) -> None:
        super().__init__(session, key=lambda view: view.service)
        self.choices = {rule: Select() for rule in CHOICES}
        self.fields = {rule: Field(widget=select) for rule, select in self.choices.items()}
        self.lay_out(())
        self.finish_form()
        self.clear = Button(kind=QUIET, icon="rotate-ccw")
        self.foot.addWidget(self.clear)
        self._shown: tuple[str, Limits, Limits] | None = None
        self.rows.chosen.connect(self.show_view)
        self.clear.clicked.connect(self._clear)
        self.retranslate()

    def read_all(self) -> list[LimitsOf]:
        return self.session.read(limits)

    @property
    def view(self) -> LimitsOf | None:
        """The desk that is chosen, or the site."""
        found: LimitsOf | None = self.rows.current
        return found

    def show_view(self, view: LimitsOf) -> None:
        shown = (view.service, view.given, self._else(view))
        if shown == self._shown:
            return
        self._shown = shown
        self._word_form()
        for rule, select in self.choices.items():
            select.choose(getattr(view.given, rule))

    def _else(self, view: LimitsOf) -> Limits:
        """What holds where nothing is set for it."""
        if view.service == WHOLE_SITE:
            return Limits()
        return next((v.given for v in self.rows.items if v.service == WHOLE_SITE), Limits())

    # -- words ---------------------------------------------------------------------------------

    def name_of(self, view: LimitsOf) -> str:
        """The site, or a desk."""
        return whose(view.service, self.session.language)

    def sentence(self, view: LimitsOf) -> str:
        """What was set, in a line; what holds where nothing was."""
        language, words = self.session.language, self.tr("{what} : {value}")
        given = [
            words.format(what=rule_name(rule, language), value=self._value(rule, bound))
            for rule in BOUNDS
            if (bound := getattr(view.given, rule)) is not None
        ]
        return joined(*given) if given else self._unset(view.service)

    def _unset(self, service: str) -> str:
        return self.tr("Comme le site") if service else self.tr("Sans limite")

    def _value(self, rule: str, bound: int | None) -> str:
        if not bound:
            return self.tr("Sans limite")
        return amount(rule, bound, self.session.language)

    def retranslate(self) -> None:
        self.set_word = self.tr("Fixées")
        self.list.set_title(self.tr("Limites d’attente"))
        for rule, field in self.fields.items():
            name = rule_name(rule, self.session.language)
            field.set_label(self.tr("{what} : prévenir dès").format(what=name))
        self.verb.setText(self.tr("Enregistrer ces limites"))
        self.clear.setText(self.tr("Retirer ces limites"))
        self._word_form()
        self.rows.viewport().update()

    def _word_form(self) -> None:
        view = self.view
        if view is None:
            return
        self.card.set_title(self.name_of(view))
        self.clear.setEnabled(view.given != Limits())
        otherwise = self._else(view)
        for rule, select in self.choices.items():
            usual = self._unset(view.service)
            if view.service:
                usual = joined(usual, self._value(rule, getattr(otherwise, rule)))
            own = getattr(view.given, rule)
            values = sorted({*CHOICES[rule], *([own] if own else [])})
            offered = [(value, self._value(rule, value)) for value in values]
            none = [(NONE, self.tr("Sans limite"))] if view.service else []
            select.set_choices([(None, usual), *none, *offered])

    # -- saving --------------------------------------------------------------------------------

    def send(self) -> None:
        if self.view is None:
            return
        bounds: dict[str, Any] = {rule: select.value for rule, select in self.choices.items()}
        said = self.tr("{whose} : limites enregistrées").format(whose=self.name_of(self.view))
        self.change(SetLimits(service=self.view.service, **bounds), said, _back)

    def _clear(self) -> None:
        if self.view is None:
            return
        said = self.tr("{whose} : limites retirées").format(whose=self.name_of(self.view))
        self.change(ClearLimits(service=self.view.service), said, _back)


def _back(outcome: Any) -> SetLimits:
    """What puts the limits of a desk back."""
    return SetLimits.of(outcome.result.service, outcome.result.before)
