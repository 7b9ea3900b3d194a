"""A catch-up in many small pulls, while the centre goes on and the desk too."""

from __future__ import annotations

import shutil
from contextlib import suppress
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.clock import FrozenClock
from kiosk.core.errors import Refused
from kiosk.sync import rebase
from kiosk.sync.rebase import CatchUp
from tests.sync.fleet import MORNING
from tests.sync.local_centre import LocalCentre
from tests.sync.machine import acts, checks
from tests.sync.machine.profile import bounded
from tests.sync.machine.stores import Store, small_steps

DELETING = (acts.set_hours, acts.set_hours, acts.give_queue_back, acts.take_queue)
HERE = (*DELETING, *acts.VISITS, *acts.ROOMS, *acts.COUNTERS)
NUMBER = st.integers(0, 5)
PULL, HEAR, CONCLUDE = "pull", "hear", "conclude"
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("there"), st.sampled_from(HERE), NUMBER, NUMBER),
        st.tuples(st.just("there"), st.sampled_from(DELETING), NUMBER, NUMBER),
        st.tuples(st.just("here"), st.sampled_from(HERE), NUMBER, NUMBER),
        st.tuples(st.just(PULL), st.integers(1, 4)),
        st.tuples(st.sampled_from([HEAR, CONCLUDE])),
    ),
    min_size=4,
    max_size=40,
)


OPENED = ("there", acts.set_hours, 0, 4)
OPENED_LATER = ("there", acts.set_hours, 0, 5)
SHUT = ("there", acts.set_hours, 0, 0)
MUCH = [("there", acts.expect, 0, 1), ("there", acts.take, 0, 1), ("there", acts.take, 1, 1)]
PIECE, LARGE = (PULL, 1), (PULL, 4)
TRAPS = {
    "a row that went since it was pulled": [OPENED, PIECE, SHUT],
    "a row that went and came back": [SHUT, PIECE, OPENED, *MUCH, LARGE],
    "a row that changed since it was pulled": [OPENED, PIECE, OPENED_LATER, *MUCH, LARGE],
}


class Pieces:
    """A store that pulls piece by piece, and one elsewhere whose work the centre applies."""

    def __init__(self, home: Path, sown: dict[str, Any]) -> None:
        home.mkdir()
        self.centre = LocalCentre(home / "centre", sown["template"], memory=sown["memory"])
        self.theirs, self.ours = (
            Store(
                Path(shutil.copytree(seed, home / seed.name)),
                self.centre.connect,
                FrozenClock(MORNING),
            )
            for seed in sown["seeds"][:2]
        )
        self.catch_up: CatchUp | None = None

    def there(self, act: acts.Act, which: int, other: int) -> None:
        """Something is done elsewhere, and the centre carries it out."""
        with suppress(Refused):
            act(self.theirs, which, other)
        self.theirs.sync()
        self.centre.apply()
        self.theirs.sync()

    def here(self, act: acts.Act, which: int, other: int) -> None:
        """Something is done here, which may wait for the centre or has been answered."""
        with suppress(Refused):
            act(self.ours, which, other)

    def hear(self) -> None:
        """The centre hears of our commands, and may answer them in a later pull."""
        self.ours.exchange._push(self.ours.exchange._open())
        self.centre.apply()

    def pull(self, window: int) -> bool:
        """One piece; whether it was the last."""
        state = self.ours.progress
        if self.catch_up is None:
            self.catch_up = CatchUp(state.cursor, state.shared_cursor, state.epoch)
        link = self.centre.connect(self.ours.enrolment, "sqlite")
        pulled = link.pull(self.catch_up.cursor, 0, window)
        rebase.take(self.ours.station.database, self.catch_up, pulled)
        return pulled.whole

    def conclude(self) -> None:
        """The rest of the pieces, then all is laid."""
        while not self.pull(2):
            pass
        catch_up, self.catch_up = self.catch_up, None
        now = self.ours.clock.now()
        self.ours.station.database.write(lambda s: rebase.conclude(s, catch_up, now))

    def end(self) -> None:
        """All is answered and laid: both stores have what the centre has."""
        self.conclude()
        for _ in range(2):
            self.ours.sync()
            self.centre.apply()
        for store in (self.ours, self.theirs):
            store.sync()
            assert not store.pending
            assert not store.images
            checks.same(store.contents(), self.centre.contents())

    def close(self) -> None:
        """Let go of everything."""
        for one in (self.ours, self.theirs, self.centre):
            one.close()


@pytest.mark.parametrize("trap", TRAPS)
def test_a_later_pull_says_more_than_an_earlier_one(trap: str, sown: dict[str, Any]) -> None:
    with small_steps():
        go_through(TRAPS[trap], sown["folder"] / "trap", sown)


def go_through(steps: list[tuple[Any, ...]], home: Path, sown: dict[str, Any]) -> None:
    """Take the steps, and compare in the end."""
    pieces = Pieces(home, sown)
    try:
        for name, *given in steps:
            getattr(pieces, name)(*given)
        pieces.end()
    finally:
        pieces.close()
        shutil.rmtree(home)


def test_what_came_and_went_between_two_pulls_is_as_the_centre_has_it(
    sown: dict[str, Any],
) -> None:
    homes = count()

    @bounded(40)
    @given(STEPS)
    def any_order(steps: list[tuple[Any, ...]]) -> None:
        go_through(steps, sown["folder"] / f"pieces{next(homes)}", sown)

    with small_steps():
        any_order()
