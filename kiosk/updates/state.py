"""What a station is doing about versions: one small file, always whole.

A version that was laid is READY; at a quiet start the store is copied and it is TRYING, until it is
healthy or goes back; GOING_BACK is what is finished at the next start if the power fails in it.
"""

from __future__ import annotations

import logging
from datetime import datetime
from pathlib import Path

import msgspec
from msgspec import structs

from kiosk.core.files import PRIVATE_FOLDER, write_whole

log = logging.getLogger("kiosk.updates")
FOLDER, FILE = "updates", "state.json"
NOTHING, READY, TRYING, GOING_BACK = "", "ready", "trying", "going_back"
NIGHT, NOW = "night", "now"
CENTRE, STICK, FILE_GIVEN = "centre", "stick", "file"
"""Where a version comes from."""
INSTALLED, ROLLED_BACK, KEPT, NOT_STARTED, GONE = (
    "installed",
    "rolled_back",
    "kept",
    "not_started",
    "gone",
)
"""How it ended: the version stays, the former is back, it has to stay, it was not tried, it is not
there any more."""
BY_HAND, UNHEALTHY, NO_COPY, WORK_SINCE, SHARED = (
    "by_hand",
    "unhealthy",
    "no_copy",
    "work_since",
    "shared",
)
"""Why."""
REMEMBERED = 20


class Mark(msgspec.Struct, frozen=True, kw_only=True):
    """What a store was before a version was tried on it: its schema, and how far its log went."""

    schema: str
    n: int
    jobs: int = 0
    copy: str = ""


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """How the last version fared; `why` is blank where all went well.

    `put_back` says that the store's copy was, `acts` how much was done that only the version reads.
    """

    result: str
    version: str
    former: str
    at: datetime
    why: str = ""
    put_back: bool = False
    acts: int = 0


class State(msgspec.Struct, frozen=True, kw_only=True):
    """All of it. `newest` is when the newest signed manifest was made that was ever seen here.

    `looked_at` is when the centre was asked last, `former_program` what is started of the version
    to go back to, wherever it was installed.
    """

    step: str = NOTHING
    version: str = ""
    name: str = ""
    source: str = ""
    when: str = NIGHT
    asked_at: datetime | None = None
    former: str = ""
    former_program: str = ""
    why: str = ""
    tries: int = 0
    mark: Mark | None = None
    last: Outcome | None = None
    failed: tuple[str, ...] = ()
    newest: datetime | None = None
    looked_at: datetime | None = None


def folder_of(data: Path) -> Path:
    """What a data folder has of updates; made where it is not there yet."""
    place = data / FOLDER
    place.mkdir(PRIVATE_FOLDER, parents=True, exist_ok=True)
    return place


def load(data: Path) -> State:
    """The state of a data folder; of one that cannot be read, that nothing is under way."""
    try:
        return msgspec.json.decode((data / FOLDER / FILE).read_bytes(), type=State)
    except FileNotFoundError:
        return State()
    except (OSError, msgspec.DecodeError) as error:
        log.warning("what was known of updates cannot be read: %s", type(error).__name__)
        return State()


def save(data: Path, state: State) -> State:
    """Keep a state, on the disk when this returns. Raises OSError."""
    content = msgspec.json.format(msgspec.json.encode(state))
    write_whole(folder_of(data) / FILE, content, force=True)
    return state


def ended(state: State, outcome: Outcome) -> State:
    """Nothing is under way any more; a build that was not healthy is remembered.

    What is needed to go back by hand stays while the version does.
    """
    failed = state.failed
    if outcome.why == UNHEALTHY:
        failed = (*(each for each in failed if each != state.name), state.name)[-REMEMBERED:]
    if outcome.result in (INSTALLED, KEPT):
        return structs.replace(state, step=NOTHING, tries=0, failed=failed, last=outcome)
    return State(last=outcome, failed=failed, newest=state.newest, looked_at=state.looked_at)
