"""A screen that ends in a booking, made or moved; a refusal offers what else could be had."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

from kiosk.core.directions import joined
from kiosk.sites.kinds import ROOM, SHARED
from ui.shell.session import Session
from ui.shell.sync.watch import watch_of
from ui.touch.bookings.words import when_words
from ui.touch.shell.names import resource_name
from ui.touch.shell.stage import Stage
from ui.touch.shell.titled import Titled

if TYPE_CHECKING:
    from kiosk.bookings.wish import Wish
    from kiosk.core.command import Command
    from ui.touch.bookings.badge import Booker


@dataclass(frozen=True)
class Wanted:
    """What is to be booked for whom; `moving` is a booking that goes there instead."""

    booker: Booker
    resource: Any
    starts: datetime
    ends: datetime
    people: int = 1
    spot: UUID | None = None
    style: str = ""
    email: str = ""
    features: str = ""
    moving: Any = None

    @property
    def places(self) -> int:
        """How many places, or pieces, are taken."""
        return self.people if self.resource.kind in SHARED else 1

    def wish(self) -> Wish:
        """The same, as it is asked about before it is made."""
        from kiosk.bookings.wish import Wish

        return Wish(
            resource=self.resource.id,
            starts=self.starts,
            ends=self.ends,
            places=self.places,
            booking=self.moving.id if self.moving is not None else None,
            **whose(self.booker),
        )

    def command(self) -> Command:
        """What carries it out."""
        if self.moving is not None:
            return self._move()
        from kiosk.bookings.commands import BookRoom

        return BookRoom(
            resource=self.resource.id,
            starts=self.starts,
            ends=self.ends,
            places=self.places,
            people=self.people if self.resource.kind == ROOM else None,
            spot=self.spot,
            style=self.style,
            email=self.email,
            **whose(self.booker),
        )

    def _move(self) -> Command:
        from kiosk.bookings.own import MOVE, ActByBadge

        return ActByBadge(
            badge=self._badge,
            booking=self.moving.id,
            act=MOVE,
            starts=self.starts,
            ends=self.ends,
            resource=self.resource.id,
        )

    @property
    def _badge(self) -> UUID:
        """The badge that was shown: nothing of one's own is come to without."""
        assert self.booker.badge is not None  # noqa: S101
        return self.booker.badge

    def waiting(self, *, anywhere: bool = False) -> Command:
        """What puts them on the waiting list, for this room or for any."""
        from kiosk.bookings.waiting_by_badge import WaitByBadge

        return WaitByBadge(
            badge=self._badge,
            starts=self.starts,
            ends=self.ends,
            resource=None if anywhere else self.resource.id,
            people=self.people,
            features=self.features.split(),
            email=self.email,
        )


class Making(Titled):
    """`make(wanted)` carries it out, and says so on the last screen."""

    def __init__(self, session: Session, stage: Stage) -> None:
        super().__init__(session, stage)
        self._tried: Wanted | None = None
        self.approval = False

    def make(self, wanted: Wanted) -> None:
        """Book it, or move what is held already."""
        self._tried = wanted
        self.form.submit(wanted.command(), then=lambda _outcome: self._made(wanted))

    def wait(self, wanted: Wanted, *, anywhere: bool = False) -> None:
        """Put them on the waiting list."""
        self._tried = None
        command = wanted.waiting(anywhere=anywhere)
        self.form.submit(command, then=lambda _outcome: self._end(wanted, "listed"))

    def may_wait(self, wanted: Wanted) -> bool:
        """Whether a room of that time can be waited for: with a badge, and in rooms alone."""
        return (
            wanted.resource.kind == ROOM
            and wanted.moving is None
            and wanted.booker.badge is not None
            and wanted.starts > self.session.now()
        )

    def _made(self, wanted: Wanted) -> None:
        kind = "asked" if watch_of(self.session).offline else "booked"
        if wanted.moving is not None:
            kind = "moved"
        elif self.approval:
            kind = "waiting"
        self._end(wanted, kind)

    def _end(self, wanted: Wanted, kind: str) -> None:
        self.go(
            "done",
            kind=kind,
            when=when_words(self.session, wanted.starts, wanted.ends),
            place=resource_name(self.session, wanted.resource),
            held_by=wanted.booker.held_by,
        )

    def refused(self, sentence: str, error: Exception) -> None:
        """Somebody was quicker, or a rule is against it: what else could be had is offered."""
        from ui.touch.bookings.instead import InsteadSheet

        wanted = self._tried
        why = _unnamed(self.session, error)
        if why and wanted is not None:
            why = joined(resource_name(self.session, wanted.resource), why)
        said = why or sentence
        sheet = InsteadSheet(self.session, self.refused_title(), said)
        if wanted is not None:
            sheet.offer(others(self.session, wanted), (wanted.starts, wanted.ends))
            sheet.taken.connect(lambda one: self._take(wanted, one))
            if self.may_wait(wanted):
                sheet.offer_to_wait()
                sheet.waits.connect(lambda: self.wait(wanted))
        self.stage.cover(sheet)
        self.look_again()

    def refused_title(self) -> str:
        """What a refusal means for them, in a few words."""
        if self._tried is not None and self._tried.moving is not None:
            return self.tr("Rien n’a changé")
        return self.tr("Ce n’est pas réservé")

    def _take(self, wanted: Wanted, one: Any) -> None:
        """Take what was offered, in one act."""
        resource = wanted.resource
        if one.resource != resource.id:
            resource = place_named(self.session, one.resource)
        zone = self.session.zone
        times = {"starts": one.starts.astimezone(zone), "ends": one.ends.astimezone(zone)}
        self.make(replace(wanted, resource=resource, spot=None, style="", **times))


def _unnamed(session: Session, error: Exception) -> str:
    """Why it is taken, without by whom, which is nothing for the hall; empty for all else."""
    from kiosk.bookings.quoting import Choice
    from kiosk.bookings.words import why_words
    from kiosk.core.errors import Refused

    if not isinstance(error, Refused) or not hasattr(error, "taken_by"):
        return ""
    facts = error.fields() | {"taken_by": ""}
    against = Choice(None, None, 0, error.code, facts)  # type: ignore[arg-type]
    return why_words(against, session.language, session.station.zone)


def others(session: Session, wanted: Wanted) -> list[Any]:
    """Other places and times for what is wanted; none where they cannot be told."""
    from kiosk.bookings.instead import instead

    return session.read(instead, wish=wanted.wish())


def place_named(session: Session, place: UUID) -> Any:
    """A place by its id; None for one that is given up."""
    from kiosk.bookings.in_hall import places

    return next((each for each in session.read(places) if each.id == place), None)


def whose(booker: Booker) -> dict[str, Any]:
    """In whose name a booking would be, as the queries ask it."""
    kind = "resident" if booker.resident else "external"
    return {"held_by": booker.held_by, "resident": booker.resident, "kind": kind}
