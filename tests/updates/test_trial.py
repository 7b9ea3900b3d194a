"""A version that was laid is tried on the store, and stays, or goes back and loses nothing."""

from __future__ import annotations

import errno
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from kiosk.core.errors import StoreTrouble
from kiosk.opening import open_folder
from kiosk.store import backup
from kiosk.store.database import STORE
from kiosk.store.migrate import HEAD
from kiosk.store.standing import FULL
from kiosk.supervisor.versions import Laid
from kiosk.updates import health, hook, steps, store_side, trial
from kiosk.updates.alone import alone
from kiosk.updates.installing import roll_back
from kiosk.updates.layout import PROGRAM, Layout
from kiosk.updates.refusals import Busy, NoFormer, WorkSince
from kiosk.updates.state import (
    BY_HAND,
    GOING_BACK,
    GONE,
    INSTALLED,
    KEPT,
    NO_COPY,
    NOT_STARTED,
    NOTHING,
    READY,
    ROLLED_BACK,
    SHARED,
    TRYING,
    UNHEALTHY,
    WORK_SINCE,
    State,
    load,
    save,
)
from tests.stores import lay
from tests.updates.conftest import NEXT, NOW, OURS, lay_bundle

NEWER = "9999"


@pytest.fixture(scope="session")
def station_folder(tmp_path_factory: pytest.TempPathFactory, empty_store: Path) -> Path:
    """A station with a site, to copy from."""
    folder = tmp_path_factory.mktemp("station")
    lay(empty_store, folder)
    with closing(open_folder(folder)) as station:
        station.do("sites.open", code="casablanca", name="Casablanca", city="Casablanca")
    return folder


@pytest.fixture
def data(tmp_path: Path, station_folder: Path) -> Path:
    """A station with a site."""
    return Path(shutil.copytree(station_folder, tmp_path / "data"))


@pytest.fixture
def laid(installed: Layout, data: Path) -> Layout:
    """1.5.0 lies beside and waits."""
    lay_bundle(installed.folder(NEXT))
    save(data, State(step=READY, version=NEXT, name="the build", source="file"))
    return installed


@pytest.fixture
def tried(laid: Layout, data: Path) -> Layout:
    """It is being tried."""
    trial.begin(data, OURS, str(laid.program(OURS)), NOW)
    return laid


def sql(data: Path, *statements: str) -> None:
    with closing(sqlite3.connect(data / STORE)) as store, store:
        for statement in statements:
            store.execute(statement)


def rows(data: Path, question: str) -> list[Any]:
    with closing(sqlite3.connect(data / STORE)) as store:
        return store.execute(question).fetchall()


def migrate_further(data: Path) -> None:
    """What a newer program does to a store when it opens it."""
    sql(
        data,
        f"UPDATE alembic_version SET version_num = '{NEWER}'",
        "ALTER TABLE site ADD COLUMN colour TEXT NOT NULL DEFAULT 'blue'",
        "CREATE TABLE of_later (id INTEGER PRIMARY KEY)",
    )


def work(data: Path, *, actor: str = "amina", name: str = "visits.arrive", n: int = 1) -> None:
    """Acts in the log, as a newer program would write them."""
    columns = [row[1] for row in rows(data, "PRAGMA table_info(command)")]
    for _ in range(n):
        said = {"id": "hex(randomblob(16))", "name": f"'{name}'", "actor": f"'{actor}'"}
        said |= {"n": "(SELECT max(n) + 1 FROM command)", "station": "'Poste'"}
        values = ", ".join(said.get(each, f'"{each}"') for each in columns)
        order = "ORDER BY n DESC LIMIT 1"
        sql(data, f"INSERT INTO command SELECT {values} FROM command {order}")


def schema(data: Path) -> str:
    return str(rows(data, "SELECT version_num FROM alembic_version")[0][0])


def test_the_store_is_copied_before_anything_is_tried(laid: Layout, data: Path) -> None:
    state = trial.begin(data, OURS, str(laid.program(OURS)), NOW)
    assert (state.step, state.former) == (TRYING, OURS)
    assert state.mark is not None
    copy = data / backup.BACKUPS / state.mark.copy
    assert backup.read_through(copy, backup.keys_of(data)).facts.why == store_side.BEFORE_UPDATE
    assert laid.current() == OURS


