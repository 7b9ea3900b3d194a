"""The spoken mode: a kiosk for ears and a keypad.

Every screen, sheet and thing that is reached is said; 4 and 6 or the arrows go through it, 5 or
Enter chooses. It is one of the aids: it ends with the visitor, and is never on for the next one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QT_TRANSLATE_NOOP, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from kiosk.core.settings.sound import ON
from kiosk.core.voice import can_speak, spoken_languages
from ui.touch.shell import letters
from ui.touch.shell.aids import AidsSheet, LanguageSheet
from ui.touch.shell.help_sheet import HelpSheet
from ui.touch.shell.letters import Letters
from ui.touch.shell.overlay import Message
from ui.touch.shell.spoken_words import Saying, of_part, of_widget, words
from ui.touch.shell.stage import VOICE
from ui.widgets.stepper import Stepper
from ui.widgets.timers import once

if TYPE_CHECKING:
    from kiosk.core.voice.voice import Voice
    from ui.shell.session import Session
    from ui.touch.shell.closed import Closed
    from ui.touch.shell.idle import Idle
    from ui.touch.shell.overlay import Overlay
    from ui.touch.shell.screen import Screen
    from ui.touch.shell.stage import Stage
    from ui.touch.shell.way_out import WayOut

KEYS = Qt.Key
SWITCH = KEYS.Key_Asterisk
NEXT = frozenset({KEYS.Key_6, KEYS.Key_Down, KEYS.Key_Right})
PREVIOUS = frozenset({KEYS.Key_4, KEYS.Key_Up, KEYS.Key_Left})
CHOOSE = frozenset({KEYS.Key_5, KEYS.Key_Return, KEYS.Key_Enter})
BACK = frozenset({KEYS.Key_7, KEYS.Key_Escape})
REPEAT, CALL, LANGUAGE = KEYS.Key_0, KEYS.Key_9, KEYS.Key_1
LOUDER, SOFTER, STEP = KEYS.Key_Plus, KEYS.Key_Minus, 10
WORDS = {
    "begun": str(QT_TRANSLATE_NOOP("SpokenMode", "La voix vous guide.")),
    "moves": str(
        QT_TRANSLATE_NOOP(
            "SpokenMode", "Touche six : suivant. Touche quatre : précédent. Touche cinq : choisir."
        )
    ),
    "others": str(
        QT_TRANSLATE_NOOP(
            "SpokenMode",
            "Touche zéro : répéter. Touche sept : retour. Touche neuf : appeler l’accueil.",
        )
    ),
    "stops": str(QT_TRANSLATE_NOOP("SpokenMode", "Étoile : arrêter la voix.")),
    "here": str(QT_TRANSLATE_NOOP("SpokenMode", "Pour le français : touche un, une fois ou deux.")),
    "ended": str(QT_TRANSLATE_NOOP("SpokenMode", "La voix est arrêtée.")),
    "typing": str(
        QT_TRANSLATE_NOOP(
            "SpokenMode",
            "Touches quatre et six : chercher la lettre. Cinq : l’écrire. Sept : effacer.",
        )
    ),
    "stepping": str(
        QT_TRANSLATE_NOOP("SpokenMode", "Touches quatre et six : changer. Cinq : terminé.")
    ),
}


class Kiosk(Protocol):
    """What is followed of a kiosk's window."""

    session: Session
    stage: Stage
    closed: Closed
    overlay: Overlay
    question: Overlay
    way_out: WayOut
    idle: Idle

    @property
    def screen_now(self) -> Screen: ...
    def shown_part(self) -> QWidget: ...
    def reachable(self, widget: QWidget) -> bool: ...
    def go_through(self, *, forward: bool) -> None: ...
    def focusWidget(self) -> QWidget: ...  # noqa: N802  # as Qt calls it
    def back(self) -> None: ...
    def go_on(self) -> None: ...


