"""A small screen beside the door of a room: now, next, and what whoever stands there may do."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from kiosk.bookings.door import (
    AWAITED,
    CHECK_IN,
    END,
    EXTEND,
    FREE,
    SHUT,
    SOON,
    TAKEN,
    WARNED,
    Door,
    door,
)
from kiosk.core.clock import hour_minute
from kiosk.core.roles import DOOR as KIND
from kiosk.core.wording import counted, duration
from kiosk.sites.options import ANYBODY, BY_BADGE, NOBODY
from ui.display.window import shift_of
from ui.door.acts import BOOK, DoorActs, minutes_offered
from ui.door.foot import DoorFoot
from ui.door.head import DoorHead
from ui.door.night import DoorNight
from ui.door.panel import DoorPanel
from ui.door.scale import DOOR
from ui.door.words import DoorWords
from ui.shell.alerts.screen import AlertScreen
from ui.shell.scanner import Scanner
from ui.shell.session import Session
from ui.shell.sync.dot import AwayDot
from ui.shell.sync.watch import watch_of
from ui.theme.fonts import SEMIBOLD
from ui.touch.shell.idle import Idle
from ui.touch.shell.way_out import WayOut
from ui.widgets.button import DANGER, DANGER_FILLED, PRIMARY, QUIET, SECONDARY, Button
from ui.widgets.label import Label
from ui.widgets.timers import once
from ui.widgets.toast import Notice

if TYPE_CHECKING:
    from kiosk.bookings.instead import Instead

WIDE, TALL = 1920, 1152
MARGIN = 36
SAID_MS, SURE_MS = 12_000, 6_000
SHORTEST = 15
"""minutes: what is worth booking."""
SHOWN = frozenset(
    {"booking", "resource", "resource_part", "site_option", "opening_hours", "day_exception"}
    | {"season", "season_hours", "booking_rule"}
)
ICONS = {CHECK_IN: "user-check", BOOK: "plus", EXTEND: "clock", END: "log-out"}
GOOD = ("ok", "info")
KINDS = {CHECK_IN: PRIMARY, BOOK: PRIMARY, EXTEND: SECONDARY, END: DANGER}


class DoorWindow(QWidget):
    """Of the room that is named, here or in the settings, or of the first; nobody signs in here."""

    def __init__(self, session: Session, room: str = "") -> None:
        super().__init__()
        self.session, self._named = session, room
        self.door: Door | None = None
        self.stale = self._sure = False
        self._read_at = session.local_now()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.words = DoorWords(session)
        self.head, self.panel, self.foot = DoorHead(), DoorPanel(), DoorFoot()
        self.note = Label(size=DOOR.caption, weight=SEMIBOLD, wrap=True, tone="warning")
        self.said = Label(size=DOOR.body, weight=SEMIBOLD, wrap=True)
        self.buttons = {
            act: Button(kind=KINDS[act], icon=icon, scale=DOOR) for act, icon in ICONS.items()
        }
        self.offers: list[Button] = []
        self.back = Button(kind=QUIET, icon="x", scale=DOOR)
        self.acts = DoorActs(self, session, self.words)
        self._quiet = once(self, SAID_MS, self.hush)
        self._unsure = once(self, SURE_MS, self._think_again)
        self._lay_out()
        self.night = DoorNight(self, session)
        self.way_out = WayOut(self, session)
        settings = session.station.settings
        self.idle = Idle(self, seconds=settings.touch.idle_seconds, warning=1)
        self.scanner = Scanner(
            self, gap_ms=settings.scanner.gap_ms, preamble=settings.scanner.prefix
        )
        self.watch = watch_of(session)
        self.away = AwayDot(session, size=28)
        self.head.add_before_clock(self.away)
        self.away.start()
        self.resize(WIDE, TALL)
        self._connect()
        self.alerted = AlertScreen(self, session)
        session.adopt(self)  # it speaks the language of the session from here on
        self.refresh()

    def _lay_out(self) -> None:
        self.row = QHBoxLayout()
        self.row.setSpacing(DOOR.gap)
        for button in self.buttons.values():
            self.row.addWidget(button, 1)
        self.row.addWidget(self.back)
        self.column = QVBoxLayout(self)
        # A screen that stands upright is narrower than two buttons side by side.
        self.column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.column.setSpacing(24)
        self.column.addWidget(self.head)
        self.column.addWidget(self.note)
        self.column.addWidget(self.panel, 1)
        self.column.addWidget(self.said)
        self.column.addLayout(self.row)
        self.column.addWidget(self.foot)
        for widget in (self.note, self.said, self.back):
            widget.hide()

    def _connect(self) -> None:
        session = self.session
        for act, button in self.buttons.items():
            button.clicked.connect(partial(self._pressed, act))
        self.back.clicked.connect(self.hush)
        self.acts.told.connect(self.tell)
        self.acts.offered.connect(self._offer)
        self.foot.spoken.connect(self._speak)
        self.head.star.held.connect(self.way_out.offer)
        self.way_out.left.connect(self.close)
        self.idle.expired.connect(self.forget)
        self.idle.touched.connect(self._touched)
        self.scanner.scanned.connect(self.hear)
        self.scanner.failed.connect(lambda: self.hear(""))
        self.watch.moved.connect(self._reworded)
        session.told.connect(self._hear_notice)
        session.changed.connect(self._changed)
        session.minute.connect(self.refresh)
        session.troubled.connect(self.refresh)
        session.recovered.connect(self.refresh)

    # -- showing -------------------------------------------------------------------------------

    @property
    def room(self) -> str:
        """Whose door it is: as it was started, or as the station's settings say."""
        return self._named or self.session.station.settings.door.room

    def refresh(self) -> None:
        """Read the door again; while the store does not answer, what was read last stays."""
        self.stale = not self.session.attempt(self._read)
        if not self.stale:
            self._read_at = self.session.local_now()
        self.retranslate()

    def _read(self) -> None:
        self.door = self.session.read(door, room=self.room)
        self.night.follow(held=self.door is not None and self.door.current is not None)

    def _changed(self, tables: frozenset[str]) -> None:
        if tables & SHOWN:
            self.refresh()

    def _reworded(self, _status: object) -> None:
        self.retranslate()

    def _hear_notice(self, notice: Notice) -> None:
        self.tell(notice.text, notice.kind in GOOD)

    def retranslate(self) -> None:
        """Say it in the language in force."""
        shown, language = self.door, self.session.language
        self.setWindowTitle(self.tr("Porte"))
        seats = counted("rooms.places", shown.resource.capacity, language) if shown else ""
        self.head.word(shown, self.room, seats, hour_minute(self.session.local_now()), language)
        self.panel.show_door(shown, self.words.say(shown))
        self._word_note()
        self._word_buttons()
        left, top = shift_of(self.session.local_now())
        self.column.setContentsMargins(MARGIN + left, 28 + top, MARGIN - left, 28 - top)

    def _word_note(self) -> None:
        """That what is shown may not be so any more, and what comes of a booking meanwhile."""
        told = ""
        if self.stale:
            told = self.tr("Cet écran ne suit plus les réservations depuis {time}.").format(
                time=hour_minute(self._read_at)
            )
        elif self.watch.offline:
            told = self.tr("Hors ligne : ce qui est réservé ici reste à confirmer.")
        self.note.setText(told)
        self.note.setVisible(bool(told))

    def _word_buttons(self) -> None:
        language, shown = self.session.language, self.door
        minutes = minutes_offered(shown, self.session.now())
        more = duration(shown.extends if shown else 0, language)
        self.buttons[CHECK_IN].setText(self.tr("Je suis là"))
        self.buttons[BOOK].setText(
            self.tr("Réserver {length}").format(length=duration(minutes, language))
        )
        self.buttons[EXTEND].setText(self.tr("Prolonger de {length}").format(length=more))
        self.buttons[END].setText(
            self.tr("Terminer maintenant ?") if self._sure else self.tr("Terminer")
        )
        self.buttons[END].set_kind(DANGER_FILLED if self._sure else DANGER)
        self.back.setText(self.tr("Fermer"))
        self.back.setVisible(bool(self.offers))
        self.foot.word(self._hint(), language)
        offered = frozenset[str]() if self.offers else self.offered()
        for act, button in self.buttons.items():
            if button.hasFocus() and act not in offered:
                self.setFocus(Qt.FocusReason.MouseFocusReason)  # or Qt hands it to the next one
            button.setVisible(act in offered)

    def _hint(self) -> str:
        """What else may be done here: another room, or a badge."""
        shown = self.door
        if shown is None or shown.state == SHUT or self.stale or self.offers:
            return ""
        if shown.state in (AWAITED, WARNED):
            return self.tr("Ou présentez votre badge")
        if minutes_offered(shown, self.session.now()) < SHORTEST:
            return self.words.nearby(shown)
        return {
            ANYBODY: self.tr("Ou présentez votre badge"),
            BY_BADGE: self.tr("Présentez votre badge pour réserver"),
            NOBODY: self.tr("La salle se réserve à la borne ou à l’accueil"),
        }[shown.books]

    def offered(self) -> frozenset[str]:
        """What can be done now."""
        shown = self.door
        if shown is None or self.stale:
            return frozenset()
        can = {
            TAKEN: {EXTEND, END} if shown.extends else {END},
            AWAITED: {CHECK_IN, END},
            WARNED: {CHECK_IN, END},
            SOON: {CHECK_IN},
        }.get(shown.state, set())
        free = shown.state in (FREE, SOON) and shown.books == ANYBODY
        if free and minutes_offered(shown, self.session.now()) >= SHORTEST:
            can = can | {BOOK}
        return frozenset(can)

    # -- acting --------------------------------------------------------------------------------

    def _pressed(self, act: str) -> None:
        shown = self.door
        if shown is None or act not in self.offered() or self.acts.form.busy:
            return
        self.hush()
        if act == BOOK:
            self.acts.book(shown, minutes_offered(shown, self.session.now()))
        elif act == END and not self._sure:
            self._sure = True
            self._unsure.start()
            self._word_buttons()
        else:
            self._think_again()
            self.acts.act(shown, act)

    def _think_again(self) -> None:
        """Whoever touched once did not mean it."""
        self._sure = False
        self._unsure.stop()
        self._word_buttons()

    def hear(self, payload: str) -> None:
        """A badge was read; an empty payload is one that was not read well."""
        self.night.wake()
        if self.door is None or self.stale or self.acts.form.busy:
            return
        self.hush()
        self.acts.hear(payload, self.door)

    def tell(self, sentence: str, good: bool) -> None:
        """What came of it is said under the panel, and is gone a little later."""
        self.said.set_tone("success" if good else "danger")
        self.said.setText(sentence)
        self.said.show()
        self._quiet.start()

    def _offer(self, found: list[Instead]) -> None:
        """Other rooms in the place of the buttons, a touch each."""
        from kiosk.bookings.words import instead_words

        self._take_offers_away()
        zone, language = self.session.station.zone, self.session.language
        for n, one in enumerate(found[:2]):
            words = instead_words(one, (one.starts, one.ends), language, zone)
            button = Button(words, PRIMARY if n == 0 else SECONDARY, icon="door-open", scale=DOOR)
            button.clicked.connect(partial(self._take, one))
            self.offers.append(button)
            self.row.insertWidget(n, button, 1)
        self._word_buttons()

    def _take(self, offer: Instead, *_: object) -> None:
        self.hush()
        self.acts.take(offer)

    def _take_offers_away(self) -> None:
        for button in self.offers:
            self.row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.offers = []

    def hush(self) -> None:
        """Nothing is said or offered any more."""
        self._quiet.stop()
        self.said.hide()
        self._take_offers_away()
        self._word_buttons()

    # -- who is here ---------------------------------------------------------------------------

    def _touched(self) -> None:
        if self._quiet.isActive():
            self._quiet.start()

    def _speak(self, language: str) -> None:
        self.hush()
        self.session.speak(language)
        self.idle.watch(language != self.session.usual_language)

    def forget(self) -> None:
        """Whoever was here has gone: speak as usual."""
        self.idle.watch(False)
        self.hush()
        self._think_again()
        self.session.speak(self.session.usual_language)

    @property
    def at_rest(self) -> bool:
        """Whether nobody is at the door."""
        at_usual = self.session.language == self.session.usual_language
        return at_usual and not self._quiet.isActive() and not self._sure

    def quiet(self) -> bool:
        """Whether nobody would notice that it starts anew."""
        return self.at_rest and self.way_out.sheet is None

    def is_locked(self) -> bool:
        """A machine that is a door is left by its code alone; where none is set, by nobody."""
        settings = self.session.station.settings
        return settings.station.kind == KIND or bool(settings.touch.exit_code)

    # -- Qt ------------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange and hasattr(self, "watch"):
            self.retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.idle.watch(self.session.language != self.session.usual_language)

    def resizeEvent(self, event: QResizeEvent) -> None:
        upright = event.size().width() < event.size().height()
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        for row in (self.row, self.foot.row):
            row.setDirection(down if upright else across)
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the full screen of one that is not locked."""
        if event.key() == Qt.Key.Key_Escape and not self.is_locked():
            self.showNormal()
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.session.close()
        super().closeEvent(event)