def test_where_the_store_cannot_be_copied_nothing_is_tried(
    laid: Layout, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise StoreTrouble("no room", FULL)

    monkeypatch.setattr(backup, "make", full)
    state = trial.begin(data, OURS, "", NOW)
    assert state.step == READY
    assert state.last is not None
    assert (state.last.result, state.last.why) == (NOT_STARTED, NO_COPY)
    assert load(data) == state


def test_a_version_that_is_healthy_becomes_the_program(tried: Layout, data: Path) -> None:
    lay_bundle(tried.folder("1.3.0"))
    state = trial.succeed(data, tried, NOW)
    assert tried.current() == NEXT
    assert tried.versions() == [OURS, NEXT]
    assert (state.step, state.last.result if state.last else "") == (NOTHING, INSTALLED)


def test_one_that_left_the_schema_alone_goes_back_by_itself(tried: Layout, data: Path) -> None:
    work(data)
    before = rows(data, "SELECT * FROM command")
    state = trial.go_back(data, tried, NOW, UNHEALTHY)
    assert state.last is not None
    assert (state.last.result, state.last.put_back) == (ROLLED_BACK, False)
    assert tried.versions() == [OURS]
    assert rows(data, "SELECT * FROM command") == before
    assert tried.current() == OURS
    assert state.failed == ("the build",)


def test_where_nobody_worked_on_the_newer_schema_the_copy_comes_back(
    tried: Layout, data: Path
) -> None:
    before = rows(data, "SELECT * FROM command"), rows(data, "SELECT * FROM site")
    migrate_further(data)
    state = trial.go_back(data, tried, NOW, UNHEALTHY)
    assert state.last is not None
    assert (state.last.result, state.last.put_back) == (ROLLED_BACK, True)
    assert schema(data) == HEAD
    assert (rows(data, "SELECT * FROM command"), rows(data, "SELECT * FROM site")) == before
    with closing(open_folder(data)) as station:
        station.do("visits.expect", first_name="A", last_name="B", host="C", at=datetime.now(UTC))


@pytest.mark.parametrize("how", ["gone", "damaged"])
def test_where_the_copy_does_not_come_back_the_version_that_reads_the_store_stays(
    tried: Layout, data: Path, how: str, caplog: pytest.LogCaptureFixture
) -> None:
    migrate_further(data)
    for copy in (data / backup.BACKUPS).iterdir():
        copy.unlink() if how == "gone" else copy.write_bytes(copy.read_bytes()[:-100])
    state = trial.go_back(data, tried, NOW, UNHEALTHY)
    assert state.last is not None
    assert (state.step, state.last.result, state.last.why) == (NOTHING, KEPT, NO_COPY)
    assert tried.current() == NEXT
    assert schema(data) == NEWER
    caplog.clear()
    if how == "gone":
        with pytest.raises(WorkSince):
            trial.require_way_back(data)


def test_what_a_machine_does_by_itself_at_a_start_is_in_nobodys_way(
    tried: Layout, data: Path
) -> None:
    migrate_further(data)
    work(data, actor="Poste", name="visits.close_day")
    state = trial.go_back(data, tried, NOW, UNHEALTHY)
    assert state.last is not None
    assert state.last.result == ROLLED_BACK
    assert schema(data) == HEAD


@pytest.mark.parametrize("actor", ["amina", "Poste"])
def test_where_people_worked_on_it_nothing_of_that_is_given_up(
    tried: Layout, data: Path, actor: str
) -> None:
    migrate_further(data)
    work(data, actor=actor, name="tickets.take", n=3)
    before = rows(data, "SELECT * FROM command")
    state = trial.go_back(data, tried, NOW, UNHEALTHY)
    assert state.last is not None
    assert (state.last.result, state.last.why, state.last.acts) == (KEPT, WORK_SINCE, 3)
    assert rows(data, "SELECT * FROM command") == before
    assert schema(data) == NEWER
    assert tried.current() == NEXT
    assert tried.has(OURS)


def test_what_the_centre_may_have_heard_counts_as_work(tried: Layout, data: Path) -> None:
    migrate_further(data)
    work(data, actor="Poste", name="visits.close_day")
    columns = rows(data, "PRAGMA table_info(sync_state)")
    said = {"handed_over": "99", "id": "1"}
    kinds = {"INTEGER": "0", "BOOLEAN": "0", "BIGINT": "0"}
    values = ", ".join(
        said.get(name, "NULL" if not needed else kinds.get(kind, "''"))
        for _, name, kind, needed, *_ in columns
    )
    sql(data, f"INSERT INTO sync_state VALUES ({values})")
    state = trial.go_back(data, tried, NOW, UNHEALTHY)
    assert state.last is not None
    assert state.last.result == KEPT


def test_paper_that_was_asked_for_counts_as_work(tried: Layout, data: Path) -> None:
    migrate_further(data)
    columns = rows(data, "PRAGMA table_info(print_job)")
    values = ", ".join("0" if "INT" in kind else "''" for _, _, kind, *_ in columns)
    sql(data, f"INSERT INTO print_job VALUES ({values})")
    state = trial.go_back(data, tried, NOW, UNHEALTHY)
    assert state.last is not None
    assert (state.last.result, state.last.acts) == (KEPT, 1)


def test_power_that_fails_while_it_goes_back_is_finished_by_the_next_start(
    tried: Layout, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    migrate_further(data)
    with monkeypatch.context() as patch:
        patch.setattr(store_side, "put_back", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            trial.go_back(data, tried, NOW, UNHEALTHY)
    assert load(data).step == GOING_BACK
    state = trial.go_back(data, tried, NOW, BY_HAND)
    assert schema(data) == HEAD
    assert state.last is not None
    assert (state.last.result, state.last.why) == (ROLLED_BACK, UNHEALTHY)


OLD_LINE, NEW_LINE = '[station]\nname = "Poste 1"\n', '[of_later]\ncolour = "blue"\n'


@pytest.mark.parametrize("before", [OLD_LINE, None])
def test_settings_that_only_the_newer_version_reads_give_way(
    laid: Layout, data: Path, before: str | None
) -> None:
    file = data / "settings.toml"
    if before:
        file.write_text(before, encoding="utf-8")
    trial.begin(data, OURS, str(laid.program(OURS)), NOW)
    file.write_text(OLD_LINE + NEW_LINE, encoding="utf-8")
    trial.go_back(data, laid, NOW, UNHEALTHY)
    assert (file.read_text(encoding="utf-8") if file.exists() else None) == before
    beside = data / f"settings.toml.of-{NEXT}"
    assert beside.read_text(encoding="utf-8") == OLD_LINE + NEW_LINE


def test_settings_that_both_read_stay_as_they_are_now(tried: Layout, data: Path) -> None:
    (data / "settings.toml").write_text(OLD_LINE, encoding="utf-8")
    trial.go_back(data, tried, NOW, UNHEALTHY)
    assert (data / "settings.toml").read_text(encoding="utf-8") == OLD_LINE


def test_a_version_that_has_to_stay_keeps_its_settings(tried: Layout, data: Path) -> None:
    (data / "settings.toml").write_text(NEW_LINE, encoding="utf-8")
    migrate_further(data)
    work(data)
    state = trial.go_back(data, tried, NOW, UNHEALTHY)
    assert state.last is not None
    assert state.last.result == KEPT
    assert (data / "settings.toml").read_text(encoding="utf-8") == NEW_LINE


def test_a_store_that_other_machines_share_is_never_put_back(
    tried: Layout, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    migrate_further(data)
    monkeypatch.setattr(store_side, "is_shared", lambda _data: True)
    state = trial.go_back(data, tried, NOW, UNHEALTHY)
    assert state.last is not None
    assert (state.last.result, state.last.why) == (KEPT, SHARED)
    assert schema(data) == NEWER


def test_a_technician_has_the_former_version_come_back(tried: Layout, data: Path) -> None:
    trial.succeed(data, tried, NOW)
    assert roll_back(data, tried).step == GOING_BACK
    state = trial.go_back(data, tried, NOW, UNHEALTHY)
    assert tried.current() == OURS
    assert state.last is not None
    assert (state.last.result, state.last.why) == (ROLLED_BACK, BY_HAND)
    assert state.failed == ()
    with pytest.raises(NoFormer):
        roll_back(data, tried)


def test_a_technician_is_told_where_work_is_in_the_way(tried: Layout, data: Path) -> None:
    trial.succeed(data, tried, NOW)
    migrate_further(data)
    work(data, n=2)
    with pytest.raises(WorkSince) as refusal:
        roll_back(data, tried)
    assert refusal.value.count == 2
    assert load(data).step == NOTHING


@pytest.fixture
def supervised(
    laid: Layout, data: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[list[tuple[str, ...]]]:
    """Steps are done in this process instead of one of their own; what was asked for."""
    asked: list[tuple[str, ...]] = []

    class Done:
        returncode = 0

    def run(arguments: list[str], **_: object) -> Done:
        asked.append((Path(arguments[0]).parent.name, arguments[-1]))
        {"begin": steps.begin, "back": steps.back}[arguments[-1]](data, NOW)
        return Done()

    monkeypatch.setattr(hook.subprocess, "run", run)
    return asked


def start(data: Path, *, quiet: bool = False) -> str:
    """One start of the window; the version it is of."""
    hook.before_start(data, quiet=quiet)
    program = Path(hook.window(data, "run")[0])
    return program.parent.name if program.name in (PROGRAM, "accueil") else OURS


def test_a_crash_by_day_begins_no_trial(
    supervised: list[Any], data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert start(data) == OURS
    assert load(data).step == READY
    assert start(data, quiet=True) == NEXT
    assert load(data).step == TRYING


def test_the_version_that_shows_itself_stays(
    supervised: list[Any], laid: Layout, data: Path
) -> None:
    assert start(data, quiet=True) == NEXT
    assert hook.successor(data) is None
    assert not hook.is_stuck(data, 10)
    assert laid.current() == OURS
    assert not health.say(data, OURS)
    assert health.say(data, NEXT)
    assert not hook.is_stuck(data, 11)
    assert laid.current() == NEXT
    assert start(data) == NEXT
    assert hook.successor(data, "supervise") == [str(laid.program(NEXT)), "supervise"]


def test_a_version_that_ends_again_and_again_goes_back(
    supervised: list[Any], laid: Layout, data: Path
) -> None:
    assert [start(data, quiet=True) for _ in range(hook.TRIES)] == [NEXT] * hook.TRIES
    migrate_further(data)
    assert start(data) == OURS
    assert laid.current() == OURS
    assert schema(data) == HEAD
    assert supervised[-1] == (OURS, "back")
    assert start(data, quiet=True) == OURS


def test_a_window_that_shows_nothing_is_ended(supervised: list[Any], data: Path) -> None:
    start(data, quiet=True)
    assert not hook.is_stuck(data, hook.LIMIT_SECONDS)
    assert hook.is_stuck(data, hook.LIMIT_SECONDS + 1)


def test_word_of_a_former_trial_counts_for_nothing(supervised: list[Any], data: Path) -> None:
    save(data, State(step=TRYING, version=NEXT, name="another build"))
    assert health.say(data, NEXT)
    save(data, State(step=READY, version=NEXT, name="the build"))
    start(data, quiet=True)
    assert not hook.is_stuck(data, 1)
    assert load(data).step == TRYING


def test_the_former_program_does_what_brings_it_back(
    supervised: list[Any], laid: Layout, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from tests.updates.conftest import runs

    start(data, quiet=True)
    health.say(data, NEXT)
    hook.is_stuck(data, 1)
    runs(monkeypatch, laid, NEXT)
    roll_back(data, laid)
    assert start(data) == OURS
    assert supervised[-1] == (OURS, "back")
    assert hook.successor(data) == [str(laid.program(OURS))]


def test_what_was_installed_since_is_not_given_up_for_an_older_version_in_the_data_folder(
    installed: Layout, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Layout, "is_writable", lambda self: self.root != installed.root)
    beside = Layout(data / "updates" / "versions")
    for version, follows in (("1.3.0", False), (NEXT, True)):
        lay_bundle(beside.folder(version))
        beside.switch(version)
        assert (hook.successor(data) is not None) == follows


def test_a_step_that_fails_keeps_no_window_shut(
    laid: Layout, data: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise OSError

    monkeypatch.setattr(hook.subprocess, "run", fail)
    assert start(data, quiet=True) == OURS
    assert "was not" in caplog.text
    caplog.clear()


def test_a_version_that_has_gone_from_the_disk_is_not_waited_for(
    supervised: list[Any], laid: Layout, data: Path
) -> None:
    shutil.rmtree(laid.folder(NEXT))
    assert start(data, quiet=True) == OURS
    state = load(data)
    assert (state.step, state.last.result if state.last else "") == (NOTHING, GONE)
    assert supervised == []
    assert not hook.is_stuck(data, hook.LIMIT_SECONDS + 1)


def test_one_that_goes_while_it_is_tried_ends_no_window_of_the_former(
    supervised: list[Any], laid: Layout, data: Path
) -> None:
    start(data, quiet=True)
    shutil.rmtree(laid.folder(NEXT))
    assert not hook.is_stuck(data, hook.LIMIT_SECONDS + 1)
    assert start(data) == OURS
    state = load(data)
    assert (state.step, state.last.result if state.last else "") == (NOTHING, ROLLED_BACK)


def test_a_way_back_to_what_has_gone_from_the_disk_is_no_way(
    supervised: list[Any], laid: Layout, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from tests.updates.conftest import runs

    start(data, quiet=True)
    health.say(data, NEXT)
    hook.is_stuck(data, 1)
    runs(monkeypatch, laid, NEXT)
    roll_back(data, laid)
    shutil.rmtree(laid.folder(OURS))
    monkeypatch.setattr(hook.program, "again", lambda *_, **__: [str(laid.program(NEXT))])
    assert start(data) == NEXT
    state = load(data)
    assert (state.step, state.last.result if state.last else "") == (NOTHING, GONE)
    assert supervised[-1][1] == "begin"
    with pytest.raises(NoFormer):
        roll_back(data, laid)


def test_a_first_try_that_cannot_be_written_down_is_none(
    supervised: list[Any],
    laid: Layout,
    data: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    versions = Laid(data, ["run"])
    with monkeypatch.context() as full:
        full.setattr(hook, "save", no_room)
        versions.before_start(quiet=True)
        assert NEXT not in versions.window()[0]
        assert not versions.is_stuck(hook.LIMIT_SECONDS + 1)
    versions.before_start(quiet=True)
    assert Path(versions.window()[0]) == laid.program(NEXT)
    assert "was not" in caplog.text
    caplog.clear()


def test_a_disk_that_is_full_when_it_works_ends_no_window(
    supervised: list[Any],
    laid: Layout,
    data: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    versions = Laid(data, ["run"])
    versions.before_start(quiet=True)
    health.say(data, NEXT)
    with monkeypatch.context() as full:
        full.setattr(trial, "save", no_room)
        assert not versions.is_stuck(1)
        assert not versions.is_stuck(2)
    assert caplog.text.count("No space left") == 1
    caplog.clear()
    for _ in range(hook.TRIES):  # it was healthy, and is not given up for a disk that was full
        hook.before_start(data, quiet=False)
    assert (load(data).step, laid.current()) == (NOTHING, NEXT)


def no_room(*_: object) -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


def test_a_window_of_before_is_not_ended_for_a_trial_that_another_one_began(
    supervised: list[Any], laid: Layout, data: Path
) -> None:
    display, touch = Laid(data, ["display"]), Laid(data, ["touch"])
    display.before_start(quiet=False)
    assert NEXT not in display.window()[0]
    touch.before_start(quiet=True)
    assert NEXT in touch.window()[0]
    assert NEXT in display.window()[0]  # of one that stands by
    assert not display.is_stuck(10 * hook.LIMIT_SECONDS)
    assert touch.is_stuck(hook.LIMIT_SECONDS + 1)
    health.say(data, NEXT)
    assert not display.is_stuck(10 * hook.LIMIT_SECONDS)
    assert laid.current() == NEXT


def test_two_windows_of_one_machine_try_a_version_once(
    laid: Layout, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The second waits for the first, whose mark is from before anything was tried."""
    steps.begin(data, NOW)
    mark = load(data).mark
    migrate_further(data)
    assert steps.begin(data, NOW).step == TRYING
    assert load(data).mark == mark
    monkeypatch.setattr(steps, "PATIENCE_SECONDS", 0.0)
    with alone(data):
        for step in (steps.begin, steps.back):
            with pytest.raises(Busy):
                step(data, NOW)
    assert load(data).step == TRYING
    steps.back(data, NOW)
    assert steps.back(data, NOW).step == NOTHING
    assert schema(data) == HEAD
