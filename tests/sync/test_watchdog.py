"""Movements that last too long are cut, by a thread that ends with its line."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest

from kiosk.sync import watchdog
from kiosk.sync.watchdog import Watchdog
from tests.waiting import until

SECONDS = 0.05
"""It is looked five times as often; how long a block lasts is the dial's affair."""


class Looked(threading.Event):
    """Counts how often it was waited for."""

    count = 0

    def wait(self, timeout: float | None = None) -> bool:
        self.count += 1
        return super().wait(timeout)


@dataclass
class Watched:
    """A watchdog whose time goes on when it is told to."""

    now: float = 0.0
    cuts: int = 0
    looked: Looked = field(default_factory=Looked)

    def __post_init__(self) -> None:
        self.watchdog = Watchdog(self.cut, SECONDS)
        self.watchdog._ended = self.looked

    def monotonic(self) -> float:
        return self.now

    def cut(self) -> None:
        self.cuts += 1

    def goes_on(self, times: float) -> None:
        """So many times what is allowed, after which the thread has looked."""
        self.now += times * SECONDS
        before = self.looked.count
        until(lambda: self.looked.count > before + 2)

    @property
    def threads(self) -> list[threading.Thread]:
        return [thread for thread in threading.enumerate() if thread.name == "watchdog"]


@pytest.fixture
def watched(monkeypatch: pytest.MonkeyPatch) -> Iterator[Watched]:
    made = Watched()
    monkeypatch.setattr(watchdog, "time", made)
    yield made
    made.watchdog.close()


def test_a_block_that_lasts_too_long_is_cut(watched: Watched) -> None:
    with watched.watchdog:
        watched.goes_on(0.9)
        assert not watched.cuts
        watched.goes_on(0.2)
        assert watched.cuts


def test_a_block_in_which_something_moves_may_last(watched: Watched) -> None:
    with watched.watchdog:
        for _ in range(3):
            watched.goes_on(0.9)
            watched.watchdog.moved()
        assert not watched.cuts
        watched.goes_on(1.1)
        assert watched.cuts


def test_what_moves_between_two_blocks_begins_none(watched: Watched) -> None:
    with watched.watchdog:
        pass
    watched.watchdog.moved()
    watched.goes_on(100)
    assert not watched.cuts


def test_short_blocks_are_not_cut_however_many(watched: Watched) -> None:
    for _ in range(3):
        with watched.watchdog:
            watched.goes_on(0.9)
    assert not watched.cuts


def test_nothing_is_cut_between_two_blocks(watched: Watched) -> None:
    with watched.watchdog:
        pass
    watched.goes_on(100)
    with watched.watchdog:
        watched.goes_on(0)
    assert not watched.cuts


def test_a_block_that_failed_is_over_too(watched: Watched) -> None:
    with pytest.raises(OSError, match="line"), watched.watchdog:
        raise OSError("the line is gone")
    watched.goes_on(100)
    assert not watched.cuts


def test_there_is_one_thread_for_all_blocks_and_none_after_the_end(watched: Watched) -> None:
    assert not watched.threads
    for _ in range(3):
        with watched.watchdog:
            assert len(watched.threads) == 1
    watched.watchdog.close()
    assert not watched.threads
    watched.watchdog.close()


def test_what_was_never_used_is_closed_without_a_word(watched: Watched) -> None:
    watched.watchdog.close()
    assert not watched.threads
