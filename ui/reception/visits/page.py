"""Visites: the lists, and the form of someone who comes in."""

from __future__ import annotations

from pathlib import Path
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QStackedLayout, QWidget

from kiosk.agreements.queries import AgreementView, SigningView
from kiosk.agreements.signing import TakeBackSigning
from kiosk.badges.commands import IssueBadge
from kiosk.badges.queries import of_subject
from kiosk.badges.views import VALID
from kiosk.visits.announcing import CancelVisit
from kiosk.visits.corrections import TakeBackArrival
from kiosk.visits.hosting import AnswerForHost
from kiosk.visits.leaving import LeaveVisitor, RestoreVisit
from kiosk.visits.queries import VisitView, get
from kiosk.visits.states import EXPECTED, ON_SITE
from ui.reception.agreements.decide import DecideDialog
from ui.reception.agreements.sign import SignDialog
from ui.reception.visits.announce import AnnounceDialog
from ui.reception.visits.change import ChangeDialog, as_before
from ui.reception.visits.draft import Draft
from ui.reception.visits.new_visit import NewVisit
from ui.reception.visits.visit_list import VisitList
from ui.shell.file_question import ask_which
from ui.shell.forms import Form
from ui.shell.page import Page
from ui.shell.reprinting import ask_why
from ui.shell.session import Session
from ui.widgets.focus import Leads


