"""Beside a visit: what was signed and until when, what is to be signed still, and its paper."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.agreements.queries import AgreementView, SigningView, due_of_visit, of_visit
from kiosk.agreements.states import SIGNED
from kiosk.core.wording import numeric_date
from kiosk.visits.queries import VisitView
from kiosk.visits.states import ON_SITE
from ui.shell.languages import language_of
from ui.shell.offering import offer_to
from ui.shell.session import Session
from ui.theme.fonts import SEMIBOLD
from ui.widgets.button import QUIET, SECONDARY, Button
from ui.widgets.label import Label
from ui.widgets.tips import set_tip


class _Line(QWidget):
    """An agreement, what has become of it, and a button."""

    def __init__(self, icon: str, kind: str) -> None:
        super().__init__()
        self.title = Label(size=13, weight=SEMIBOLD, wrap=True)
        self.state = Label(size=12.5, tone="muted", wrap=True)
        self.button = Button(kind=kind, icon=icon, small=True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.state)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(8)
        row.addLayout(words, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def say(self, title: str, state: str) -> None:
        """Word it; a long reason is whole in its tip."""
        self.title.setText(title)
        self.state.setText(state)
        self.state.setVisible(bool(state))
        set_tip(self.state, state)


class SignedPart(QWidget):
    """`wanted(agreement)` to have it signed, `printing(signing)` for its paper."""

    wanted = Signal(object)
    printing = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._visit: VisitView | None = None
        self.signed: list[SigningView] = []
        self.due: list[AgreementView] = []
        self.lines: list[_Line] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 0)
        self._column.setSpacing(4)
        self.hide()
        self._may_sign = False
        offer_to(session, self, self._offer, "agreements.sign")

    def _offer(self, offered: bool) -> None:
        self._may_sign = offered
        for line in self.lines[: len(self.due)]:
            line.button.set_offered(offered)

    def show_visit(self, visit: VisitView | None) -> None:
        """Show what was signed for a visit; nothing where nothing is asked."""
        signed = self._session.read(of_visit, visit=visit.id) if visit else []
        here = visit is not None and visit.state == ON_SITE
        due = self._session.read(due_of_visit, visit=visit.id) if visit and here else []
        same = self._visit is not None and visit is not None and self._visit.id == visit.id
        if same and (signed, due) == (self.signed, self.due):
            return
        self._visit, self.signed, self.due = visit, signed, due
        self._make()

    def _make(self) -> None:
        for line in self.lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = []
        for one in self.due:
            line = self._add("pencil", SECONDARY)
            line.button.clicked.connect(lambda _=False, which=one: self.wanted.emit(which))
            line.button.set_offered(self._may_sign)
        for each in self.signed:
            line = self._add("printer", QUIET)
            line.button.clicked.connect(lambda _=False, which=each: self.printing.emit(which))
        self.setVisible(bool(self.lines))
        self.retranslate()

    def _add(self, icon: str, kind: str) -> _Line:
        line = _Line(icon, kind)
        self.lines.append(line)
        self._column.addWidget(line)
        return line

    def retranslate(self) -> None:
        """Word it in the language in force."""
        language = language_of(self)
        first = len(self.due)
        for line, one in zip(self.lines, self.due, strict=False):
            title = getattr(one.said.title, language, "") or one.said.title.fr
            line.say(title, self.tr("pas encore signé"))
            line.button.setText(self.tr("Faire signer"))
        for line, each in zip(self.lines[first:], self.signed, strict=True):
            line.say(each.title(language), self._state(each))
            line.button.setText(self.tr("Imprimer"))

    def _state(self, one: SigningView) -> str:
        if one.state != SIGNED:
            return self.tr("entré sans signer : {reason}").format(reason=one.reason)
        if one.until is None:
            return self.tr("signé pour cette visite")
        day = numeric_date(one.until)
        return self.tr("signé, vaut jusqu’au {day}").format(day=day)