class SpokenMode(QObject):
    """Follows a kiosk's window while the aid is on; `voice` is None where nothing can speak."""

    def __init__(self, window: Kiosk, parent: QObject, voice: Callable[[], Voice] | None) -> None:
        super().__init__(parent)
        self._window, self._made = window, voice
        self._voice: Voice | None = None
        self._inner: Letters | Stepper | None = None
        self._part: tuple[QWidget, tuple[Saying, ...]] | None = None
        self._said: list[Saying] = []
        self.on = False
        self.louder = 0
        self._due = once(self, 0, self._look)
        window.stage.offer(VOICE, offered=voice is not None)
        window.stage.changed.connect(self._aids_changed)

    @property
    def voice(self) -> Voice:
        """Made when the first word is said."""
        if self._voice is None:
            assert self._made is not None  # noqa: S101
            self._voice = self._made()
        return self._voice

    @property
    def language(self) -> str:
        """The language that is spoken."""
        return self.voice.language_for(self._window.session.language)

    def close(self) -> None:
        """Never speak again."""
        if self._voice is not None:
            self._voice.close()

    # -- on and off ----------------------------------------------------------------------------

    def _aids_changed(self) -> None:
        wanted = self._window.stage.has(VOICE)
        if wanted == self.on:
            return
        self.on = wanted
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            return
        if wanted:
            self.louder, self._part, self._inner = 0, None, None
            app.focusChanged.connect(self._focus_moved)
            self._begin()
        else:
            app.focusChanged.disconnect(self._focus_moved)
            self._due.stop()
            self.voice.silence()

    def _begin(self) -> None:
        language = self.language
        ours = ("begun", "moves", "others", "stops")
        said = [(words(WORDS[name], language), language) for name in ours]
        said += [(words(WORDS["here"], each), each) for each in self._others()]
        self._say([*said, *self._whole()])

    def _others(self) -> list[str]:
        """The other languages that there is a voice of, in the order in which they come."""
        spoken = list(spoken_languages())
        here = spoken.index(self.language) if self.language in spoken else -1
        return spoken[here + 1 :] + spoken[: max(here, 0)]

    # -- what is said --------------------------------------------------------------------------

    def look_again(self) -> None:
        """Another screen or sheet: say it, once all that is under way is done."""
        if self.on:
            self._inner = None
            self._due.start()

    def tell(self, text: str) -> None:
        """Say what has just happened, after what is said now."""
        if self.on and text:
            self._due.stop()
            whole = self._whole() if self._changed() else []
            saying = (text, self.language)
            self._said = [*whole, saying] if whole else [*self._said, saying]
            self.voice.say_each([*whole, saying], after=not whole)

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and now.window() is self.parent():
            if self._inner is not None and now is not self._inner_widget():
                self._inner = None
            self._due.start()

    def _look(self) -> None:
        """Say the part that is shown if it is another one, and what has the focus in it."""
        if self.on:
            changed = self._changed()
            self._say(self._whole() if changed else self._reached())

    def _changed(self) -> bool:
        part = self._shown()
        return self._part is None or self._part[0] is not part

    def _whole(self) -> list[Saying]:
        part, language = self._shown(), self.language
        said = of_part(part, language)
        self._part = (part, tuple(said))
        return [*said, *self._reached()]

    def _reached(self) -> list[Saying]:
        now = self._window.focusWidget()
        if now is None or not self._window.reachable(now):
            return []
        return of_widget(now, self.language)

    def _shown(self) -> QWidget:
        return self._window.shown_part()

    def _say(self, said: Sequence[Saying]) -> None:
        if said:
            self._said = list(said)
            self.voice.say_each(said)

    def _say_own(self, name: str, *, after: bool = False) -> None:
        self.voice.say([words(WORDS[name], self.language)], self.language, after=after)

    def volume(self, usual: int) -> int:
        """How loud it is for whoever is here."""
        return max(10, min(100, usual + self.louder)) if usual else 0

    # -- the keypad ----------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if self._made is None or self._window.way_out.sheet is not None:
            return False
        key = KEYS(event.key())
        taken = self._switch(event) if key == SWITCH else self.on and self._take(key)
        if taken:
            # Whoever presses is there, though no widget hears of it.
            self._window.idle.eventFilter(watched, event)
        return taken

    def _switch(self, event: QKeyEvent) -> bool:
        if event.isAutoRepeat():
            return True
        if self._window.closed.shut and self._window.closed.asleep:
            self._window.closed.wake()
        ended = self.on
        self._window.stage.toggle(VOICE)
        if ended:
            self._say_own("ended")
        return True

    def _take(self, key: Qt.Key) -> bool:
        if self._window.closed.shut and self._window.closed.asleep:
            self._window.closed.wake()
            self.look_again()
            return True
        if self._inner is not None:
            return self._take_inside(key)
        if key in NEXT or key in PREVIOUS:
            self._go(forward=key in NEXT)
        elif key in CHOOSE:
            return self._choose(key)
        elif key in BACK:
            self._back()
        elif key == REPEAT:
            self._say([*self._whole()])
        elif key == CALL:
            self._window.stage.call_desk()
        elif key == LANGUAGE:
            self._change_language()
        elif key in (LOUDER, SOFTER):
            self.louder += STEP if key == LOUDER else -STEP
            self.louder = max(-90, min(90, self.louder))
            self._say(self._reached() or self._said)
        else:
            return False
        return True

    def _go(self, *, forward: bool) -> None:
        before = self._window.focusWidget()
        self._window.go_through(forward=forward)
        if self._window.focusWidget() is before:
            self._due.start()  # the only one there is

    def _choose(self, key: Qt.Key) -> bool:
        now = self._window.focusWidget()
        if now is None or not self._window.reachable(now):
            self._go(forward=True)
        elif isinstance(now, QLineEdit):
            if key != KEYS.Key_5:
                return False  # Enter goes on, as it does for those who type
            alphabet = now.property(letters.SIGNS) or self._alphabet()
            self._enter(Letters(now, alphabet), "typing")
        elif isinstance(now, Stepper):
            self._enter(now, "stepping")
        elif isinstance(now, QAbstractButton) and now.isEnabled():
            now.click()
            if self.on:
                self._due.start()
        return True

    def _alphabet(self) -> str:
        arabic = self.language == "ar"
        return letters.ARABIC + letters.LATIN if arabic else letters.LATIN

    def _back(self) -> None:
        window = self._window
        sheet = window.overlay.sheet
        if window.question.sheet is not None:
            window.go_on()
        elif isinstance(sheet, AidsSheet | LanguageSheet | HelpSheet | Message):
            sheet.done.emit()
        elif sheet is None and window.screen_now.framed and not window.screen_now.busy:
            window.back()
        self.look_again()

    def _change_language(self) -> None:
        if not self._window.screen_now.busy and (others := self._others()):
            self._window.session.speak(others[0])
            self._part = None
            self.look_again()

    # -- writing, and stepping -----------------------------------------------------------------

    def _enter(self, inner: Letters | Stepper, name: str) -> None:
        self._inner = inner
        self._say_own(name)
        self._say_inner(after=True)

    def _inner_widget(self) -> QWidget | None:
        return self._inner.edit if isinstance(self._inner, Letters) else self._inner

    def _say_inner(self, *, after: bool = False) -> None:
        inner, language = self._inner, self.language
        if isinstance(inner, Letters):
            now = inner.now
            said = words(now, language) if len(now) > 1 else now
        elif inner is not None:
            said = inner.worded(inner.value)
        else:
            return
        self.voice.say([said], language, after=after)

    def _take_inside(self, key: Qt.Key) -> bool:
        inner = self._inner
        if inner is None:
            return False
        steps = 1 if key in NEXT else -1 if key in PREVIOUS else 0
        if steps:
            if isinstance(inner, Letters):
                inner.turn(steps)
            else:
                inner.step_by(steps)
            self._say_inner()
        elif key in CHOOSE:
            self._choose_inside(inner)
        elif key in BACK:
            self._erase(inner)
        elif key == REPEAT:
            self._say(self._reached())
        else:
            return False
        return True

    def _choose_inside(self, inner: Letters | Stepper) -> None:
        if isinstance(inner, Letters) and inner.write():
            self._say_inner()
            return
        self._inner = None
        self._due.start()

    def _erase(self, inner: Letters | Stepper) -> None:
        if isinstance(inner, Letters) and (last := inner.erase()):
            language = self.language
            self.voice.say([last, words(letters.ERASED, language)], language)
        else:
            self._inner = None
            self._due.start()


def voice_of(
    session: Session, volume: Callable[[], int], given: Voice | None = None
) -> Callable[[], Voice] | None:
    """How a kiosk gets its voice; None where it is switched off or nothing plays one."""
    if given is not None:
        given.volume = volume
        return lambda: given
    if session.station.settings.sound.voice != ON or not can_speak():
        return None

    def make() -> Voice:
        from kiosk.core.voice.pack import RECORDED
        from kiosk.core.voice.voice import Voice

        return Voice(recorded=session.station.folder / RECORDED, volume=volume)

    return make
