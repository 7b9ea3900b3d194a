"""A request registered by keyboard, or put right: who asks, for what, what was brought."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.core import languages
from kiosk.core.command import Command
from kiosk.core.wording import say
from kiosk.joining import papers
from kiosk.joining.applying import MOST_PEOPLE, Apply, CorrectRequest
from kiosk.joining.queries import RequestView
from kiosk.joining.states import (
    COMPANY,
    COWORKING,
    FORMULAS,
    INDIVIDUAL,
    KINDS,
    NO_BODY,
    OTHER,
    STAGES,
)
from kiosk.residents import sectors
from kiosk.residents.sectors import SECTORS
from ui.reception.joining.words import BODY_CHOICES, body_words
from ui.shell.form_dialog import FormDialog
from ui.shell.languages import language_of
from ui.shell.session import Session
from ui.widgets.field import Field, PhoneField
from ui.widgets.select import Select
from ui.widgets.stepper import Stepper
from ui.widgets.toggles import ToggleGroup

_TYPED = (
    *("first_name", "last_name", "company", "title", "about", "phone", "email", "source"),
    "body_name",
)


class RequestForm(FormDialog):
    """Registers a request, or corrects one: names, project, Ctrl+Enter are enough."""

    def __init__(
        self, parent: QWidget, session: Session, request: RequestView | None = None
    ) -> None:
        super().__init__(parent, session, width=960)
        self.request = request
        self.kind, self.sector, self.stage, self.formula = (ToggleGroup() for _ in range(4))
        self.papers = ToggleGroup(many=True)
        self.body_choice, self.language = Select(), Select()
        self.people = Stepper(1, 0, MOST_PEOPLE)
        self.places = Stepper(1, 1, MOST_PEOPLE)
        self._name_fields()
        self._lay_out_form()
        self._word()
        self._fill()
        self.kind.picked.connect(lambda _values: self._show_kind())
        self.body_choice.picked.connect(lambda _value: self._show_body())
        self._show_kind()
        self._show_body()

    def _name_fields(self) -> None:
        widgets: tuple[tuple[str, QWidget | None], ...] = (
            ("first_name", None),
            ("last_name", None),
            ("phone", None),
            ("email", None),
            ("kind", self.kind),
            ("company", None),
            ("language", self.language),
            ("title", None),
            ("about", None),
            ("source", None),
            ("sector", self.sector),
            ("stage", self.stage),
            ("formula", self.formula),
            ("people", self.people),
            ("places", self.places),
            ("body", self.body_choice),
            ("body_name", None),
            ("papers", self.papers),
        )
        for name, widget in widgets:
            self.fields[name] = PhoneField() if name == "phone" else Field("", widget=widget)

    def _lay_out_form(self) -> None:
        self.body.setSpacing(2)
        self.add_row("first_name", "last_name", "phone", "email")
        self._add_weighed(kind=2, company=2, language=1)
        self._add_weighed(title=2, about=3, source=2)
        self._add_weighed(sector=14, stage=12)
        self._add_weighed(formula=7, people=4, places=4, body=6, body_name=4)
        self.body.addWidget(self.fields["papers"])
        self.fields["papers"].setVisible(self.request is None)

    def _add_weighed(self, **shares: int) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        for name, share in shares.items():
            column = QVBoxLayout()  # toggles are less high than fields: both begin at the top
            column.addWidget(self.fields[name])
            column.addStretch(1)
            row.addLayout(column, share)
        self.body.addLayout(row)

    def _word(self) -> None:
        language, optional = language_of(self), self.tr("facultatif")
        if self.request is None:
            self.word(self.tr("Enregistrer une candidature"), self.tr("Enregistrer et imprimer"))
            self.failing = self.tr("La candidature n’est pas enregistrée")
        else:
            title = self.tr("Corriger la candidature {label}").format(label=self.request.label)
            self.word(title, self.tr("Enregistrer"))
            self.failing = self.tr("La candidature reste ce qu’elle était")
        for name, text, mark in (
            ("first_name", self.tr("Prénom"), ""),
            ("last_name", self.tr("Nom"), ""),
            ("phone", self.tr("Téléphone"), ""),
            ("email", self.tr("E-mail"), self.tr("ou téléphone")),
            ("kind", self.tr("Qui demande"), ""),
            ("company", self.tr("Entreprise"), ""),
            ("language", self.tr("Langue"), ""),
            ("title", self.tr("Projet"), ""),
            ("sector", self.tr("Secteur"), ""),
            ("about", self.tr("En quelques mots"), optional),
            ("source", self.tr("Connu par"), optional),
            ("stage", self.tr("Avancement"), ""),
            ("formula", self.tr("Formule"), ""),
            ("people", self.tr("Personnes"), ""),
            ("places", self.tr("Places"), ""),
            ("body", self.tr("Recommandé par"), ""),
            ("body_name", self.tr("Nom de l’organisme"), ""),
            ("papers", self.tr("Pièces apportées"), ""),
        ):
            self.fields[name].set_label(text, mark)
        self._offer_choices(language)

    def _offer_choices(self, language: str) -> None:
        for group, name, codes in (
            (self.kind, "kind", KINDS),
            (self.stage, "stage", STAGES),
            (self.formula, "formula", FORMULAS),
        ):
            group.set_choices([(c, say(f"joining.{name}.{c}", language), "") for c in codes])
        self.sector.set_choices([(one, sectors.words(one, language), "") for one in SECTORS])
        self.body_choice.set_choices([(b, body_words(b, language)) for b in BODY_CHOICES])
        spoken = languages.codes(languages.of_paper())
        self.language.set_choices([(code, languages.own_name(code)) for code in spoken])

    def _fill(self) -> None:
        one = self.request
        self.kind.choose(one.kind if one else INDIVIDUAL)
        self.stage.choose(one.stage if one else STAGES[0])
        self.formula.choose(one.formula if one else COWORKING)
        self.body_choice.choose(one.body if one else NO_BODY)
        self.language.choose(one.language if one else languages.SOURCE)
        if one is None:
            return
        self.sector.choose(one.sector)
        self.people.set_value(one.people)
        self.places.set_value(one.places)
        for name in _TYPED:
            self.fields[name].set_text(getattr(one, name))

    def _show_kind(self) -> None:
        """A company has its name and its papers."""
        is_company = self.kind.value == COMPANY
        self.fields["company"].set_label(
            self.tr("Entreprise"), "" if is_company else self.tr("facultatif")
        )
        chosen, language = self.papers.values, language_of(self)
        wanted = papers.wanted(str(self.kind.value))
        self.papers.set_choices([(c, papers.words(c, language), "") for c in wanted])
        self.papers.choose(*chosen)

    def _show_body(self) -> None:
        self.fields["body_name"].setEnabled(self.body_choice.value == OTHER)

    def complete(self) -> bool:
        for name, words in (
            ("first_name", self.tr("Tapez le prénom.")),
            ("last_name", self.tr("Tapez le nom.")),
            ("title", self.tr("Donnez un nom au projet.")),
        ):
            if not self.fields[name].text().strip():
                self.fields[name].set_error(words)
                return False
        if not self.fields["phone"].text().strip() and not self.fields["email"].text().strip():
            self.fields["phone"].set_error(self.tr("Un téléphone ou un e-mail est nécessaire."))
            return False
        if self.sector.value is None:
            self.fields["sector"].set_error(self.tr("Choisissez le secteur."), focus=False)
            self.sector.setFocus()
            return False
        return True

    def command(self) -> Command:
        said: dict[str, Any] = {name: self.fields[name].text() for name in _TYPED}
        if self.body_choice.value != OTHER:
            said["body_name"] = ""
        chosen = {
            "kind": self.kind.value,
            "sector": self.sector.value,
            "stage": self.stage.value,
            "formula": self.formula.value,
            "body": self.body_choice.value,
            "language": self.language.value,
        }
        said |= {name: str(value) for name, value in chosen.items()}
        said |= {"people": self.people.value, "places": self.places.value}
        if self.request is not None:
            return CorrectRequest(request=self.request.id, **said)
        brought = tuple(str(code) for code in self.papers.values)
        return Apply(**said, papers=brought)
