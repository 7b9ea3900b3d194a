"""Keeps one window running: hears its heart, and acts as the policy decides."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import NamedTuple

from kiosk.cli.codes import BUG, DONE, KEPT_RUNNING, RESTART
from kiosk.supervisor import policy, reports
from kiosk.supervisor.child import Child, Heard
from kiosk.supervisor.only_one import OnlyOne
from kiosk.supervisor.pause import GIVE_UP, LEAVE, TRY, Rest
from kiosk.supervisor.policy import CRASH, FREEZE, MEMORY, End, Pause, Policy, Start
from kiosk.supervisor.traces import of_faults
from kiosk.supervisor.versions import OneVersion, Versions
from kiosk.supervisor.watched import ENDING, Watched
from kiosk.supervisor.wire import AFTER, END, FRONT, PLACE, STANDBY, Place, Said, go

TICK = 0.2
BETWEEN_SUSPICIONS = 60.0
"""Seconds between two windows that are made ready for one that only was slow."""


class Commands(NamedTuple):
    """How the window is started, and the words on its pause; what tells the site of a pause."""

    window: Sequence[str]
    pause: Sequence[str]
    tell: Sequence[str] = ()


class Supervisor:
    """`run` stays until the window is closed or given up, or `end` was called.

    It ends with RESTART where a window wanted to be started anew and it is not `still` the one
    that belongs here.
    """

    def __init__(
        self,
        data: Path,
        run: Path,
        claim: OnlyOne,
        commands: Commands,
        rules: Policy,
        facts: Callable[[], Mapping[str, object]] = dict,
        still: Callable[[], bool] = lambda: True,
        versions: Versions | None = None,
    ) -> None:
        self._data, self._folder, self._claim = data, run, claim
        self._commands, self._rules = commands, rules
        self._facts, self._still = facts, still
        self._versions: Versions = versions or OneVersion(commands.window)
        self._began, self._asked = time.monotonic(), 0.0
        self._standing_by: Sequence[str] = ()
        self._started: Sequence[str] = ()
        self._quiet = True
        self._heard: Heard = SimpleQueue()
        self._window: Watched | None = None
        self._standby: Child | None = None
        self._rest = Rest(self._begin)
        self._due: float | None = 0.0
        self._code: int | None = None
        self._after = self._place = self._report = ""
        self._begun = 0
        self._suspected = -BETWEEN_SUSPICIONS

    def run(self) -> int:
        """Keep the window running; the exit code."""
        try:
            while self._code is None:
                self._look(time.monotonic())
                self._hear()
        finally:
            self._end_all()
        return self._code

    def end(self) -> None:
        """End the window and the supervisor; the handler of a signal may call it."""
        self._heard.put((None, None))

    # -- what is heard ---------------------------------------------------------------------------

    def _hear(self) -> None:
        try:
            who, said = self._heard.get(timeout=TICK)
        except Empty:
            return
        now, window = time.monotonic(), self._window
        if who is None:
            self._code = DONE
        elif said is None:
            self._gone(who, now)
        elif window is not None and who is window.child:
            window.heard(said, now)
            self._note(said, window)

    def _note(self, said: Said, window: Watched) -> None:
        if isinstance(said, Place):
            self._place = said.where
        if window.beat.running:
            self._dismiss_standby()
        if window.beat.ready:
            self._rest.clear()

    def _gone(self, who: Child, now: float) -> None:
        code = BUG if who.code is None else who.code
        if who is self._standby:
            self._standby = None
        elif who is self._rest.child:
            self._rested(self._rest.ended(code), now)
        elif self._window is not None and who is self._window.child:
            window, self._window = self._window, None
            if policy.ending_of(code) == CRASH:
                self._report = self._write(window, CRASH, code, now) or self._report
            self._decide(window, window.ended(code), code, now)

    # -- what is looked at -----------------------------------------------------------------------

    def _look(self, now: float) -> None:
        if self._claim.asked_front():
            self._front(now)
        if self._due is not None and now >= self._due:
            self._due = None
            self._start(now)
        window = self._window
        if window is None:
            return
        if how := window.look(now) or self._ask(window, now):
            self._window = None
            window.child.kill()
            if how == FREEZE:
                self._suspected = -BETWEEN_SUSPICIONS  # and rightly
                self._report = self._write(window, how, BUG, now) or self._report
            self._decide(window, how, BUG, now)
        elif window.suspected and now - self._suspected > BETWEEN_SUSPICIONS:
            self._suspected = now
            self._standing_by = self._versions.window()
            self._standby = self._begin(self._standing_by, {STANDBY: "1"})

    def _ask(self, window: Watched, now: float) -> str:
        """Once a second: what an update on trial has to be ended for, or nothing."""
        if now - self._asked < 1.0:
            return ""
        self._asked = now
        self._versions.look(now - self._began)
        return FREEZE if self._versions.is_stuck(now - window.child.started) else ""

    def _front(self, now: float) -> None:
        self._rest.front()
        if self._window is not None:
            self._window.child.say(FRONT)
        elif self._due is not None:
            self._due = now

    # -- what is done ----------------------------------------------------------------------------

    def _start(self, now: float) -> None:
        if self._window is not None:
            return
        self._versions.before_start(quiet=self._quiet)
        self._quiet, command = False, self._versions.window()
        if self._started and command != self._started:
            self._rules.again()  # what another version did is not held against this one
        self._started = command
        if self._standby is not None and command != self._standing_by:
            self._dismiss_standby()
        child, self._standby = self._standby, None
        if child is not None and child.code is None:
            child.say(go(self._after, self._place))
        else:
            child = self._begin(command)
        if child is None:
            self._decide(None, CRASH, BUG, now)
        else:
            self._window = Watched(child, now)

    def _begin(self, command: Sequence[str], more: Mapping[str, str] | None = None) -> Child | None:
        """A process of the program, or None where the system starts none."""
        self._begun += 1
        faults = self._folder / f"{self._claim.window}-{self._begun}.faults"
        told = {KEPT_RUNNING: "1", AFTER: self._after, PLACE: self._place, **(more or {})}
        try:
            return Child(command, self._heard, faults, told)
        except OSError:
            return None

    def _decide(self, window: Watched | None, how: str, code: int, now: float) -> None:
        uptime = now - window.child.started if window else 0.0
        if window is not None:
            window.child.forget_faults()
            if how == MEMORY:
                self._report = self._write(window, how, code, now) or self._report
        self._after = how if how in (CRASH, FREEZE, MEMORY) else ""
        if how == policy.WANTED:
            self._quiet = True
            if not self._still():
                self._code = RESTART
                return
        match self._rules.after(how, code=code, uptime=uptime, now=now):
            case End(last):
                self._code = last
            case Pause(again_after):
                self._due = now + again_after if again_after else None
                told = ["--report", self._report] if self._report else []
                self._rest.show([*self._commands.pause, *told])
                self._tell()
            case Start(after):
                self._due = now + after

    def _rested(self, wish: str, now: float) -> None:
        if wish == TRY:
            self._rules.again()
            self._due = now
        elif wish in (LEAVE, GIVE_UP):
            self._code = DONE if wish == LEAVE else BUG

    def _write(self, window: Watched, how: str, code: int, now: float) -> str:
        trace = ""
        with suppress(OSError):
            trace = of_faults(window.child.faults.read_text("utf-8", "replace"))
        ending = {"ended with": reports.named(code)} if how == CRASH else {}
        uptime, held = now - window.child.started, window.beat.megabytes
        facts = {**ending, "uptime": f"{uptime:.0f} s", "megabytes": held, **self._facts()}
        return reports.write(self._data, self._claim.window, how, facts, trace)

    def _tell(self) -> None:
        """Tell the site, in a process of its own: where the store is the trouble, nothing is."""
        if self._commands.tell:
            self._begin(self._commands.tell)

    def _dismiss_standby(self) -> None:
        if self._standby is not None:
            self._standby.say(END)
            self._standby = None

    def _end_all(self) -> None:
        self._versions.close()
        window = self._window.child if self._window else None
        begun = [each for each in (window, self._standby, self._rest.child) if each]
        for child in begun:
            child.say(END)
        until = time.monotonic() + ENDING
        for child in begun:
            if not child.wait(max(0.0, until - time.monotonic())):
                child.kill()
            child.forget_faults()
