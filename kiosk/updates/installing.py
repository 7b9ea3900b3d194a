"""Having a version laid, and asking for it: by hand from a file, by itself from the centre."""

from __future__ import annotations

import logging
from datetime import datetime
from pathlib import Path

from msgspec import structs

from kiosk.core import program
from kiosk.updates import centre, here, keys, laying
from kiosk.updates.alone import FETCH, alone
from kiosk.updates.archive import ENDING, Archive, look
from kiosk.updates.judging import require_fit
from kiosk.updates.laying import Try
from kiosk.updates.layout import Layout, remove
from kiosk.updates.refusals import NoFormer, UnderWay
from kiosk.updates.state import (
    BY_HAND,
    CENTRE,
    GOING_BACK,
    NIGHT,
    NOTHING,
    READY,
    TRYING,
    State,
    load,
    save,
)
from kiosk.updates.trial import require_way_back

log = logging.getLogger("kiosk.updates")


def install(
    archive: Archive,
    data: Path,
    now: datetime,
    *,
    source: str,
    when: str = NIGHT,
    start: Try | None = None,
) -> State:
    """Lay an archive beside what runs and ask for it; by hand also one that failed here before.

    `source` says where it came from. Raises Refused, BadInput or OSError; nothing has changed then.
    """
    if source != CENTRE:
        with alone(data):
            return _install(archive, data, now, source, when, start)
    here.layout_of(data)
    require_idle(data)
    require_fit(archive.manifest, here.look(data, now))
    with alone(data, what=FETCH):
        centre.fetch(data, archive)
        with alone(data):
            return _install(archive, data, now, source, when, start)


def _install(
    archive: Archive, data: Path, now: datetime, source: str, when: str, start: Try | None
) -> State:
    layout = here.layout_of(data)
    state = require_idle(data)
    require_fit(archive.manifest, here.look(data, now, again=source != CENTRE))
    place = laying.place_of(archive, data)
    try:
        clean(data, layout, keep=archive.file)
        brought = laying.bring(archive, data)
        # Read again from our own disk: what was on the stick may have changed under us.
        held = look(brought.file, keys.known())
        require_fit(held.manifest, here.look(data, now, again=source != CENTRE))
        laying.lay(held, layout, _store_size(data), start)
    finally:
        place.unlink(missing_ok=True)
    manifest = held.manifest
    newest = max(filter(None, (state.newest, manifest.made_at)))
    log.info("%s lies beside %s, from %s", manifest.version, program.version(), source)
    return save(
        data,
        State(
            step=READY,
            version=manifest.version,
            name=manifest.name,
            source=source,
            when=when,
            asked_at=now,
            last=state.last,
            failed=state.failed,
            newest=newest,
            looked_at=state.looked_at,
        ),
    )


def require_idle(data: Path) -> State:
    """The state of a station at which no version is being tried. Raises UnderWay."""
    state = load(data)
    if state.step in (TRYING, GOING_BACK):
        raise UnderWay(version=state.version)
    return state


def roll_back(data: Path, layout: Layout) -> State:
    """Let go of a version that waits, or have the former one come back at the next start.

    Raises Busy, UnderWay, NoFormer, WorkSince or StoreTrouble.
    """
    with alone(data):
        return _roll_back(data, layout)


def _roll_back(data: Path, layout: Layout) -> State:
    state = require_idle(data)
    if state.step == READY:
        remove(layout.folder(state.version))
        return save(data, structs.replace(state, step=NOTHING, version="", name="", former=""))
    if not state.version:
        raise NoFormer
    state = require_way_back(data)
    return save(data, structs.replace(state, step=GOING_BACK, why=BY_HAND))


def clean(data: Path, layout: Layout, keep: Path | None = None) -> None:
    """Take away what was left in the middle of: halves of archives and of versions.

    `keep` is an archive that was just fetched.
    """
    state = load(data)
    if state.step in (TRYING, GOING_BACK):
        return
    for file in laying.incoming_of(data).iterdir():
        if file.suffix == ENDING and file != keep:
            file.unlink(missing_ok=True)
    own = {program.version(), state.version, state.former, layout.current()}
    layout.tidy(keep=own)


def _store_size(data: Path) -> int:
    from kiosk.store.database import STORE

    store = data / STORE
    return store.stat().st_size if store.exists() else 0
