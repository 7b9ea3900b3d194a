"""Badges: all of them by number, name or company; those that did not come back."""

from __future__ import annotations

from pathlib import Path
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtWidgets import QWidget

from kiosk.audit.kinds import BADGE
from kiosk.badges.commands import ReinstateBadge, ReturnBadge, RevokeBadge
from kiosk.badges.queries import BadgeView, badges, by_number, get, not_returned
from ui.reception.badges.detail import BadgeDetail
from ui.reception.badges.issue import IssueForm
from ui.reception.badges.reason import ReasonDialog
from ui.reception.badges.rows import KINDS, BadgeRow, kind_words
from ui.reception.badges.verify import VerifyForm
from ui.reception.browse import BrowsePage
from ui.shell.file_question import ask_where
from ui.shell.looking import Looking
from ui.shell.offering import offer
from ui.shell.reprinting import ask_why
from ui.shell.session import Session
from ui.widgets.segmented import Segmented

NOT_RETURNED = "not_returned"


def ask_file(parent: QWidget, title: str, name: str) -> str:
    """Where to keep a picture; nothing when it is called off."""
    return ask_where(parent, title, name, "PNG (*.png);;PDF (*.pdf)")


class BadgesPage(BrowsePage):
    """A list to search, and the badge that is looked at beside it."""

    shows: ClassVar[frozenset[str]] = frozenset({"badge", "visit", "presence"})

    def __init__(self, session: Session) -> None:
        detail = BadgeDetail(session)
        painter = BadgeRow(session.station.zone)
        super().__init__(session, painter, lambda badge: badge.id, detail, width=320)
        self.detail = detail
        self.ask_file, self.ask_why = ask_file, ask_why
        self.form: IssueForm | None = None
        self.verifying: VerifyForm | None = None
        self.revoking: ReasonDialog | None = None
        self.verify = self.add_second_action("shield-check")
        self.kinds = Segmented()
        self.search.setMinimumWidth(320)
        self.tools.addWidget(self.kinds)
        self.tools.addStretch(1)
        self.tools.addWidget(self.search)
        self.looking = Looking(session, BADGE, self)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        offer(self.session, "badges.issue", self.new)
        offer(self.session, "badges.return", self.detail.give_back)
        offer(self.session, "badges.revoke", self.detail.revoke)
        self.verify.clicked.connect(self.open_verify)
        self.new.clicked.connect(self.open_form)
        self.kinds.picked.connect(lambda _kind: self.refresh())
        self.rows.chosen.connect(self.detail.show_badge)
        self.rows.chosen.connect(lambda badge: self.looking.at(badge and badge.id))
        self.detail.printing.connect(self._print)
        self.detail.saving.connect(self._save)
        self.detail.revoking.connect(self._revoke)
        self.detail.returning.connect(self._give_back)

    # -- showing -------------------------------------------------------------------------------

    def refresh(self) -> None:
        found = self._found()
        self._word_empty()
        self.show_found(found)
        self.detail.show_badge(self.rows.current)

    def _found(self) -> list[BadgeView]:
        if self._kind() == NOT_RETURNED:
            return self.session.read(not_returned)
        return self.session.read(badges, text=self.search.text(), kind=self._kind())

    def _kind(self) -> str:
        return str(self.kinds.value or "")

    def retranslate(self) -> None:
        self.header.word(self.tr("Badges"))
        self.verify.setText(self.tr("Vérifier un code"))
        self.new.setText(self.tr("Nouveau badge"))
        choices: list[tuple[object, str]] = [("", self.tr("Tous"))]
        choices += [(kind, kind_words(kind, self.session.language)) for kind in KINDS]
        chosen = self._kind()
        self.kinds.set_choices([*choices, (NOT_RETURNED, self.tr("Non rendus"))])
        self.kinds.choose(chosen)
        self.search.set_example(self.tr("Numéro, nom ou entreprise"))
        self.search.edit.setAccessibleName(self.tr("Chercher un badge"))
        self.rows.setAccessibleName(self.header.title.text())
        self._word_empty()

    def _word_empty(self) -> None:
        if self._kind() == NOT_RETURNED:
            self.empty.say(self.tr("Tous les badges sont rendus"))
        elif self.search.text():
            self.empty.say(self.tr("Aucun badge trouvé"), self.tr("Relisez le numéro ou le nom."))
        else:
            cause = self.tr("Les badges se font à l’accueil d’une visite.")
            self.empty.say(self.tr("Aucun badge"), cause)

    def open_with(self, **fields: Any) -> None:
        """`not_returned=True`, or `badge` as an id or a number."""
        if fields.get(NOT_RETURNED):
            self.kinds.choose(NOT_RETURNED)
            self.refresh()
        if wanted := fields.get("badge"):
            self._look_at(wanted)

    def _look_at(self, wanted: object) -> None:
        text = isinstance(wanted, str)
        found = (
            self.session.read(by_number, number=wanted)
            if text
            else self.session.read(get, badge=wanted)
        )
        if found is not None:
            self.kinds.choose("")
            self.search.set_text(found.number)
            self.refresh()

    # -- acts ----------------------------------------------------------------------------------

    def open_form(self) -> None:
        """A lasting badge for someone."""
        self.form = IssueForm(self, self.session)
        self.form.saved.connect(lambda outcome: self._issued(outcome.result))
        self.form.whole.connect(self._print_all)
        self.form.open()
        self.form.name.setFocus()

    def open_verify(self) -> None:
        """Is this code a badge that counts?"""
        self.verifying = VerifyForm(self, self.session)
        self.verifying.found.connect(lambda badge: self._look_at(badge.number))
        self.verifying.open()
        self.verifying.code.setFocus()

    def _issued(self, badge: Any) -> None:
        back = RevokeBadge(badge=badge.badge, reason=str(self.tr("fait par erreur")))
        words = self.tr("Badge {number} fait").format(number=badge.number)
        self.session.say(words, undo=lambda: self.acts.submit(back))
        self._look_at(badge.number)

    def print_page(self) -> bool:
        """F8 prints the badge that is looked at."""
        if self.detail.badge is None:
            return False
        self._print(self.detail.badge)
        return True

    def _print(self, badge: BadgeView) -> None:
        from ui.shell.printers import print_badge

        print_badge(self, self.session, badge.id, why=self.ask_why)

    def _print_all(self, badges: list[UUID]) -> None:
        """The badges of a company on A4."""
        from ui.shell.printers import print_badges

        self.refresh()
        print_badges(self, self.session, badges, why=self.ask_why)

    def _save(self, badge: BadgeView) -> None:
        file = self.ask_file(self, self.tr("Enregistrer le badge"), f"{badge.number}.png")
        if not file:
            return
        shape = self.detail.preview.shape

        def write() -> None:
            from kiosk.paper.documents.badges import render_badge

            render_badge(self.session.station, badge.id, Path(file), shape=shape, force=True)

        said = self.tr("Enregistré : {file}").format(file=Path(file).name)
        self.session.run(write, lambda _done: self.session.say(said))

    def _revoke(self, badge: BadgeView) -> None:
        words = self.tr("Badge {number} annulé").format(number=badge.number)
        self.revoking = ReasonDialog(self, self.session, badge)
        back = ReinstateBadge(badge=badge.id)
        self.revoking.saved.connect(
            lambda _outcome: self.session.say(words, undo=lambda: self.acts.submit(back))
        )
        self.revoking.open()
        self.revoking.usual.setFocus()

    def _give_back(self, badge: BadgeView) -> None:
        words = self.tr("Badge {number} rendu").format(number=badge.number)
        self.carry_out(ReturnBadge(badge=badge.id), words)
