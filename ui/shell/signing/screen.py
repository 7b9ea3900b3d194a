"""Signing in: the people of this station, the PIN of one of them, and a PIN to choose at first."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from kiosk.core.errors import Refused
from kiosk.core.machine import SignedIn
from kiosk.staff import signing_in
from kiosk.staff.refusals import PinIsTemporary, TryLater, WrongPin
from ui.shell.form_dialog import FormDialog
from ui.shell.forms import Form
from ui.shell.session import Session
from ui.shell.signing.cover import Cover
from ui.shell.signing.people import PeopleList, in_place, of_this_station, shown, without_pin
from ui.shell.signing.pin_fields import NameSearch, Turn, pin_field
from ui.shell.signing.stage import Stage
from ui.shell.signing.tongues import Tongues
from ui.shell.signing.wait import Wait
from ui.theme.fonts import SEMIBOLD
from ui.widgets.button import PRIMARY, QUIET, Button
from ui.widgets.dialog import tell
from ui.widgets.field import Field
from ui.widgets.label import Label, heading
from ui.widgets.paint import CENTER
from ui.widgets.star import Star

_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down)


class SignInScreen(Cover):
    """Arrows, letters or a badge choose a person while the digits are typed; Enter signs in.

    What was on the screen before is still there once the same person, or another, signs in.
    """

    def __init__(self, window: QWidget, session: Session, roles: Sequence[str] = ()) -> None:
        """`roles` are those that the window is for."""
        super().__init__(window)
        self.session, self._roles = session, roles
        self._choosing = self._changing = False
        self._badge = ""
        self.star = Star(56)
        self.title = Label(size=22, weight=SEMIBOLD, tone="#FFFFFF", align=CENTER)
        self.languages = Tongues(session)
        self.people = PeopleList()
        self.letters = NameSearch(self.people)
        self.name = heading(size=18)
        self.pin, self.chosen, self.again = (pin_field() for _ in range(3))
        self.wait = Wait(session.now)
        self.hint = Label(size=13, tone="muted", wrap=True)
        self.button = Button(kind=PRIMARY, icon="log-in", key="↵")
        self.forgotten = Button(kind=QUIET, small=True)
        self.change = Button(kind=QUIET, small=True, icon="key-round")
        self.tell = tell
        self.recovering: FormDialog | None = None
        self._lay_out()
        self.form = Form(
            self,
            session,
            self.button,
            places={"pin": self.chosen, PinIsTemporary.code: Turn(self._choose_pin)},
            tell=self._refused,
        )
        self.languages.picked.connect(lambda _language: self._unsay())
        session.changed.connect(self._look)
        self.people.chosen.connect(lambda _person: self._begin_anew())
        self.button.clicked.connect(self._send)
        self.forgotten.clicked.connect(self._forgotten)
        self.change.clicked.connect(self._change)
        self.pin.add_beside_label(self.forgotten)
        for field in self._fields:
            field.input.edit.installEventFilter(self)
        self.retranslate()

    @property
    def _fields(self) -> tuple[Field, ...]:
        return (self.pin, self.chosen, self.again)

    def _lay_out(self) -> None:
        asked = [self.name, *self._fields, self.wait, self.button, self.change]
        over = (self.star, self.title, self.languages)
        self.stage = Stage(self.above, *over, self.people, asked, self.hint)
        self.stage.lead(self.change)
        self.panel = self.stage.panel
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.stage)

    # -- who -----------------------------------------------------------------------------------

    def close_desk(self) -> None:
        """Cover the window, and ask who works here."""
        self.retranslate()
        self._begin_anew()
        super().close_desk()

    def _show_people(self) -> None:
        found = of_this_station(self.session, self._roles)
        if not self.isHidden():
            found = in_place(found, [person.code for person in self.people.items])
        kept = self.people.current_key()
        missing, language = without_pin(self.session), self.session.language
        self.people.set_items([shown(p, language, signs=p.code not in missing) for p in found])
        if self.people.items and not (kept and self.people.choose(kept, quietly=True)):
            self.people.choose(self.people.items[0].code, quietly=True)

    def _look(self, tables: frozenset[str]) -> None:
        """Whoever is given a PIN meanwhile may type it."""
        if self.isVisible() and tables & {"staff", "staff_secret"}:
            self._show_people()
            self._show_step()

    def choose(self, code: str) -> None:
        """Choose a person; the PIN is asked for."""
        if self.people.choose(code):
            self.enter()

    def take_badge(self, payload: str) -> None:
        """Choose the holder of a badge, whoever was chosen and whatever was typed before."""
        if self.form.busy:
            return
        from kiosk.badges.signing import holder_of

        self.form.clear_errors()
        try:
            code = self.session.read_itself(holder_of, payload=payload)
        except Refused as refusal:
            self.pin.set_error(self._badge_words(refusal.code))
            return
        self._show_people()
        self.people.choose(code, quietly=True)
        self._begin_anew(payload)

    def explain(self, words: str) -> None:
        """Say why it is still there."""
        self.pin.set_error(words)

    def badge_failed(self) -> None:
        """A scanner began a badge and did not finish."""
        self.pin.set_error(self._badge_words(""))

    def _begin_anew(self, badge: str = "") -> None:
        self._choosing = self._changing = False
        self._badge = badge
        self.pin.set_help(self.tr("Badge lu. Il reste à taper le PIN.") if badge else "")
        self.form.clear_errors()
        self.wait.end()
        self._empty()
        self._show_step()
        self.enter()

    def _empty(self) -> None:
        for field in self._fields:
            field.set_text("")

    def _unsay(self) -> None:
        """What was said was said in another language."""
        for field in self._fields:
            field.clear_error()

    def enter(self) -> None:
        (self.chosen if self._choosing else self.pin).setFocus(Qt.FocusReason.OtherFocusReason)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """A click beside the field takes no digit away from it."""
        super().focusInEvent(event)
        self.enter()

    # -- the PIN -------------------------------------------------------------------------------

    def _send(self) -> None:
        person = self.people.current
        if person is None:
            return
        self.form.clear_errors()
        if not person.signs and not self._badge:
            self._empty()
            self.pin.set_error(self._words_without_pin())
        elif not self._choosing and not self.pin.text():
            self.pin.set_error(self.tr("Tapez votre PIN."))
        elif self._choosing or self._changing:
            self._renew(person.code)
        else:
            self._sign("sign_in", person.code)

    def _sign(self, how: str, code: str, **pins: str) -> None:
        """Sign in, or renew, by the badge that was read or the code that was chosen."""
        by: Any = signing_in
        who = {"code": code}
        if self._badge:
            from kiosk.badges import signing

            by, who = signing, {"payload": self._badge}
        sign = partial(getattr(by, how), self.session.station, pin=self.pin.text(), **who, **pins)
        self.form.write(sign, self._signed_in if how == "sign_in" else self._renewed)

    def _refused(self, sentence: str, error: Exception) -> None:
        """Say why, and begin the PIN anew; the wait is counted down where it is asked for."""
        self._choosing = False
        self._empty()
        self._show_step()
        self.wait.end()
        self.enter()
        if isinstance(error, TryLater):
            self.wait.begin(error.seconds)
        elif not isinstance(error, WrongPin):
            self.pin.set_error(sentence)
        elif error.left is None:
            words = self.tr("PIN faux. Plus d’essai : le responsable du site peut débloquer.")
            self.pin.set_error(words)
        else:
            self.wait.begin(error.seconds)
            self.pin.set_error(self.tr("PIN faux. Essais restants : {n}.").format(n=error.left))

    def _choose_pin(self) -> None:
        """The PIN was right, and was only given to begin with."""
        self._choosing = True
        self._show_step()
        self.enter()

    def _change(self) -> None:
        """Whoever wants another PIN types the one they have, and twice the one they want."""
        changing = not self._changing
        self._begin_anew(self._badge)
        self._changing = changing
        self._show_step()

    def _renew(self, code: str) -> None:
        if self.chosen.text() != self.again.text():
            self.again.set_error(self.tr("Ce n’est pas le même PIN. Tapez-le encore."))
            return
        self._sign("renew", code, chosen=self.chosen.text())

    def _forgotten(self) -> None:
        """No PIN can be read again: a manager gives another, or finds the code in the safe."""
        person = self.people.current
        if person is None:
            return
        if not person.manages:
            text = self.tr("Le responsable du site vous en donne un autre, dans Réglages du site.")
            self.tell(self, self.tr("PIN oublié ?"), text, verb=self.tr("Compris"))
            return
        if not self._chooses_managers:
            text = self.tr("Le code du coffre se tape à un poste du responsable du site.")
            self.tell(self, self.tr("PIN oublié ?"), text, verb=self.tr("Compris"))
            return
        from ui.shell.signing.recovery import RecoveryForm

        self.recovering = RecoveryForm(self, self.session, person.code, person.name)
        self.recovering.saved.connect(self._renewed)
        self.recovering.open()

    @property
    def _chooses_managers(self) -> bool:
        """Whether this is a machine at which a manager may choose a PIN."""
        from kiosk.core.command import MANAGER
        from kiosk.staff.vouching import vouches

        at = self.session.station.enrolled
        return at is None or vouches(at.kind, MANAGER)

    def _signed_in(self, _person: SignedIn) -> None:
        self._empty()
        self.wait.end()
        self.open_desk()

    def _renewed(self, person: SignedIn) -> None:
        self._signed_in(person)
        self.session.say(self.tr("Votre PIN est changé."))

    # -- words ---------------------------------------------------------------------------------

    def _show_step(self) -> None:
        person = self.people.current
        self.name.setText(person.name if person else "")
        self.pin.setVisible(not self._choosing)
        if person is not None and not self._badge:
            self.pin.set_help("" if person.signs else self._words_without_pin())
        asked = self._choosing or self._changing
        self.chosen.setVisible(asked)
        self.again.setVisible(asked)
        self.button.setText(self.tr("Choisir ce PIN") if asked else self.tr("Entrer"))
        self.change.setVisible(not self._choosing and person is not None and person.signs)
        words = self.tr("Garder mon PIN") if self._changing else self.tr("Changer de PIN")
        self.change.setText(words)

    def retranslate(self) -> None:
        self.title.setText(self.tr("Qui travaille ici ?"))
        for widget in (self, self.people):
            widget.setAccessibleName(self.title.text())
        self.pin.set_label(self.tr("PIN"))
        self.forgotten.setText(self.tr("PIN oublié ?"))
        self.chosen.set_label(self.tr("Nouveau PIN"))
        self.chosen.set_help(self.tr("Six chiffres au moins, que vous seul connaissez."))
        self.again.set_label(self.tr("Encore une fois"))
        self.hint.setText(self._hint())
        self.hint.setVisible(bool(self.hint.text()))
        self.wait.look()
        if self.session.ready:
            self._show_people()
        self._show_step()

    def _badge_words(self, why: str) -> str:
        """Why a badge chooses nobody; whose it is, and what became of it, is no one's affair."""
        return {
            "badges.revoked": self.tr("Ce badge est annulé."),
            "badges.expired": self.tr("Ce badge n’est plus valable."),
            "badges.not_yet_valid": self.tr("Ce badge n’est pas encore valable."),
            "badges.other_site": self.tr("Ce badge est d’un autre site."),
            "badges.not_of_staff": self.tr(
                "Ce badge n’est pas celui de quelqu’un qui travaille ici."
            ),
            "badges.not_here": self.tr(
                "Ce poste ne connaît pas encore ce badge. Choisissez votre nom."
            ),
            "badges.unknown_key": self.tr("Ce badge est d’un autre site."),
            "badges.forged": self.tr("Ce badge n’est pas authentique."),
        }.get(why, self.tr("Lecture incomplète. Présentez le badge une nouvelle fois."))

    def _hint(self) -> str:
        if self.session.site is not None and self.session.site.demo:
            from kiosk.demo.staff import PIN

            return self.tr("Démonstration : le PIN de chacun est {pin}.").format(pin=PIN)
        kept = self.tr("Rien n’est perdu : la saisie en cours est gardée.")
        return kept if self.keeps else ""

    def _words_without_pin(self) -> str:
        return self.tr("Pas encore de PIN : le responsable du site en donne un.")

    # -- keys ----------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QLineEdit) and event.type() == QEvent.Type.KeyPress:
            return isinstance(event, QKeyEvent) and self._took(event)
        if event.type() == QEvent.Type.FocusIn:
            self.stage.follow()
        return super().eventFilter(watched, event)

    def _took(self, event: QKeyEvent) -> bool:
        if event.key() in _MOVES and not self._choosing:
            self.people.keyPressEvent(event)
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go_on()
            return True
        if event.text().isdecimal() and not event.text().isascii():
            self._type(str(int(event.text())))  # the digits of an Arabic keyboard
            return True
        if not self._choosing and self.letters.take(event):
            return True
        return event.key() == Qt.Key.Key_Escape

    def _go_on(self) -> None:
        """To the next field that is asked for; after the last, all of it is sent."""
        asked = [field for field in self._fields if not field.isHidden()]
        for field, following in pairwise(asked):
            if field.input.edit.hasFocus():
                following.setFocus(Qt.FocusReason.TabFocusReason)
                return
        self._send()

    def _type(self, digit: str) -> None:
        for field in self._fields:
            if field.input.edit.hasFocus():
                field.input.edit.insert(digit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """No key goes through to what is covered: a digit goes to the PIN."""
        event.accept()
        if event.text().isdecimal() and not self.form.busy:
            self.enter()
            self._type(str(int(event.text())))
