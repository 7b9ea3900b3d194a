"""Candidatures: who asks for a place, what has waited longest first; followed to an entry."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar
from uuid import UUID

from kiosk.core.command import Outcome
from kiosk.core.wording import say
from kiosk.joining.deciding import StepBack, Undecide
from kiosk.joining.queries import (
    RequestView,
    by_number,
    counts,
    find,
    followed,
    get,
    of_state,
    waiting_long,
)
from kiosk.joining.states import STATES
from kiosk.joining.steps import is_decision
from kiosk.paper.prints import JoiningPrint
from ui.reception.browse import BrowsePage
from ui.reception.joining.detail import (
    COMMITTEES,
    CORRECTS,
    DECIDES,
    ENTERS,
    INTERVIEWS,
    PAPERS,
    PRINTS,
    UNDOES,
    WITHDRAWS,
    RequestDetail,
)
from ui.reception.joining.form import RequestForm
from ui.reception.joining.rows import RequestRow
from ui.reception.joining.steps import (
    CommitteeForm,
    DecideForm,
    EnterForm,
    InterviewForm,
    PapersForm,
    WithdrawForm,
)
from ui.shell.form_dialog import FormDialog
from ui.shell.languages import language_of
from ui.shell.offering import offer
from ui.shell.printers import put_out
from ui.shell.reprinting import ask_why
from ui.shell.session import Session
from ui.widgets.select import Select

FOLLOWED = ""
"""What the list shows first: what waits for a decision or an entry."""
_FORMS: dict[str, Callable[..., FormDialog]] = {
    PAPERS: PapersForm,
    INTERVIEWS: InterviewForm,
    COMMITTEES: CommitteeForm,
    DECIDES: DecideForm,
    ENTERS: EnterForm,
    CORRECTS: RequestForm,
    WITHDRAWS: WithdrawForm,
}


class JoiningPage(BrowsePage):
    """`open_with(new=True)`, `(request=id)`, `(code=text)`."""

    shows: ClassVar[frozenset[str]] = frozenset(
        {"join_request", "notification", "resident", "site_option"}
    )

    def __init__(self, session: Session) -> None:
        self.painter = RequestRow(session.now, session.station.zone)
        self.detail = RequestDetail(session)
        super().__init__(session, self.painter, lambda one: one.id, self.detail, width=380)
        self.ask_why = ask_why
        self.form: FormDialog | None = None
        self.header.add_action(self.new)
        self.which = Select()
        self._named: list[tuple[object, str]] = []
        self.which.setMinimumWidth(220)
        self.search.setMinimumWidth(380)
        self.tools.addWidget(self.which)
        self.tools.addStretch(1)
        self.tools.addWidget(self.search)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        offer(self.session, "joining.apply", self.new)
        self.new.clicked.connect(self.open_form)
        self.which.picked.connect(lambda _value: self.refresh())
        self.rows.chosen.connect(self.detail.show_request)
        self.rows.opened.connect(lambda _one: self.detail.go_on())
        self.detail.asked.connect(self.do)
        self.session.minute.connect(self._time_passes)

    # -- showing -------------------------------------------------------------------------------

    def refresh(self) -> None:
        looked = self.search.text().strip()
        self._count()
        self._word_empty()
        self.show_found(self.session.read(find, text=looked) if looked else self._listed())
        self.detail.show_request(self.rows.current)

    def _listed(self) -> list[RequestView]:
        if self.which.value == FOLLOWED:
            return self.session.read(followed)
        return self.session.read(of_state, state=str(self.which.value))

    def _count(self) -> None:
        known = self.session.read(counts)
        self._offer_states(known)
        waiting = self.session.read(waiting_long)
        words = self.tr("%n candidature(s) sans nouvelle étape depuis trop longtemps", "", waiting)
        self.header.subtitle.setText(words)
        self.header.subtitle.setVisible(waiting > 0)

    def _offer_states(self, known: dict[str, int]) -> None:
        """Each state with how many are in it; what is chosen stays so."""
        language, chosen = language_of(self), self.which.value
        named: list[tuple[object, str]] = [(FOLLOWED, self.tr("En cours"))]
        for state in STATES:
            words = say(f"joining.state.{state}", language)
            named.append((state, f"{words[:1].upper()}{words[1:]} ({known.get(state, 0)})"))
        if named != self._named:
            self._named = named
            self.which.set_choices(named)
            self.which.choose(FOLLOWED if chosen is None else chosen)

    def _time_passes(self) -> None:
        if self.isVisible():
            self.session.attempt(self.refresh)

    def retranslate(self) -> None:
        self.header.word(self.tr("Candidatures"))
        self.new.setText(self.tr("Enregistrer une candidature"))
        self.session.attempt(self._count)
        self.which.setAccessibleName(self.tr("Candidatures montrées"))
        self.search.set_example(self.tr("Numéro, nom, entreprise, projet ou téléphone"))
        self.search.edit.setAccessibleName(self.tr("Chercher une candidature"))
        self.rows.setAccessibleName(self.header.title.text())
        self._word_empty()

    def _word_empty(self) -> None:
        if self.search.text().strip():
            self.empty.say(
                self.tr("Aucune candidature trouvée"), self.tr("Relisez le numéro ou le nom.")
            )
        else:
            self.empty.say(self.tr("Aucune candidature"))

    def open_with(self, **fields: Any) -> None:
        if wanted := fields.get("request"):
            self._look_at(self.session.read(get, request=wanted))
        if typed := fields.get("code"):
            found = self.session.read(by_number, number=str(typed))
            if found is None:
                words = self.tr("Ce reçu n’est pas celui d’une candidature d’ici.")
                self.session.say(words, "warning")
            self._look_at(found)
        if fields.get("new"):
            self.open_form()

    def _look_at(self, found: RequestView | None) -> None:
        if found is None:
            return
        self.which.choose(FOLLOWED)
        listed = any(one.id == found.id for one in self.session.read(followed))
        self.search.set_text("" if listed else found.label)
        self.refresh()
        self.rows.choose(found.id)
        self.detail.show_request(self.rows.current)

    # -- acts ----------------------------------------------------------------------------------

    def open_form(self) -> None:
        """Register a request."""
        if self.session.may("joining.apply"):
            self._open(RequestForm(self, self.session))

    def do(self, act: str, request: RequestView) -> None:
        """Have an act done with a request: most are asked about first."""
        if act == PRINTS:
            self.print_receipt(request.id)
        elif act == UNDOES:
            self.undo(request.id)
        else:
            self._open(_FORMS[act](self, self.session, request))

    def _open(self, form: FormDialog) -> None:
        self.form = form
        form.saved.connect(self._saved)
        form.open()

    def _saved(self, outcome: Outcome) -> None:
        done = outcome.result
        found = self.session.read(get, request=done.request)
        self._look_at(found)
        state = say(f"joining.state.{done.state}", language_of(self))
        said = self.tr("Candidature {label} : {state}").format(label=done.label, state=state)
        if outcome.name == "joining.correct":
            self.session.say(self.tr("Enregistré"))
            return
        self.session.say(said, undo=lambda: self.undo(done.request))
        if outcome.name == "joining.apply":
            self.print_receipt(done.request)

    def undo(self, request: UUID) -> None:
        """What was done with it last was not done."""
        found = self.session.read(get, request=request)
        decided = found is not None and is_decision(found.history)
        command = Undecide(request=request) if decided else StepBack(request=request)
        self.acts.submit(command, then=lambda _outcome: self.refresh())

    def print_receipt(self, request: UUID) -> None:
        """Put its receipt on the paper of tickets."""
        outlet = self.session.station.settings.printing.tickets
        put_out(self, self.session, JoiningPrint(request=request), outlet, why=self.ask_why)

    def print_page(self) -> bool:
        """F8 prints the receipt of the request that is looked at."""
        chosen: RequestView | None = self.rows.current
        if chosen is None:
            return False
        self.print_receipt(chosen.id)
        return True
