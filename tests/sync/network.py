"""A bad line: what goes between a store and the centre is lost, doubled, or comes too late."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TypeVar
from uuid import UUID

from kiosk.store.signs_of_life import Heard
from kiosk.sync.enrolment import Enrolment
from kiosk.sync.transport import Answered, Head, Outgoing, Pulled, Transport, TransportTrouble

FINE, BEFORE, AFTER, TWICE = "fine", "before", "after", "twice"
LATE, MEANWHILE = "late", "meanwhile"
WEATHER = (FINE, BEFORE, AFTER, TWICE, LATE, MEANWHILE)
"""What happens to one movement: it is cut before it leaves, or after it was carried out and
before the store hears of it; it arrives twice; a push arrives long after the store gave it up;
the centre works on between two movements."""

T = TypeVar("T")


@dataclass
class Network:
    """The line of all stores: `ahead` is what happens to the next movements, fine after that."""

    ahead: list[str] = field(default_factory=list)
    late: list[tuple[Enrolment, list[Outgoing]]] = field(default_factory=list)
    meanwhile: Callable[[], object] = lambda: None

    def next(self) -> str:
        """What happens to the movement that begins now."""
        return self.ahead.pop(0) if self.ahead else FINE

    def carry(self, movement: Callable[[], T]) -> T:
        """Make a movement, as the weather allows."""
        now = self.next()
        if now in (BEFORE, LATE):
            raise TransportTrouble("unreachable", "cut before")
        if now == MEANWHILE:
            self.meanwhile()
        if now == TWICE:
            movement()
        done = movement()
        if now == AFTER:
            raise TransportTrouble("unreachable", "cut after")
        return done


class Line:
    """Any transport over a network; after a cut the store must connect again."""

    def __init__(self, inner: Transport, enrolment: Enrolment, network: Network) -> None:
        self._inner = inner
        self._enrolment = enrolment
        self._network = network

    def push(self, commands: Sequence[Outgoing]) -> None:
        """As the inner one; a push may also wait in the line and arrive later."""
        if self._network.ahead[:1] == [LATE]:
            self._network.late.append((self._enrolment, list(commands)))
        self._network.carry(lambda: self._inner.push(commands))

    def pull(self, cursor: int, shared_cursor: int, window: int) -> Pulled:
        """As the inner one."""
        return self._network.carry(lambda: self._inner.pull(cursor, shared_cursor, window))

    def unanswered(self) -> int:
        """As the inner one."""
        return self._network.carry(self._inner.unanswered)

    def answers(self, ids: Sequence[UUID]) -> list[Answered]:
        """As the inner one."""
        return self._network.carry(lambda: self._inner.answers(ids))

    def continues(self, epoch: str, cursor: int, shared_cursor: int) -> bool:
        """Asked on the way."""
        return self._network.carry(lambda: self._inner.continues(epoch, cursor, shared_cursor))

    def heads(self, count: int) -> list[Head]:
        """As the inner one."""
        return self._network.carry(lambda: self._inner.heads(count))

    def rewritten(self, n: int) -> None:
        """As the inner one."""
        self._network.carry(lambda: self._inner.rewritten(n))

    def seen(self, cursor: int) -> None:
        """As the inner one."""
        self._network.carry(lambda: self._inner.seen(cursor))

    def neighbours(self) -> list[Heard]:
        """As the inner one."""
        return self._network.carry(self._inner.neighbours)

    def wait(self, seconds: float) -> bool:
        """Nothing comes by waiting: the test says when the centre works."""
        return False

    def wake(self) -> None:
        """Nobody waits."""

    def cut(self) -> None:
        """Nothing is ever under way."""

    def close(self) -> None:
        """As the inner one."""
        self._inner.close()
