"""What somebody gets in with: a PIN that is shown once, and a badge."""

from __future__ import annotations

from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.badges.commands import IssueBadge, RevokeBadge
from kiosk.badges.queries import BadgeView
from kiosk.core.languages import in_language
from kiosk.core.wording import medium_date
from kiosk.staff.pins import drawn
from kiosk.staff.queries import StaffView, badge_subject
from kiosk.staff.secrets import ResetPin, UnlockCode
from ui.manager.staff.people import Member
from ui.shell.forms import Form
from ui.shell.languages import Texts
from ui.shell.printing import on_paper, put_out_once
from ui.shell.session import Session
from ui.theme.fonts import BOLD
from ui.widgets.button import DANGER, QUIET, SECONDARY, Button
from ui.widgets.dialog import Dialog, ask
from ui.widgets.label import Label
from ui.widgets.paint import CENTER

PRINT, ANEW, REVOKE = "print", "anew", "revoke"


class PinDialog(Dialog):
    """A PIN in large figures, for as long as it is open and never again."""

    def __init__(self, parent: QWidget, texts: Texts, name: str, pin: str) -> None:
        super().__init__(
            parent,
            texts.translate("Access", "PIN pour {name}").format(name=name),
            texts.translate("Access", "Notez-le ou dites-le maintenant : il ne sera plus montré."),
            verb=texts.translate("Access", "C’est noté"),
        )
        self.pin = Label(f"{pin[:3]} {pin[3:]}", size=44, weight=BOLD, align=CENTER)
        self.pin.setAccessibleName(" ".join(pin))
        self.print = Button(
            texts.translate("Access", "Imprimer le PIN seul"), QUIET, icon="printer"
        )
        self.body.addWidget(self.pin)
        once = texts.translate(
            "Access", "Il ne sert qu’à en choisir un autre, à la première entrée."
        )
        self.body.addWidget(Label(once, size=13, tone="muted", align=CENTER, wrap=True))
        self.body.addWidget(self.print)
        self.keep.hide()


class BadgeDialog(Dialog):
    """The badge that somebody has; `chosen` is what to do about it."""

    def __init__(
        self, parent: QWidget, texts: Texts, name: str, badge: BadgeView, until: str
    ) -> None:
        super().__init__(
            parent,
            texts.translate("Access", "Badge {number} : {name}").format(
                number=badge.number, name=name
            ),
            texts.translate(
                "Access", "Il vaut jusqu’au {day}. Perdu, il s’annule ou se refait."
            ).format(day=until),
            verb=texts.translate("Access", "Imprimer de nouveau"),
            keep=texts.translate("Access", "Fermer"),
            width=520,
        )
        self.chosen = PRINT
        row = QHBoxLayout()
        for choice, words, kind, icon in (
            (ANEW, texts.translate("Access", "En faire un autre"), SECONDARY, "refresh-cw"),
            (REVOKE, texts.translate("Access", "Annuler ce badge"), DANGER, "ban"),
        ):
            button = Button(words, kind, icon=icon, small=True)
            button.clicked.connect(partial(self._choose, choice))
            row.addWidget(button)
        row.addStretch(1)
        self.body.addLayout(row)

    def _choose(self, choice: str) -> None:
        self.chosen = choice
        self.accept()


