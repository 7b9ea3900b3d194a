"""Whom do you expect? Two names; company and address are optional."""

from __future__ import annotations

from ui.touch.visits.visitor import Visitor


class Guest(Visitor):
    """Who leaves an address has the invitation by e-mail."""

    steps, step = 5, 2
    asked = ("first_name", "last_name", "company", "email")

    def heading(self) -> str:
        return self.tr("J’attends un visiteur")

    def retranslate(self) -> None:
        self.say(self.tr("Qui attendez-vous ?"))
        optional = self.tr("facultatif")
        self.fields["first_name"].set_label(self.tr("Prénom"))
        self.fields["last_name"].set_label(self.tr("Nom"))
        self.fields["company"].set_label(self.tr("Entreprise"), optional)
        self.fields["email"].set_label(self.tr("E-mail"), optional)

    def go_on(self, clean: dict[str, str]) -> None:
        self.go("guest_day", **{**self.visit, **clean})
