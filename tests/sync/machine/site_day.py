"""A day of a site whose network does all that networks do: the machine, whatever its centre."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from contextlib import suppress
from datetime import timedelta
from itertools import count
from pathlib import Path
from typing import Protocol
from uuid import UUID

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from kiosk.core.clock import FrozenClock
from kiosk.core.errors import Refused
from kiosk.sync import enrolment as enrolments
from kiosk.sync.enrolment import Enrolment
from kiosk.sync.transport import Transport, TransportTrouble
from tests.sync.fleet import MORNING
from tests.sync.local_centre import Contents, Known
from tests.sync.machine import checks
from tests.sync.machine.acts import COUNTERS, HOUSE, QUEUE, ROOMS, VISITS, Act
from tests.sync.machine.stores import CRASHES, OUTCAST, Store
from tests.sync.network import BEFORE, WEATHER, Line, Network

SKEWS = (timedelta(0), timedelta(hours=-1), timedelta(days=1), timedelta(days=-1))
MOST_STORES = 4
ROUNDS = 12
WHO, NUMBER = st.integers(0, 11), st.integers(0, 11)
KEPT, SENT, ANSWERED = "kept", "sent", "answered"
THEN = st.sampled_from([KEPT, SENT, ANSWERED])
Acts = list[tuple[Act, int, int]]
WEATHERS = st.lists(st.sampled_from(WEATHER), max_size=6)


def some(acts: Sequence[Act]) -> st.SearchStrategy[Acts]:
    """A few acts, each with two numbers."""
    return st.lists(st.tuples(st.sampled_from(acts), NUMBER, NUMBER), min_size=1, max_size=6)


class Centre(Protocol):
    """The centre of a machine."""

    def enrol(self, kind: str = "manager", replaces: str = "") -> Enrolment: ...
    def connect(self, enrolment: Enrolment, dialect: str) -> Transport: ...
    def knows(self, station: str) -> bool: ...
    def apply(self, count: int = 1_000) -> int: ...
    def back_up(self) -> None: ...
    def restore(self) -> None: ...
    def contents(self, *only: str) -> Contents: ...
    def known(self) -> dict[UUID, Known]: ...
    def epoch(self) -> str: ...
    def close(self) -> None: ...


class SiteDay(RuleBasedStateMachine):
    """`folder` is for all examples, `seeds` are stores that all hold an open site with two rooms.

    A subclass makes the centre that knows them.
    """

    folder: Path
    seeds: list[Path]
    _examples = count()

    def __init__(self) -> None:
        super().__init__()
        self.home = self.folder / f"day{next(self._examples)}"
        self.home.mkdir()
        self.network = Network()
        self.centre = self.make_centre()
        self.network.meanwhile = lambda: self.centre.apply(2)
        self.stores: list[Store] = []
        self.copied_torn = False
        for seed, skew in zip(self.seeds, SKEWS, strict=False):
            self.add_store(seed, skew)

    def make_centre(self) -> Centre:
        """The centre that enrolled the seeds."""
        raise NotImplementedError

    def own(self, enrolment: Enrolment) -> Enrolment:
        """The enrolment of a seed, at the centre of this example."""
        return enrolment

    def add_store(self, copied: Path, skew: timedelta) -> Store:
        folder = self.home / f"store{len(self.stores)}"
        shutil.copytree(copied, folder)
        enrolment = enrolments.of(folder)
        assert enrolment is not None
        enrolments.keep(folder, self.own(enrolment))
        store = Store(folder, self.connect, FrozenClock(MORNING + skew))
        self.stores.append(store)
        return store

    def connect(self, enrolment: Enrolment, dialect: str) -> Transport:
        if self.network.ahead[:1] == [BEFORE]:
            self.network.next()
            raise TransportTrouble("unreachable", "no connection")
        return Line(self.centre.connect(enrolment, dialect), enrolment, self.network)

    def chosen(self, who: int) -> Store:
        return self.stores[who % len(self.stores)]

    # -- what happens --------------------------------------------------------------------------

    @rule(who=WHO, acts=some(VISITS + ROOMS), then=THEN)
    def the_front_desk_works(self, who: int, acts: Acts, then: str) -> None:
        self.work(self.chosen(who), acts, then)

    @rule(who=WHO, acts=some(QUEUE + COUNTERS), then=THEN)
    def the_counters_work(self, who: int, acts: Acts, then: str) -> None:
        self.work(self.chosen(who), acts, then)

    @rule(who=WHO, acts=some(HOUSE), then=THEN)
    def the_house_changes(self, who: int, acts: Acts, then: str) -> None:
        self.work(self.chosen(who), acts, then)

    def work(self, store: Store, acts: Acts, then: str) -> None:
        """What a desk refuses was not done; the rest may go up at once, and be answered."""
        for act, which, other in acts:
            with suppress(Refused):
                act(store, which, other)
        if then != KEPT and store.problem not in OUTCAST:
            store.sync()
        if then == ANSWERED:
            self.centre.apply()
            store.sync()

    @rule(who=WHO, weather=WEATHERS)
    def exchange(self, who: int, weather: list[str]) -> None:
        self.network.ahead = list(weather)
        store = self.chosen(who)
        if store.problem not in OUTCAST:
            store.sync()
        self.network.ahead = []

    @rule(count=st.sampled_from([1, 2, 1_000]))
    def apply(self, count: int) -> None:
        self.centre.apply(count)

    @rule()
    def everyone_exchanges(self) -> None:
        for store in self.stores:
            if store.problem not in OUTCAST:
                store.sync()
            self.centre.apply()

    @rule()
    def what_was_late_arrives(self) -> None:
        late, self.network.late = self.network.late, []
        for enrolment, commands in late:
            with suppress(TransportTrouble):
                line = self.centre.connect(enrolment, "sqlite")
                try:
                    line.push(commands)
                finally:
                    line.close()

    @rule(who=WHO, minutes=st.sampled_from([1, 20, -60, 300, 24 * 60]))
    def time_passes(self, who: int, minutes: int) -> None:
        clock = self.chosen(who).clock
        moved = clock.at + timedelta(minutes=minutes)
        if abs(moved - MORNING) <= timedelta(days=1, hours=5):
            clock.at = moved

    @rule(who=WHO)
    def a_program_starts_again(self, who: int) -> None:
        self.chosen(who).restart()

    @rule(who=WHO, where=st.sampled_from(sorted(CRASHES)))
    def the_power_is_cut(self, who: int, where: str) -> None:
        if self.chosen(who).problem not in OUTCAST:
            self.chosen(who).crash(where)

    @rule(who=WHO)
    def a_disk_is_copied(self, who: int) -> None:
        self.copied_torn = self.chosen(who).torn
        self.chosen(who).copy_to(self.home / "copy")

    @precondition(lambda self: (self.home / "copy").exists())
    @rule(who=WHO)
    def a_disk_is_put_back(self, who: int) -> None:
        """The store that was copied, or a second machine from the same disk."""
        copied = enrolments.of(self.home / "copy")
        alike = [s for s in self.stores if copied and s.enrolment.station == copied.station]
        if who % 2 and len(self.stores) < MOST_STORES:
            self.add_store(self.home / "copy", SKEWS[who % len(SKEWS)]).torn = self.copied_torn
        elif alike:
            self._replace(alike[0])

    def _replace(self, store: Store) -> None:
        store.close()
        shutil.rmtree(store.folder)
        shutil.copytree(self.home / "copy", store.folder)
        store.open()
        store.kept &= {row.id for row in store.log()}
        store.problem, store.torn = "", self.copied_torn

    @rule(who=WHO)
    def a_store_is_enrolled_again(self, who: int) -> None:
        """Because it must be, or for once because someone thinks so."""
        store = self.chosen(who)
        if store.problem in OUTCAST or who % 3 == 0:
            self._enrol_again(store)

    @rule(who=WHO, acts=some(VISITS + ROOMS))
    def a_store_is_enrolled_again_before_it_is_answered(self, who: int, acts: Acts) -> None:
        """What it sent is answered to its former name, which no pull of the new one brings."""
        store = self.chosen(who)
        self.work(store, acts, SENT)
        self._enrol_again(store)
        store.sync()

    def _enrol_again(self, store: Store) -> None:
        """As another station; the old name goes unless another machine works under it."""
        name = store.enrolment.station
        shared = sum(other.enrolment.station == name for other in self.stores) > 1
        replaces = name if self.centre.knows(name) and not shared else ""
        store.enrol_again(self.centre.enrol(replaces=replaces))
        self.network.late = [one for one in self.network.late if one[0].station != replaces]

    @rule()
    def the_centre_is_backed_up(self) -> None:
        self.centre.back_up()

    @rule()
    def the_centre_is_restored(self) -> None:
        """Its lines are cut, and what was in them is gone."""
        self.centre.restore()
        self.network.late = []
        for store in self.stores:
            store.exchange._hang_up()

    @rule(who=WHO, acts=some(VISITS + ROOMS))
    def the_centre_forgets_what_it_has_answered(self, who: int, acts: Acts) -> None:
        """Only a store that asks finds out what to send again."""
        self.the_centre_is_backed_up()
        self.work(self.chosen(who), acts, ANSWERED)
        self.the_centre_is_restored()

    # -- what must hold ------------------------------------------------------------------------

    @invariant()
    def the_centre_is_whole(self) -> None:
        contents = self.centre.contents("booking", "ticket", "counter")
        known = self.centre.known()
        checks.no_double_booking(contents)
        checks.no_number_twice(contents)
        checks.called_by_one(contents)
        checks.order_is_kept(known.values())

    @invariant()
    def every_store_is_whole(self) -> None:
        known, epoch = self.centre.known(), self.centre.epoch()
        for store in self.stores:
            checks.nothing_acknowledged_is_gone(store)
            checks.images_only_while_pending(store)
            checks.the_log_is_a_chain(store)
            if not store.torn:
                checks.no_double_booking(store.contents("booking"))
            if store.progress.epoch == epoch:
                checks.answers_are_true(store, known)

    # -- and in the end ------------------------------------------------------------------------

    def teardown(self) -> None:
        try:
            self.heal()
            self.compare()
        finally:
            for store in self.stores:
                store.close()
            self.centre.close()
            shutil.rmtree(self.home)

    def heal(self) -> None:
        """Everything can be reached, until nobody has anything to say."""
        self.network.ahead = []
        self.what_was_late_arrives()
        for _ in range(ROUNDS):
            said = [self._round(store) for store in self.stores]
            if not self.centre.apply() and not any(said):
                return
        raise AssertionError("it never becomes quiet")

    def _round(self, store: Store) -> bool:
        """Whether something was exchanged."""
        before = store.progress.cursor
        problem = store.sync()
        if problem in OUTCAST:
            self._enrol_again(store)
        return bool(problem) or store.progress.cursor != before

    def compare(self) -> None:
        contents, known = self.centre.contents(), self.centre.known()
        for store in self.stores:
            assert store.pending == 0
            checks.answers_are_true(store, known)
            checks.nothing_acknowledged_is_gone(store)
            assert not store.images
            checks.same(store.contents(), contents)
