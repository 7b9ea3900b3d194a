"""The one way from a form to the store: sent once, refused at its field, free again in every case.

Nothing else in the windows carries out commands, or disables a button while something is awaited.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

import shiboken6
from PySide6.QtWidgets import QWidget

from kiosk.core.errors import Refused
from ui.shell.hearing import is_gone
from ui.shell.session import Answer, Session, Then

if TYPE_CHECKING:
    from kiosk.core.command import Command

Tell = Callable[[str, Exception], None]


class Place(Protocol):
    """Where a refusal can stand: a `Field`, or what behaves as one."""

    def set_error(self, text: str) -> None:
        """Say what to do about the answer, and go there."""

    def clear_error(self) -> None:
        """Take the error away."""

    def isVisible(self) -> bool:  # noqa: N802
        """Whether anyone would see it."""


class Waiting(Protocol):
    """What shows that something is under way: a `Button`, or a kiosk's screen."""

    def set_busy(self, busy: bool) -> None:
        """Take no second press, or be free again."""


class Form:
    """What a form, a screen or a page sends; `owner` is the widget that it stands in.

    With a `button` one gesture is carried out at a time, and what is in `also` is grey until it
    is; without one, several may be under way, but never the same twice. A refusal is said at the
    place named as its field or its code, or else `otherwise`; all the rest goes to
    `tell(sentence, error)`, the window's messages unless given. `fit` follows what was said.
    """

    def __init__(
        self,
        owner: QWidget,
        session: Session,
        button: Waiting | None = None,
        *,
        also: Iterable[QWidget] = (),
        places: Mapping[str, Place] | None = None,
        otherwise: Place | None = None,
        tell: Tell | None = None,
        fit: Callable[[], None] | None = None,
    ) -> None:
        self.owner, self.session, self.button = owner, session, button
        self.also, self.otherwise = tuple(also), otherwise
        self.places: Mapping[str, Place] = {} if places is None else places
        self.tell = tell or session.tell
        self._fit = fit
        self._under_way: list[object] = []
        self._greyed: list[QWidget] = []

    @property
    def busy(self) -> bool:
        """Whether an answer is awaited."""
        return bool(self._under_way)

    def clear_errors(self) -> None:
        """Take away what was said at the places, before all is checked again."""
        for place in self.places.values():
            place.clear_error()

    # -- sending -------------------------------------------------------------------------------

    def submit(self, command: Command, then: Then | None = None) -> None:
        """Carry out a command; `then(outcome)` once it is done."""
        self._send(command, partial(self.session.do, command), then)

    def submit_all(self, wanted: Sequence[Command], then: Then | None = None) -> None:
        """Carry out several commands, all or none; `then(outcomes)`."""
        self._send(wanted, partial(self.session.do_all, wanted), then)

    def write(self, work: Callable[[], Any], then: Then | None = None) -> None:
        """Run what carries out commands by itself; `then(result)`."""
        self._send(work, partial(self.session.write, work), then)

    def run(self, work: Callable[[], Any], then: Then | None = None) -> None:
        """Run what is long and writes nothing, such as paper; `then(result)`."""
        self._send(work, partial(self.session.run, work), then)

    def _send(self, what: object, start: Callable[..., None], then: Then | None) -> None:
        if self.busy and (self.button is not None or what in self._under_way):
            return
        # What cannot even be started leaves the form as it is.
        start(done=partial(self._came_home, what, then))
        self._under_way.append(what)
        self._wait(busy=True)

    # -- the answer ----------------------------------------------------------------------------

    def _came_home(self, what: object, then: Then | None, answer: Answer) -> None:
        self._under_way.remove(what)
        if shiboken6.isValid(self.owner):
            self._wait(busy=False)
        if self.gone:
            self.too_late(answer, then)
        elif answer.error is not None:
            self._say(answer.sentence, answer.error)
        elif then is not None:
            then(answer.result)

    @property
    def gone(self) -> bool:
        """Whether nobody is there any more to be answered."""
        return not shiboken6.isValid(self.owner)

    def too_late(self, answer: Answer, then: Then | None) -> None:
        """What went wrong is said in the window; what was done goes to `then` if that is there."""
        if answer.error is not None:
            self.session.tell(answer.sentence, answer.error)
        elif then is not None and not is_gone(then):
            then(answer.result)

    def _say(self, sentence: str, error: Exception) -> None:
        place = self._place_of(error)
        if place is not None and place.isVisible():
            place.set_error(sentence)
        elif self.owner.isVisible():
            self.tell(sentence, error)
        else:
            self.session.tell(sentence, error)
        if self._fit is not None:
            self._fit()

    def _place_of(self, error: Exception) -> Place | None:
        if not isinstance(error, Refused):
            return None
        named = self.places.get(str(getattr(error, "field", "")))
        return named or self.places.get(error.code) or self.otherwise

    def _wait(self, *, busy: bool) -> None:
        if self.button is None:
            return
        if busy:
            self._greyed = [widget for widget in self.also if widget.isEnabled()]
        for widget in self._greyed:
            widget.setEnabled(not busy)
        self.button.set_busy(busy)
