"""What is asked at each step of a request: papers, an hour, a day, a decision, an entry."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtWidgets import QWidget

from kiosk.bookings.policy import MEMBER_NAMES
from kiosk.core.clock import hour_minute
from kiosk.core.command import Command
from kiosk.core.directions import joined
from kiosk.core.languages import in_language
from kiosk.core.wording import say
from kiosk.joining import papers
from kiosk.joining.deciding import Decide, Enter
from kiosk.joining.following import CheckPapers, SetCommittee, SetInterview, WithdrawRequest
from kiosk.joining.queries import RequestView
from kiosk.joining.states import ACCEPTED, DECISIONS, INTERVIEW
from kiosk.residents.members import MEMBERS, STARTUP
from kiosk.sites.kinds import ROOM
from kiosk.sites.queries import resources
from ui.reception.joining.words import who
from ui.shell.form_dialog import FormDialog
from ui.shell.languages import language_of
from ui.shell.session import Session
from ui.widgets.calendar import DateEdit
from ui.widgets.field import Field
from ui.widgets.select import Select
from ui.widgets.stepper import Stepper
from ui.widgets.toggles import ToggleGroup

STEP, LAST_STEP, MORNING = 15, 24 * 60 - 15, 10 * 60
A_WEEK = timedelta(days=7)


class StepForm(FormDialog):
    """A form about one request, with a note at its end."""

    def __init__(
        self, parent: QWidget, session: Session, request: RequestView, *, width: int = 560
    ) -> None:
        super().__init__(parent, session, width=width)
        self.request = request
        self.note = Field()
        self.lay_out()
        self.fields["note"] = self.note
        self.note.set_label(self.tr("Note"), self.tr("facultatif"))
        self.failing = self.tr("La candidature reste ce qu’elle était")

    def lay_out(self) -> None:
        """The fields before the note, and the words."""

    def ask_for(self, title: str, verb: str) -> None:
        """Word it, with whose request it is below."""
        self.word(title, verb, joined(self.request.label, who(self.request)))


class PapersForm(StepForm):
    """The papers that are there by now."""

    def lay_out(self) -> None:
        self.papers = ToggleGroup(many=True)
        self.fields["papers"] = Field(widget=self.papers)
        language = language_of(self)
        wanted = papers.wanted(self.request.kind)
        self.papers.set_choices([(c, papers.words(c, language), "") for c in wanted])
        self.papers.choose(*self.request.brought)
        self.fields["papers"].set_label(self.tr("Pièces apportées à ce jour"))
        self.ask_for(self.tr("Quelles pièces sont là ?"), self.tr("Noter les pièces"))

    def command(self) -> Command:
        brought = tuple(str(code) for code in self.papers.values)
        return CheckPapers(request=self.request.id, papers=brought, note=self.note.text())


class InterviewForm(StepForm):
    """The day, the hour and the place of an interview; the holder is invited by e-mail."""

    def lay_out(self) -> None:
        one, today = self.request, self.session.local_now().date()
        again = one.state == INTERVIEW and one.day is not None
        self.day = DateEdit(one.day if again and one.day else today + A_WEEK)
        at = MORNING
        if again and one.time:
            hour, _, minute = one.time.partition(":")
            at = 60 * int(hour) + int(minute)
        self.time = Stepper(at, 0, LAST_STEP, step=STEP, worded=hour_minute)
        self.place = Select()
        for name, widget in (("day", self.day), ("time", self.time), ("place", self.place)):
            self.fields[name] = Field(widget=widget)
        self.add_row("day", "time")
        language = language_of(self)
        rooms = [in_language(room, language) for room in self.session.read(resources, kind=ROOM)]
        choices: list[tuple[object, str]] = [("", self.tr("À l’accueil"))]
        if again and one.place and one.place not in rooms:
            rooms.append(one.place)
        self.place.set_choices(choices + [(room, room) for room in rooms])
        self.place.choose(one.place if again else "")
        self.fields["day"].set_label(self.tr("Jour"))
        self.fields["time"].set_label(self.tr("Heure"))
        self.fields["place"].set_label(self.tr("Salle"), self.tr("la réservation se fait à part"))
        title = self.tr("Déplacer l’entretien ?") if again else self.tr("Quand est l’entretien ?")
        self.ask_for(title, self.tr("Inviter"))

    def command(self) -> Command:
        return SetInterview(
            request=self.request.id,
            day=self.day.day,
            time=hour_minute(self.time.value),
            place=str(self.place.value or ""),
            note=self.note.text(),
        )


class CommitteeForm(StepForm):
    """The day on which the committee looks at it."""

    def lay_out(self) -> None:
        self.day = DateEdit(self.session.local_now().date() + A_WEEK)
        self.fields["day"] = Field(widget=self.day)
        self.fields["day"].set_label(self.tr("Jour"))
        self.ask_for(self.tr("Quand est la commission ?"), self.tr("Fixer la commission"))

    def command(self) -> Command:
        return SetCommittee(request=self.request.id, day=self.day.day, note=self.note.text())


class DecideForm(StepForm):
    """Accepted, refused or on the waiting list, and why."""

    def lay_out(self) -> None:
        self.decision = ToggleGroup()
        self.fields["decision"] = Field(widget=self.decision)
        language = language_of(self)
        self.decision.set_choices(
            [(each, say(f"joining.state.{each}", language), "") for each in DECISIONS]
        )
        self.decision.choose(ACCEPTED)
        self.fields["decision"].set_label(self.tr("Décision"))
        self.ask_for(self.tr("Que devient la candidature ?"), self.tr("Décider"))

    def command(self) -> Command:
        decision = str(self.decision.value)
        return Decide(request=self.request.id, decision=decision, note=self.note.text())


class WithdrawForm(StepForm):
    """Why its holder asks no more."""

    def lay_out(self) -> None:
        self.ask_for(self.tr("Retirer la candidature ?"), self.tr("Retirer la candidature"))

    def command(self) -> Command:
        return WithdrawRequest(request=self.request.id, note=self.note.text())


class EnterForm(StepForm):
    """The company that moves in: what the request says is there already."""

    def lay_out(self) -> None:
        self.name, self.office, self.ice = Field(), Field(), Field()
        self.day, self.member = DateEdit(self.session.local_now().date()), ToggleGroup()
        self.fields |= {
            "name": self.name,
            "office": self.office,
            "ice": self.ice,
            "joined_on": Field(widget=self.day),
            "member": Field(widget=self.member),
        }
        self.body.addWidget(self.name)
        self.add_row("office", "ice")
        self.add_row("joined_on", "member")
        optional = self.tr("facultatif")
        self.name.set_label(self.tr("Nom de l’entreprise"))
        self.name.set_text(self.request.company)
        self.office.set_label(self.tr("Bureau"), optional)
        self.ice.set_label(self.tr("ICE"), optional)
        self.fields["joined_on"].set_label(self.tr("Entrée le"))
        self.fields["member"].set_label(self.tr("Sorte de membre"))
        language = language_of(self)
        self.member.set_choices([(m, MEMBER_NAMES[m].of(language), "") for m in MEMBERS])
        self.member.choose(STARTUP)
        self.form.places = {
            **self.fields,
            "residents.already_here": self.name,
            "residents.ice_taken": self.ice,
        }
        self.ask_for(self.tr("Faire entrer ce porteur de projet ?"), self.tr("Faire entrer"))

    def complete(self) -> bool:
        if self.name.text().strip():
            return True
        self.name.set_error(self.tr("Tapez le nom de l’entreprise."))
        return False

    def command(self) -> Command:
        return Enter(
            request=self.request.id,
            joined_on=self.day.day,
            name=self.name.text(),
            office=self.office.text(),
            ice=self.ice.text(),
            member=str(self.member.value),
            note=self.note.text(),
        )