class VisitsPage(Leads, Page):
    """`open_with(new=True)`, `(welcome=visit id)`, `(visit=visit id)` or `(unsigned=signing)`."""

    shows: ClassVar[frozenset[str]] = frozenset(
        {"visit", "badge", "notification", "barred"} | {"agreement_version", "agreement_signature"}
    )

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.list = VisitList(session)
        self.form = NewVisit(session)
        self.announce, self.ask_why, self.ask_file = self._announce, ask_why, ask_which
        self.acts = Form(self, session)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.form)
        self.list.asked.connect(self._asked)
        self.list.details.answered.connect(self._answered)
        self.list.counted.connect(self.counted)
        self.form.left.connect(self.leave_form)
        self.form.there.connect(self._show_there)
        self.form.saved.connect(self._saved)
        self.form.away.connect(self._turned_away)
        self.list.waits.deciding.connect(self.decide)
        self.list.details.signed.wanted.connect(self.have_signed)
        self.list.details.signed.printing.connect(self._print_signed)
        session.minute.connect(self._time_passes)
        self.retranslate()

    # -- what is seen --------------------------------------------------------------------------

    @property
    def filling_in(self) -> bool:
        """Whether the form is seen."""
        return self._stack.currentWidget() is self.form

    def _turn_to(self, view: QWidget) -> None:
        self._stack.setCurrentWidget(view)
        self.leads_to = view

    def _time_passes(self) -> None:
        if self.isVisible() and not self.filling_in:
            self.session.attempt(self.refresh)

    def refresh(self) -> None:
        if self.filling_in:
            self.list.recount()
        else:
            self.list.refresh()

    def retranslate(self) -> None:
        self.list.retranslate()
        self.form.retranslate()

    def open_with(self, **fields: Any) -> None:
        if fields.get("new"):
            self._open_form(None)
        elif fields.get("closed"):
            self._turn_to(self.list)
            self.list.show_closed()
        elif (signing := fields.get("unsigned")) is not None:
            self._turn_to(self.list)
            self.refresh()
            self.list.waits.open_one(signing)
        elif (visit := fields.get("welcome") or fields.get("visit")) is not None:
            found = self.session.read(get, visit=visit)
            if found is None:
                return
            if fields.get("welcome") and found.state == EXPECTED:
                self._open_form(found)
            else:
                self._turn_to(self.list)
                self.list.show_visit(found)

    def escape(self) -> bool:
        if not self.filling_in:
            return False
        self.leave_form()
        return True

    def print_page(self) -> bool:
        """F8 prints who is in the building."""
        from ui.shell.printers import print_report

        print_report(self, self.session, "evacuation")
        return True

    # -- the form ------------------------------------------------------------------------------

    def _open_form(self, visit: VisitView | None) -> None:
        if self.form.saving.busy or not self.session.may("visits.arrive"):
            return
        if visit is None and self.filling_in and self.form.take_offered():
            return  # the key that begins a visit takes the one that is offered
        wanted = visit.id if visit else None
        here = self.form.expected.id if self.form.expected else None
        if not self.filling_in or wanted != here:
            draft = self.form.draft() if self.filling_in else None
            self.form.begin(visit)
            self._offer_back(draft)
        self._turn_to(self.form)
        self.form.start()

    def leave_form(self) -> None:
        """Back to the list; what was typed can be had again, what is being saved is awaited."""
        if self.form.saving.busy:
            return
        draft = self.form.draft()
        self._turn_to(self.list)
        self.refresh()
        self.list.rows.setFocus()
        if self.form.expected is None or draft != self.form.at_first:
            self._offer_back(draft)

    def _show_there(self, visit: VisitView) -> None:
        """The visit that is going on, instead of another one for the same person."""
        draft = self.form.draft()
        self._turn_to(self.list)
        self.list.show_visit(visit)
        self.list.rows.setFocus()
        self._offer_back(draft)

    def _show_known(self, visit: VisitView) -> None:
        """The visit that is there, instead of a second one or another name."""
        self.list.show_visit(visit)
        self.list.rows.setFocus()

    def _offer_back(self, draft: Draft | None) -> None:
        if draft is not None and draft.begun:
            self.session.say(
                self.tr("La visite n’est pas enregistrée."),
                "info",
                undo=lambda: self._take_up(draft),
                action=self.tr("Reprendre la saisie"),
            )

    def _take_up(self, draft: Draft) -> None:
        visit = self.session.read(get, visit=draft.visit) if draft.visit else None
        self.form.show_draft(draft, visit)
        self._turn_to(self.form)
        self.form.start()

    def _saved(self, visit: UUID, badge: UUID | None) -> None:
        found = self.session.read(get, visit=visit)
        self._turn_to(self.list)
        self.form.begin()
        if found is not None:
            self.list.show_visit(found)
            self.list.rows.setFocus()
            self._tell_saved(found)
        if badge is not None:
            self._print(badge)

    def _tell_saved(self, visit: VisitView) -> None:
        words = self.tr("Visite enregistrée : {name}").format(name=visit.full_name)
        if visit.badge:
            words = self.tr("Visite enregistrée : {name}, badge {number}").format(
                name=visit.full_name, number=visit.badge
            )
        self.session.say(words, undo=lambda: self._take_back(visit))

    def _take_back(self, visit: VisitView) -> None:
        self.acts.submit(TakeBackArrival(visit=visit.id))

    # -- what is signed ------------------------------------------------------------------------

    def have_signed(self, agreement: AgreementView) -> None:
        """Whoever is in signs what they have not signed yet."""
        visit = self.list.details.visit
        if visit is None:
            return
        dialog = SignDialog(
            self, self.session, agreement, visit.full_name, visit.language, visit.id
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.saved.connect(lambda outcome: self._signed(outcome.result.signing))
        dialog.open()

    def _signed(self, signing: UUID) -> None:
        self.refresh()
        back = TakeBackSigning(signing=signing)
        self.session.say(self.tr("La signature est gardée"), undo=lambda: self.acts.submit(back))

    def decide(self, waits: SigningView) -> None:
        """Let in whoever did not sign at the kiosk, or turn them away."""
        dialog = DecideDialog(self, self.session, waits)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.saved.connect(lambda _outcome: self._turned_away(waits.full_name, waits.id))
        dialog.letting_in.connect(lambda: self._let_in(waits))
        dialog.open()

    def _let_in(self, waits: SigningView) -> None:
        """The form of the arrival; what is due is asked there once more, or let pass."""
        visit = self.session.read(get, visit=waits.visit) if waits.visit else None
        if visit is not None and visit.state == EXPECTED:
            self._open_form(visit)
            return
        self._open_form(None)
        if not self.form.visitor.name.text():
            words = len(waits.first_name.split())
            self.form.show_draft(
                Draft(waits.full_name, words, waits.company, language=waits.language)
            )
            self.form.start()

    def _turned_away(self, name: str, signing: UUID) -> None:
        self._turn_to(self.list)
        self.form.begin()
        self.refresh()
        back = TakeBackSigning(signing=signing)
        words = self.tr("{name} n’est pas entré").format(name=name)
        self.session.say(words, undo=lambda: self.acts.submit(back))

    def _print_signed(self, signing: SigningView) -> None:
        from kiosk.paper.prints import AgreementPrint
        from ui.shell.printers import put_out

        outlet = self.session.station.settings.printing.sheets
        put_out(self, self.session, AgreementPrint(signing=signing.id), outlet)

    # -- what is asked of a visit --------------------------------------------------------------

    def _asked(self, what: str, visit: VisitView | None) -> None:
        if what == "new":
            self._open_form(None)
        elif what == "announce":
            if made := self.announce():
                self._announced(made)
        elif visit is not None:
            acts = {
                "welcome": self._open_form,
                "leave": self._leave,
                "reprint": self._reprint,
                "cancel": self._cancel,
                "change": self.change,
                "restore": self._restore,
                "rights": self._answer_rights,
            }
            acts[what](visit)

    def _announce(self) -> list[UUID]:
        dialog = AnnounceDialog(self.session, self)
        dialog.hint.wanted.connect(self._show_known)
        dialog.several.connect(self.announce_list, Qt.ConnectionType.QueuedConnection)
        kept = dialog.exec() == QDialog.DialogCode.Accepted
        visits = dialog.visits if kept else []
        dialog.deleteLater()
        return visits

    def announce_list(self) -> None:
        """Announce those of a file, once it is known which."""
        from ui.reception.visits.guests import GuestsDialog

        title, kinds = self.tr("Choisir la liste"), self.tr("Tableaux (*.xlsx *.csv *.txt)")
        if not (path := self.ask_file(self, title, kinds)):
            return
        dialog = GuestsDialog(self.session, self, Path(path))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.saved.connect(lambda _outcome: self._listed(dialog.visits))
        dialog.open()

    def _listed(self, made: list[UUID]) -> None:
        undone = [CancelVisit(visit=each) for each in made]
        words = self.tr("%n visite(s) annoncée(s)", "", len(made))
        self.session.say(words, undo=lambda: self.acts.submit_all(undone))

    def _announced(self, made: list[UUID]) -> None:
        self.open_with(visit=made[0])
        if (visit := self.session.read(get, visit=made[0])) is not None:
            words = self.tr("Visite annoncée : {name}").format(name=visit.full_name)
            undone = [CancelVisit(visit=each) for each in made]
            self.session.say(words, undo=lambda: self.acts.submit_all(undone))

    def change(self, visit: VisitView) -> ChangeDialog:
        """Set a visit right; a badge with the former words can be made anew."""
        dialog = ChangeDialog(self.session, visit, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.saved.connect(lambda _outcome: self._changed(visit))
        dialog.hint.wanted.connect(self._show_known)
        dialog.open()
        return dialog

    def _changed(self, visit: VisitView) -> None:
        words = self.tr("Visite modifiée")
        back, also = as_before(visit), None
        if visit.badge and visit.state == ON_SITE:
            also = self.tr("Refaire le badge"), lambda: self._badge_anew(visit)
        self.session.say(words, undo=lambda: self.acts.submit(back), also=also)

    def _answered(self, answer: str, visit: VisitView) -> None:
        """What the host has said; nothing was said before, or something else."""
        before = AnswerForHost(visit=visit.id, answer=visit.host_answer)
        self.acts.submit(
            AnswerForHost(visit=visit.id, answer=answer),
            then=lambda _outcome: self.session.say(
                self.tr("Réponse de l’hôte notée"), undo=lambda: self.acts.submit(before)
            ),
        )

    def _leave(self, visit: VisitView) -> None:
        words = self.tr("Départ noté : {name}").format(name=visit.full_name)
        self.acts.submit(
            LeaveVisitor(visit=visit.id),
            then=lambda _outcome: self.session.say(words, undo=lambda: self._restore(visit)),
        )

    def _cancel(self, visit: VisitView) -> None:
        words = self.tr("Visite annulée : {name}").format(name=visit.full_name)
        self.acts.submit(
            CancelVisit(visit=visit.id),
            then=lambda _outcome: self.session.say(words, undo=lambda: self._restore(visit)),
        )

    def _restore(self, visit: VisitView) -> None:
        self.acts.submit(
            RestoreVisit(visit=visit.id),
            then=lambda _outcome: self._tell_back(visit) if visit.closed else None,
        )

    def _tell_back(self, visit: VisitView) -> None:
        self.session.say(self.tr("De nouveau sur place : {name}").format(name=visit.full_name))

    def _answer_rights(self, visit: VisitView) -> None:
        """The person asks what is held on them, to have it corrected, or gone."""
        from ui.shell.rights.asking import Asker, AskingDialog

        asker = Asker(visit.full_name, visit.company, visit.phone)
        dialog = AskingDialog(self, self.session, asker)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _reprint(self, visit: VisitView) -> None:
        """Print the badge again, or make one where there is none that is still good."""
        badge = self.session.read(of_subject, subject=visit.id)
        if badge is not None and badge.state == VALID:
            self._print(badge.id)
            return
        self._badge_anew(visit)

    def _badge_anew(self, visit: VisitView) -> None:
        self.acts.submit(
            IssueBadge(kind="visitor", holder=visit.id),
            then=lambda outcome: self._print(outcome.result.badge),
        )

    def _print(self, badge: UUID) -> None:
        from ui.shell.printers import print_badge

        print_badge(self, self.session, badge, why=self.ask_why)
