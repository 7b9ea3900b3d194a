"""The form of someone who comes in: who they are, whom they visit, the badge as it will be."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.badges.commands import IssueBadge
from kiosk.barred.commands import AllowBarred
from kiosk.barred.refusals import NeedsLeave
from kiosk.core import languages
from kiosk.core.clock import hour_minute, wall
from kiosk.core.command import Command
from kiosk.core.errors import Invalid
from kiosk.core.scripts import lacks_readable_letters
from kiosk.sites.data_protection import data_protection
from kiosk.sites.hours import day_hours
from kiosk.visits.arriving import ArriveVisitor
from kiosk.visits.cin import NoteCin
from kiosk.visits.namesakes import may_be, of_name
from kiosk.visits.purposes import HOSTS
from kiosk.visits.queries import VisitView, last_visit
from kiosk.visits.refusals import ConsentMissing, OnSiteAlready
from kiosk.visits.states import EXPECTED, ON_SITE
from ui.reception.agreements.asking import Asking, signatures, turning_away
from ui.reception.agreements.sign import Answer
from ui.reception.devices import printer_names
from ui.reception.visits.badge_side import BadgeSide, preview_of
from ui.reception.visits.draft import ChosenHost, Draft
from ui.reception.visits.hosts import HostPicker
from ui.reception.visits.returning import Returning
from ui.reception.visits.visitor_card import VisitorCard
from ui.shell.form_keys import FormKeys
from ui.shell.forms import Form
from ui.shell.key_names import key_name
from ui.shell.letting_in import LetInForm
from ui.shell.session import Session
from ui.theme import widths
from ui.widgets.button import PRIMARY, SECONDARY, Button
from ui.widgets.card import Card
from ui.widgets.label import heading
from ui.widgets.page_header import PageHeader
from ui.widgets.timers import once

LOOK_BACK_MS = 250


class NewVisit(QWidget):
    """`left()` to go back, `saved(visit, badge)` once kept; the badge is None without one.

    `away(name, signing)` where whoever did not sign was turned away. `there(VisitView)` where
    whoever is named is on site already, and that visit is wanted.
    """

    left = Signal()
    away = Signal(str, object)
    there = Signal(object)
    saved = Signal(object, object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.header = PageHeader(back=True)
        self.returning = Returning(str(session.zone))
        self.header.add_action(self.returning)
        self.visitor = VisitorCard(session)
        self.host_title = heading(size=15)
        self.hosts = HostPicker(session)
        self.badge = BadgeSide(session)
        self.cancel = Button(kind=SECONDARY)
        self.plain = Button(kind=SECONDARY)
        self.both = Button(kind=PRIMARY, icon="printer")
        self.asking = Asking(self, session)
        self._expected: VisitView | None = None
        self._another = self._with_badge = False
        self._ids: tuple[UUID, UUID] = (session.station.new_id(), session.station.new_id())
        self.saving = Form(
            self,
            session,
            self.both,
            also=(self.plain, self.cancel),
            places={
                "first_name": self.visitor.name,
                "last_name": self.visitor.name,
                "company": self.visitor.company,
                "phone": self.visitor.phone,
                "cin": self.visitor.cin,
                "vehicle": self.visitor.vehicle,
                "host": self.hosts.field,
                ConsentMissing.code: self.visitor.consent,
                OnSiteAlready.code: self.visitor.name,
            },
            tell=self._tell,
        )
        self._look_back = once(self, LOOK_BACK_MS, self._find_last)
        self._lay_out()
        self._connect()
        self._warm_up()
        self.begin()

    def _lay_out(self) -> None:
        host = Card(pad=0, head=False)
        host.body.setContentsMargins(0, 18, 0, 6)
        self.visitor.tightened.connect(lambda edge: host.body.setContentsMargins(0, edge, 0, 6))
        title = QHBoxLayout()
        title.setContentsMargins(20, 0, 20, 0)
        title.addWidget(self.host_title)
        host.body.addLayout(title)
        host.add(self.hosts, 1)
        columns = self._columns = QHBoxLayout()
        columns.setSpacing(14)
        columns.addWidget(self.visitor, 1)
        columns.addWidget(host, 1)
        columns.addWidget(self.badge)
        for card in (self.visitor, host):
            card.setMinimumWidth(240)
        end = QHBoxLayout()
        end.setSpacing(12)
        for button in (self.cancel, self.plain, self.both):
            button.setFixedHeight(44)
        self.both.setFixedWidth(344)
        end.addWidget(self.cancel)
        end.addStretch(1)
        end.addWidget(self.plain)
        end.addWidget(self.both)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.header)
        column.addLayout(columns, 1)
        column.addLayout(end)

    def _connect(self) -> None:
        self.header.left.connect(self.left)
        self.cancel.clicked.connect(self.left)
        self.plain.clicked.connect(lambda: self.save(with_badge=False))
        self.both.clicked.connect(lambda: self.save(with_badge=True))
        self.visitor.named.connect(self._named)
        self.visitor.edited.connect(self._show_badge)
        self.hosts.pondered.connect(self._show_badge)
        self.hosts.picked.connect(self._host_picked)
        self.badge.until.stepped.connect(lambda _minutes: self._show_badge())
        self.returning.wanted.connect(self._take)
        self.returning.another.connect(self._is_another)
        self.keys = FormKeys(
            self,
            lambda: self.save(with_badge=True),
            self.both,
            lambda: (*self.visitor.fields, self.hosts.field),
        )

    def _warm_up(self) -> None:
        """The telephone's rules take a moment to load, and so do the printers' names."""
        from kiosk.core import checks

        self.session.run(lambda: checks.phone("phone", "0522000000"))
        self.badge.show_printers(None)
        self.session.run(partial(printer_names, self.session), self.badge.show_printers)

    # -- filling in ----------------------------------------------------------------------------

    def begin(self, visit: VisitView | None = None) -> None:
        """An empty form, or that of an expected visitor."""
        language = languages.spoken(self.session.language)
        if visit is None:
            self.show_draft(Draft(language=language))
            return
        host = ChosenHost(visit.host, visit.resident, None, visit.office)
        self.show_draft(
            Draft(
                name=visit.full_name,
                first_words=len(visit.first_name.split()),
                company=visit.company,
                phone=visit.phone,
                purpose=visit.purpose,
                detail=visit.detail,
                companions=visit.companions,
                vehicle=visit.vehicle,
                host=host,
                language=visit.language or language,
                visit=visit.id,
            ),
            visit,
        )

    def show_draft(self, draft: Draft, expected: VisitView | None = None) -> None:
        """Fill the form in; the ids of what it makes are new."""
        self._expected, self._another = expected, False
        self.asking.forget()
        self._ids = (self.session.station.new_id(), self.session.station.new_id())
        card = self.visitor
        card.set_names(draft.name, draft.first_words)
        card.company.set_text(draft.company)
        card.phone.set_text(draft.phone)
        card.check_phone()
        card.purpose.choose(draft.purpose)
        card.detail.set_text(draft.detail)
        card.ask_detail()
        card.companions.set_value(draft.companions)
        card.vehicle.set_text(draft.vehicle)
        authorised = self.session.read(data_protection).cin_authorisation
        card.offer_cin(offered=bool(authorised))
        card.cin.set_text(draft.cin if authorised else "")
        card.consent.set_given(draft.consent, draft.language)
        card.consent.clear_error()
        self.hosts.show_host(draft.host, draft.host_typed)
        self.hosts.field.clear_error()
        self._begin_badge(draft)
        self.returning.show_visit(None)
        self.retranslate()
        self._show_badge()
        self.at_first = self.draft()

    def _begin_badge(self, draft: Draft) -> None:
        now = self.session.local_now()
        announced = self._expected.until if self._expected else None
        ends = wall(announced, str(self.session.zone)) if announced else self._closing(now)
        self.badge.begin(ends, now)
        if draft.until:
            self.badge.set_minutes(draft.until)

    def _closing(self, now: datetime) -> datetime | None:
        """When the doors close today, on the wall; None outside of opening hours."""
        span = self.session.read(day_hours, day=now.date()).open_at(now.time())
        return span.on(now.date())[1].replace(tzinfo=now.tzinfo) if span else None

    def draft(self) -> Draft:
        """Everything that is on the form."""
        card = self.visitor
        return Draft(
            name=card.name.text(),
            first_words=card.first_words,
            company=card.company.text(),
            phone=card.phone.text(),
            purpose=str(card.purpose.value or "appointment"),
            detail=self._detail,
            companions=card.companions.value,
            vehicle=card.vehicle.text(),
            host=self.hosts.confirmed,
            host_typed=self.hosts.search.text(),
            consent=card.consent.given,
            language=card.consent.language,
            until=self.badge.until.value,
            visit=self._expected.id if self._expected else None,
            cin=card.cin.text(),
        )

    @property
    def _detail(self) -> str:
        detail = self.visitor.detail
        return "" if detail.isHidden() else detail.text()

    @property
    def expected(self) -> VisitView | None:
        """The announced visit that is being let in, or None for someone who walks in."""
        return self._expected

    def start(self) -> None:
        """Put the focus where typing begins."""
        first: QWidget = self.visitor.consent if self._expected else self.visitor.name
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _named(self) -> None:
        self._another = False
        self._look_back.start()
        self._show_badge()

    def _find_last(self) -> None:
        first, last = self.visitor.names
        found = next(iter(self._of_now()), None)
        if found is None and last:
            before = self.session.read(last_visit, first_name=first, last_name=last)
            found = None if before is None or before.state == ON_SITE else before
        self.returning.show_visit(found, self.session.local_now().date())

    def _of_now(self) -> list[VisitView]:
        """Visits by someone of the name typed who is here or awaited, but for the one let in."""
        first, last = self.visitor.names
        if self._another or not last:
            return []
        found = self.session.read(of_name, first_name=first, last_name=last)
        return [visit for visit in found if visit.id != self._target()]

    def _target(self) -> UUID | None:
        return self._expected.id if self._expected else None

    def take_offered(self) -> bool:
        """Take the visit of now that the line shows, or would show at once; whether there is."""
        self._look_back.stop()
        self._find_last()
        if not self.returning.pressing or self.returning.visit is None:
            return False
        self._take(self.returning.visit)
        return True

    def _is_another(self) -> None:
        self._another = True
        self.visitor.name.clear_error()
        self._find_last()
        self.visitor.company.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self, visit: VisitView) -> None:
        if visit.state == EXPECTED:
            self._welcome(visit)
        elif visit.state == ON_SITE:
            self.there.emit(visit)
        else:
            self._take_up(visit)

    def _welcome(self, visit: VisitView) -> None:
        """Let in the announced visitor instead; what was typed is kept."""
        typed, card = self.draft(), self.visitor
        self.begin(visit)
        for field, text in (
            (card.company, typed.company),
            (card.phone, typed.phone),
            (card.vehicle, typed.vehicle),
        ):
            if text:
                field.set_text(text)
        if typed.companions:
            card.companions.set_value(typed.companions)
        if typed.host is not None:
            self.hosts.show_host(typed.host)
        card.consent.set_given(typed.consent, visit.language or typed.language)
        self._show_badge()
        self.start()

    def _take_up(self, visit: VisitView) -> None:
        """Bring back what was said at the last visit, where nothing is said now."""
        card = self.visitor
        for field, text in (
            (card.company, visit.company),
            (card.phone, visit.phone),
            (card.vehicle, visit.vehicle),
        ):
            if text and not field.text():
                field.set_text(text)
        card.purpose.choose(visit.purpose)
        if self.hosts.confirmed is None:
            self.hosts.show_host(ChosenHost(visit.host, visit.resident, None, visit.office))
        self.returning.show_visit(None)
        self._show_badge()
        card.consent.setFocus(Qt.FocusReason.OtherFocusReason)

    def _host_picked(self, _host: ChosenHost) -> None:
        self._show_badge()
        if not self.visitor.name.text():
            self.visitor.name.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not self.visitor.consent.given:
            self.visitor.consent.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.both.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_badge(self) -> None:
        host = self.hosts.host
        badge = preview_of(
            self.session,
            " ".join(self.visitor.names).strip(),
            self.visitor.company.text(),
            host.words if host else "",
            host.office if host else "",
            self.badge.ends(),
        )
        self.badge.preview.show_badge(badge)

    # -- saving --------------------------------------------------------------------------------

    def save(self, *, with_badge: bool) -> None:
        """Keep the visit, and the badge with it: both or neither."""
        if self.saving.busy or not self._complete():
            return
        here, awaited = self._same_person()
        if here is not None:
            self._say_here(here)
            return
        self._with_badge = with_badge
        visit_id, badge_id = self._ids
        until = self.badge.ends()
        visit = self._target() or (awaited.id if awaited else None)
        holder = visit or visit_id
        answers = self._answers(awaited)
        if answers is None:
            return
        if answers and answers[0].away:
            self._turn_away(answers[0], visit)
            return
        wanted: list[Command] = [self._arrival(until, visit), *signatures(answers, holder)]
        if self.visitor.cin.text():
            wanted.append(NoteCin(visit=holder, cin=self.visitor.cin.text()))
        if with_badge:
            wanted.append(IssueBadge(id=badge_id, kind="visitor", holder=holder, valid_until=until))
        kept = badge_id if with_badge else None
        self.saving.submit_all(wanted, then=lambda _outcomes: self.saved.emit(holder, kept))

    def _answers(self, awaited: VisitView | None) -> list[Answer] | None:
        """What the visitor says to all that is to be signed; None to go on with the form."""
        card, (first, last) = self.visitor, self.visitor.names
        known = self._expected or awaited
        company = card.company.text() or (known.company if known else "")
        purpose = str(card.purpose.value or "")
        return self.asking.answered(first, last, company, purpose, card.consent.language)

    def _turn_away(self, answer: Answer, visit: UUID | None) -> None:
        first, last = self.visitor.names
        signing = self.session.station.new_id()
        wanted = turning_away(answer, signing, visit, (first, last, self.visitor.company.text()))
        name = f"{first} {last}"
        self.saving.submit_all(wanted, then=lambda _outcomes: self.away.emit(name, signing))

    def _tell(self, sentence: str, error: Exception) -> None:
        """Whoever needs leave: the manager who is here gives it, and the arrival goes on."""
        if not isinstance(error, NeedsLeave):
            self.session.tell(sentence, error)
            return
        if error.entry is None or not self.session.may(AllowBarred):
            call = self.tr("Appelez le responsable.")
            self.visitor.name.set_error(f"{sentence} {call}")
            return
        self.visitor.name.set_error(sentence)
        self.ask_leave(error.entry, error.name, error.reason)

    def ask_leave(self, entry: UUID, name: str, reason: str) -> LetInForm:
        """Ask the manager why they may come in today."""
        dialog = LetInForm(self, self.session, entry, name, reason)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.saved.connect(lambda _outcome: self._go_on())
        dialog.open()
        return dialog

    def _go_on(self) -> None:
        self.visitor.name.clear_error()
        self.save(with_badge=self._with_badge)

    def _same_person(self) -> tuple[VisitView | None, VisitView | None]:
        """The visit of the same person that is going on, and the one that is awaited."""
        from kiosk.core import checks

        company = self.visitor.company.text()
        phone = checks.phone("phone", self.visitor.phone.text())
        same = [visit for visit in self._of_now() if may_be(visit, company, phone)]
        here = next((visit for visit in same if self._came_today(visit)), None)
        return here, next((visit for visit in same if visit.state == EXPECTED), None)

    def _came_today(self, visit: VisitView) -> bool:
        return visit.state == ON_SITE and visit.day == self.session.local_now().date()

    def _say_here(self, visit: VisitView) -> None:
        self.returning.show_visit(visit, self.session.local_now().date())
        refusal = OnSiteAlready(name=visit.full_name, since=visit.arrived_at, visit=visit.id)
        self.visitor.name.set_error(self.session.words(refusal))

    def _arrival(self, until: datetime, visit: UUID | None) -> ArriveVisitor:
        card, host = self.visitor, self.hosts.host
        first, last = card.names
        if host is not None and self._as_announced(host):
            host = None  # the store knows it, and who it is
        return ArriveVisitor(
            id=self._ids[0],
            visit=visit,
            first_name=first,
            last_name=last,
            company=card.company.text(),
            phone=card.phone.text(),
            host=host.words if host else "",
            resident=host.resident if host else None,
            person=host.person if host else None,
            purpose=str(card.purpose.value or ""),
            detail=self._detail,
            companions=card.companions.value,
            vehicle=card.vehicle.text(),
            consent=card.consent.given,
            language=card.consent.language,
            until=until,
            another=self._another,
        )

    def _as_announced(self, host: ChosenHost) -> bool:
        """The same host as announced, whose person is known to the store and not here."""
        visit = self._expected
        return visit is not None and (host.words, host.resident) == (visit.host, visit.resident)

    def _complete(self) -> bool:
        """Whether nothing is missing; else the place where it is says so."""
        card = self.visitor
        first, last = card.names
        if not first:
            card.name.set_error(self.tr("Tapez le prénom et le nom."))
        elif not last:
            card.name.set_error(self.tr("Ajoutez le nom de famille."))
        elif lacks_readable_letters(first + last):
            card.name.set_error(self.session.words(Invalid(field="name", problem="latin")))
        elif not card.phone_is_right():
            card.phone.set_error(self.session.words(Invalid(field="phone", problem="phone")))
        elif self.hosts.host is None and str(card.purpose.value) not in HOSTS:
            self.hosts.field.set_error(self.tr("Choisissez l’hôte dans la liste."))
        elif not card.consent.given:
            card.consent.set_error(self.session.words(ConsentMissing()))
        else:
            return True
        return False

    # -- words and size ------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < widths.PAGE
        self.badge.set_narrow(narrow=narrow)
        self._columns.setStretch(0, 3 if narrow else 1)
        self._columns.setStretch(1, 2 if narrow else 1)

    def retranslate(self) -> None:
        """Word the form in the language in force; all that was typed stays."""
        visit = self._expected
        if visit is None:
            self.header.word(
                self.tr("Nouvelle visite"), self.tr("sans rendez-vous"), back=self.tr("Retour")
            )
        else:
            at = wall(visit.expected_at, str(self.session.zone)) if visit.expected_at else None
            since = self.tr("attendue à {time}").format(time=hour_minute(at)) if at else ""
            self.header.word(self.tr("Accueillir"), since, back=self.tr("Retour"))
        self.host_title.setText(self.tr("Visite à"))
        self.cancel.setText(self.tr("Annuler"))
        language = self.session.language
        self.cancel.key, self.both.key = (
            key_name("Esc", language),
            key_name("Ctrl+Return", language),
        )
        self.plain.setText(self.tr("Enregistrer sans badge"))
        self.both.setText(self.tr("Enregistrer et imprimer le badge"))
        self.visitor.retranslate()
        self.hosts.retranslate()
        self.badge.retranslate()
        self.returning.retranslate()
