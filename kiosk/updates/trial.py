"""From a version that was laid to the program of the machine, or back: each step by itself whole.

What is decided is written down before it is done, so that whoever starts next after a power cut
finishes it.
"""

from __future__ import annotations

import logging
from datetime import datetime
from pathlib import Path

from msgspec import structs

from kiosk.core.errors import BadInput, SettingsError, StoreTrouble
from kiosk.updates import health
from kiosk.updates.layout import Layout, remove
from kiosk.updates.refusals import NoFormer, WorkSince
from kiosk.updates.state import (
    GOING_BACK,
    GONE,
    INSTALLED,
    KEPT,
    NO_COPY,
    NOT_STARTED,
    NOTHING,
    ROLLED_BACK,
    SHARED,
    TRYING,
    UNHEALTHY,
    WORK_SINCE,
    Outcome,
    State,
    ended,
    load,
    save,
)

log = logging.getLogger("kiosk.updates")


def begin(data: Path, former: str, program: str, now: datetime) -> State:
    """Copy the store and have the version that was laid tried, with `former` to go back to.

    Where the store cannot be copied nothing is tried: the next night is another chance.
    """
    from kiosk.updates import settings_side, store_side

    state = load(data)
    health.forget(data)
    try:
        settings_side.copy(data)
        mark = store_side.copy(data)
    except (BadInput, SettingsError, StoreTrouble, OSError) as error:
        log.warning("%s is not tried: the store cannot be copied (%s)", state.version, error)
        told = structs.replace(state, former=former)
        return save(data, structs.replace(state, last=_outcome(told, now, NOT_STARTED, NO_COPY)))
    log.info("%s is tried, %s is what to go back to", state.version, former)
    trying = structs.replace(state, step=TRYING, tries=0, mark=mark)
    return save(data, structs.replace(trying, former=former, former_program=program))


def let_go(data: Path, former: str, now: datetime) -> State:
    """Nothing waits any more: the version that was laid has gone from the disk since."""
    state = structs.replace(load(data), former=former)
    log.warning("%s is not there any more, and is not tried", state.version)
    outcome = _outcome(state, now, GONE)
    kept = State(failed=state.failed, newest=state.newest, looked_at=state.looked_at)
    return save(data, structs.replace(kept, last=outcome))


def stay(data: Path, now: datetime) -> State:
    """Nothing goes back any more: the former version has gone from the disk since it was asked."""
    state = load(data)
    log.warning("%s is not there any more, %s stays", state.former, state.version)
    gone = Outcome(result=GONE, version=state.former, former=state.version, at=now)
    stays = structs.replace(state, step=NOTHING, why="", tries=0, last=gone)
    return save(data, structs.replace(stays, former="", former_program=""))


def succeed(data: Path, layout: Layout, now: datetime) -> State:
    """The version is the program of the machine from now on; it and the former one stay."""
    state = load(data)
    layout.switch(state.version)
    save(data, done := ended(state, _outcome(state, now, INSTALLED)))
    layout.tidy(keep={state.version, state.former})
    log.info("%s is healthy and stays", state.version)
    return done


def go_back(data: Path, layout: Layout, now: datetime, why: str) -> State:
    """The former version is the program again; the store's copy comes back where it must and may.

    Where people have worked on the newer schema meanwhile nothing of that is given up: the newer
    version stays, and says so. To be run by the former version. Raises StoreTrouble or OSError;
    it is finished by doing it again.
    """
    from kiosk.updates import settings_side

    state = load(data)
    if state.step != GOING_BACK:
        state = save(data, structs.replace(state, step=GOING_BACK, why=why))
    why, put_back = state.why, False
    settings_side.put_back(data, state.version)
    found = _blocked(data, state)
    if found is None:
        try:
            put_back = _put_back(data, state)
        except BadInput as error:  # the copy is damaged, and was nobody's to check before
            log.warning("the copy of the store does not come back: %s", error)
            found = NO_COPY, 0
    if found is not None:
        kept, acts = found
        log.warning("%s stays: %d acts are in a store that only it opens", state.version, acts)
        layout.switch(state.version)
        settings_side.take_again(data, state.version)
        return _end(data, state, structs.replace(_outcome(state, now, KEPT, kept), acts=acts))
    if layout.current() == state.version:
        layout.switch(state.former)
    if why == UNHEALTHY:  # by hand it is what runs, until the former one has taken over
        remove(layout.folder(state.version))
    log.warning("%s went back to %s (%s)", state.version, state.former, why)
    done = _outcome(state, now, ROLLED_BACK, why)
    return _end(data, state, structs.replace(done, put_back=put_back))


def require_way_back(data: Path) -> State:
    """The state of a machine that can go back by hand. Raises NoFormer, WorkSince, StoreTrouble."""
    state = load(data)
    if state.step != NOTHING or not (state.version and Path(state.former_program).is_file()):
        raise NoFormer
    if (found := _blocked(data, state)) is not None:
        raise WorkSince(version=state.version, former=state.former, count=found[1])
    return state


def _end(data: Path, state: State, outcome: Outcome) -> State:
    health.forget(data)
    return save(data, ended(state, outcome))


def _outcome(state: State, now: datetime, result: str, why: str = "") -> Outcome:
    version, former = state.version, state.former
    return Outcome(result=result, version=version, former=former, at=now, why=why)


def _is_newer(data: Path, state: State) -> bool:
    from kiosk.updates import store_side

    return state.mark is not None and store_side.is_newer(data, state.mark)


def _put_back(data: Path, state: State) -> bool:
    """Have the store as the former version can open it; whether that took its copy."""
    from kiosk.updates import store_side

    if state.mark is None or not _is_newer(data, state):
        return False
    store_side.put_back(data, state.mark)
    return True


def _blocked(data: Path, state: State) -> tuple[str, int] | None:
    """Why the former version could not go on, and how much work is in its way."""
    from kiosk.updates import store_side

    if state.mark is None or not _is_newer(data, state):
        return None
    if store_side.is_shared(data):
        return SHARED, store_side.work_since(data, state.mark)
    acts = store_side.work_since(data, state.mark)
    if acts:
        return WORK_SINCE, acts
    return None if store_side.has_copy(data, state.mark) else (NO_COPY, 0)
