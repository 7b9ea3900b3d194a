"""The words that stand on the screen while a window rests, and the one who is told."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from kiosk.cli.codes import DONE
from kiosk.supervisor.child import Child
from kiosk.supervisor.wire import END, FRONT

LEFT = 10
"""What the words end with where somebody leaves it at that; DONE asks to try again at once."""
FAILURES = 3
"""Without a screen there are no words either: whoever started the supervisor has to know."""

TRY, LEAVE, GIVE_UP = "try", "leave", "give_up"


class Rest:
    """Nothing, or the process that shows the words."""

    def __init__(self, begin: Callable[[Sequence[str]], Child | None]) -> None:
        self._begin = begin
        self._child: Child | None = None
        self._command: Sequence[str] = ()
        self._failed = 0

    @property
    def child(self) -> Child | None:
        """The process of the words."""
        return self._child

    def show(self, command: Sequence[str]) -> None:
        """Show the words, which may stand already."""
        self._command = command
        if self._child is None:
            self._child = self._begin(command)

    def clear(self) -> None:
        """The window is there again."""
        if self._child is not None:
            self._child.say(END)
        self._child, self._failed = None, 0

    def front(self) -> None:
        """Bring the words to the front."""
        if self._child is not None:
            self._child.say(FRONT)

    def ended(self, code: int) -> str:
        """What the end of the words asks for; nothing where they stand again."""
        self._child = None
        if code == DONE:
            return TRY
        if code == LEFT:
            return LEAVE
        self._failed += 1
        if self._failed >= FAILURES:
            return GIVE_UP
        self._child = self._begin(self._command)
        return ""