class Access:
    """What a manager does about somebody's PIN and badge; `acts` carries it out."""

    def __init__(self, owner: QWidget, session: Session, acts: Form) -> None:
        self.owner, self.session, self.acts = owner, session, acts
        self.ask = ask
        self.shown: Dialog | None = None

    @property
    def _texts(self) -> Texts:
        return Texts(self.session.language)

    def give_pin(self, person: StaffView, *, first: bool = False) -> None:
        """Give someone a PIN to begin with, once it is confirmed; it is shown this once.

        `first` where they have none to lose.
        """
        name = in_language(person, self.session.language)
        if first:
            title = self._texts.translate("Access", "Donner un PIN à {name} ?")
            text = self._texts.translate("Access", "À sa première entrée, {name} choisira le sien.")
        else:
            title = self._texts.translate("Access", "Donner un nouveau PIN à {name} ?")
            text = self._texts.translate(
                "Access", "L’ancien ne vaudra plus. À sa première entrée, {name} choisira le sien."
            )
        verb = self._texts.translate("Access", "Donner un PIN")
        if self.ask(self.owner, title.format(name=name), text.format(name=name), verb=verb):
            pin = drawn()
            self.acts.submit(
                ResetPin(code=person.code, pin=pin),
                then=lambda _outcome: self.show_pin(name, pin),
            )

    def show_pin(self, name: str, pin: str) -> None:
        """The PIN, and a slip of it where a printer of tickets is named; no queue keeps it."""
        outlet = self.session.station.settings.printing.tickets
        dialog = PinDialog(self.owner, self._texts, name, pin)
        dialog.print.setVisible(on_paper(outlet))
        dialog.print.clicked.connect(lambda: self._print_pin(outlet, pin))
        self._open(dialog)

    def _print_pin(self, outlet: str, pin: str) -> None:
        missing = self._texts.translate("Access", "Rien n’est sorti : notez le PIN.")

        def work() -> bool:
            from kiosk.paper.documents.pin_slip import pin_slip
            from kiosk.paper.prints import Rendered

            return put_out_once(self.session, outlet, Rendered("PIN", pin_slip(pin), roll=True))

        def told(came_out: bool) -> None:
            if not came_out:
                self.session.say(missing, "warning")

        self.session.run(work, told)

    def unlock(self, person: StaffView) -> None:
        """Let someone try their PIN again."""
        name = in_language(person, self.session.language)
        said = self._texts.translate("Access", "{name} peut de nouveau taper son PIN")
        self.acts.submit(
            UnlockCode(code=person.code),
            then=lambda _outcome: self.session.say(said.format(name=name)),
        )

    def badge(self, member: Member) -> None:
        """Make a badge for someone, or see to the one they have."""
        if member.badge is None:
            self._offer(member.person)
            return
        until = medium_date(
            member.badge.valid_until.astimezone(self.session.zone).date(), self.session.language
        )
        name = in_language(member.person, self.session.language)
        dialog = BadgeDialog(self.owner, self._texts, name, member.badge, until)
        dialog.accepted.connect(lambda: self._do(dialog.chosen, member.person, member.badge))
        self._open(dialog)

    def _offer(self, person: StaffView) -> None:
        name = in_language(person, self.session.language)
        title = self._texts.translate("Access", "Faire un badge pour {name} ?").format(name=name)
        text = self._texts.translate(
            "Access", "Lu à un poste verrouillé, il choisit son nom ; le PIN reste demandé."
        )
        verb = self._texts.translate("Access", "Faire et imprimer le badge")
        if self.ask(self.owner, title, text, verb=verb):
            self._issue(person)

    def _do(self, chosen: str, person: StaffView, badge: BadgeView | None) -> None:
        if badge is None:
            return
        if chosen == ANEW:
            self._issue(person)
        elif chosen == REVOKE:
            said = self._texts.translate("Access", "Badge {number} annulé")
            reason = str(self._texts.translate("Access", "annulé par la gestion"))
            self.acts.submit(
                RevokeBadge(badge=badge.id, reason=reason),
                then=lambda _outcome: self.session.say(said.format(number=badge.number)),
            )
        else:
            self._print(badge.id)

    def _issue(self, person: StaffView) -> None:
        site = self.session.site.code if self.session.site else ""
        command = IssueBadge(kind="staff", holder=badge_subject(site, person.code))
        self.acts.submit(command, then=self._issued)

    def _issued(self, outcome: Any) -> None:
        said = self._texts.translate("Access", "Badge {number} fait")
        self.session.say(said.format(number=outcome.result.number))
        self._print(outcome.result.badge)

    def _print(self, badge: UUID) -> None:
        from ui.shell.printers import print_badge

        print_badge(self.owner, self.session, badge)

    def _open(self, dialog: Dialog) -> None:
        self.shown = dialog
        dialog.open()
        dialog.verb.setFocus()
