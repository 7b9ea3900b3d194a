"""A window is kept running: real processes end, hang and grow, and are there again."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.cli.codes import DONE, RESTART, TROUBLE, USAGE
from kiosk.supervisor.only_one import OnlyOne, run_folder
from kiosk.supervisor.pause import LEFT
from kiosk.supervisor.policy import Limits, Policy
from kiosk.supervisor.supervisor import Commands, Supervisor
from kiosk.supervisor.versions import OneVersion, Versions
from tests.waiting import until

PRETEND = str(Path(__file__).with_name("pretend.py"))


class Kept:
    """A supervisor of a window that lives by a plan, on a thread of its own."""

    def __init__(
        self,
        folder: Path,
        plan: str,
        *,
        pause: str,
        hall: bool,
        still: bool,
        versions: Callable[[list[str]], Versions] | None,
    ) -> None:
        self.folder, self.lives_file = folder, folder / "lives"
        self.code: int | None = None
        (folder / "plan").write_text(plan.replace(", ", "\n"))
        (folder / "pauses").write_text(pause)
        run = run_folder(folder)
        self.claim = OnlyOne(run, "touch")
        assert self.claim.take()
        window = [sys.executable, PRETEND, str(folder / "plan"), str(self.lives_file)]
        words = [sys.executable, PRETEND, str(folder / "pauses"), str(folder / "paused")]
        self.supervisor = Supervisor(
            folder,
            run,
            self.claim,
            Commands(window, words),
            Policy(Limits(failures=3), hall=hall),
            facts=lambda: {"version": "1.2.3"},
            still=lambda: still,
            versions=versions(window) if versions else None,
        )
        self.thread = threading.Thread(target=self._keep)
        self.thread.start()

    def _keep(self) -> None:
        self.code = self.supervisor.run()

    @property
    def lives(self) -> list[str]:
        """Why and where each life began, and whether it had stood by; and what it heard."""
        return self.lives_file.read_text().splitlines() if self.lives_file.exists() else []

    @property
    def paused(self) -> bool:
        return (self.folder / "paused").exists()

    @property
    def reports(self) -> list[str]:
        return sorted(each.read_text() for each in (self.folder / "crashes").glob("*.txt"))

    def ends(self) -> int | None:
        self.thread.join(20)
        return self.code

    def lived(self, lives: int) -> None:
        until(lambda: len(self.lives) >= lives)

    def stop(self) -> None:
        self.supervisor.end()
        self.thread.join(20)
        self.claim.let_go()


Keep = Callable[..., Kept]


@pytest.fixture
def keep(tmp_path: Path) -> Iterator[Keep]:
    """Keep a window that lives by a plan."""
    kept: list[Kept] = []

    def begin(
        plan: str,
        *,
        pause: str = "stay",
        hall: bool = True,
        still: bool = True,
        versions: Callable[[list[str]], Versions] | None = None,
    ) -> Kept:
        more = {"pause": pause, "hall": hall, "still": still, "versions": versions}
        kept.append(Kept(tmp_path, plan, **more))
        return kept[-1]

    yield begin
    for each in kept:
        each.stop()


def test_one_that_is_closed_ends_its_supervisor(keep: Keep) -> None:
    kept = keep("0")
    assert kept.ends() == DONE
    assert len(kept.lives) == 1
    assert kept.reports == []


def test_after_a_crash_it_is_there_again_where_it_stood_and_knows_why(keep: Keep) -> None:
    kept = keep("abort, 0")
    assert kept.ends() == DONE
    assert kept.lives[1] == "crash place0 False"
    (report,) = kept.reports
    assert "how: crash\n" in report
    assert "window: touch\n" in report
    assert "version: 1.2.3\n" in report
    assert "megabytes: 50\n" in report


def test_one_that_hangs_is_ended_and_the_one_that_stood_by_takes_its_place(keep: Keep) -> None:
    kept = keep("freeze, 0")
    assert kept.ends() == DONE
    assert kept.lives[1] == "freeze place0 True"
    assert "how: freeze\n" in kept.reports[0]


@pytest.mark.parametrize(("hall", "after"), [(True, None), (False, USAGE)])
def test_what_it_said_is_wrong_is_not_tried_in_a_circle(
    hall: bool, after: int | None, keep: Keep
) -> None:
    kept = keep(str(USAGE), hall=hall)
    if after is None:
        until(lambda: kept.paused)
    else:
        assert kept.ends() == after
    assert len(kept.lives) == 1


def test_one_that_was_closed_and_fell_on_its_way_out_stays_closed(keep: Keep) -> None:
    kept = keep("close then fall, stay")
    assert kept.ends() == DONE
    assert len(kept.lives) == 1
    assert len(kept.reports) == 1


@pytest.mark.parametrize("stays", ["stay 150 quiet, 0", "stay 250 busy, 0"])
def test_one_that_grows_waits_for_a_quiet_moment_but_not_for_ever(stays: str, keep: Keep) -> None:
    kept = keep(stays)
    assert kept.ends() == DONE
    assert kept.lives[1].startswith("memory ")


def test_one_that_has_grown_and_disturbs_somebody_stays(keep: Keep) -> None:
    kept = keep("stay 150 busy, 0")
    kept.lived(1)
    kept.claim.ask_front()
    kept.lived(2)
    assert kept.lives[1] == "front"


def test_it_rests_after_many_failures_until_somebody_asks_for_another_try(keep: Keep) -> None:
    kept = keep("1, 1, 1, 0", pause="0", hall=False)
    assert kept.ends() == DONE
    assert len(kept.lives) == 4
    assert kept.paused


def test_a_rest_that_somebody_leaves_ends_the_supervisor(keep: Keep) -> None:
    kept = keep("1", pause=str(LEFT), hall=False)
    assert kept.ends() == DONE
    assert len(kept.lives) == 3


def test_without_a_screen_for_the_words_whoever_started_it_is_told(keep: Keep) -> None:
    kept = keep("1", pause=str(TROUBLE))
    assert kept.ends() == 1


def test_a_second_start_brings_the_words_of_a_pause_to_the_front_and_tries_again(
    keep: Keep,
) -> None:
    kept = keep("1, 1, 1, stay")
    until(lambda: kept.paused)
    kept.claim.ask_front()
    kept.lived(4)


def test_one_that_wants_to_be_another_window_leaves_that_to_its_starter(keep: Keep) -> None:
    assert keep(str(RESTART), still=False).ends() == RESTART


def test_one_that_wants_to_be_new_is(keep: Keep) -> None:
    kept = keep(f"{RESTART}, 0")
    assert kept.ends() == DONE
    assert kept.reports == []


def test_the_end_of_the_session_ends_both(keep: Keep) -> None:
    kept = keep("stay")
    kept.lived(1)
    kept.supervisor.end()
    assert kept.ends() == DONE
    assert list((kept.folder / "run").glob("*.faults")) == []


class Trial(OneVersion):
    """Each start is of another version; the first shows nothing where it is `stuck`."""

    stuck = False

    def __init__(self, command: list[str]) -> None:
        super().__init__(command)
        self.quiet: list[bool] = []
        self.closed = False

    def before_start(self, *, quiet: bool) -> None:
        self.quiet.append(quiet)

    def window(self) -> list[str]:
        return [*self._command, str(len(self.quiet))]

    def is_stuck(self, _uptime: float) -> bool:
        lived = Path(self._command[3]).exists()
        return self.stuck and len(self.quiet) == 1 and lived

    def close(self) -> None:
        self.closed = True


def test_a_version_is_tried_at_the_first_start_and_where_the_window_asked_for_one(
    keep: Keep,
) -> None:
    made: list[Trial] = []
    kept = keep(f"abort, {RESTART}, 0", versions=lambda c: made.append(Trial(c)) or made[0])
    assert kept.ends() == DONE
    assert made[0].quiet == [True, False, True]
    assert made[0].closed


def test_what_one_version_did_is_not_held_against_another(keep: Keep) -> None:
    kept = keep("abort, abort, abort, abort, abort, 0", versions=Trial)
    assert kept.ends() == DONE
    assert len(kept.lives) == 6
    assert not kept.paused


def test_one_that_stood_by_is_of_no_use_once_another_version_counts(keep: Keep) -> None:
    kept = keep("freeze, 0", versions=Trial)
    assert kept.ends() == DONE
    assert kept.lives[1] == "freeze place0 False"


def test_a_version_on_trial_that_shows_nothing_is_ended(
    keep: Keep, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Trial, "stuck", True)
    kept = keep("stay, 0", versions=Trial)
    assert kept.ends() == DONE
    assert len(kept.lives) == 2
