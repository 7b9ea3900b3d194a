"""A version is laid beside the one that runs, whole or not at all."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from kiosk.core.errors import Refused
from kiosk.updates import laying, looking
from kiosk.updates.alone import alone
from kiosk.updates.finding import in_place
from kiosk.updates.installing import clean, install, roll_back
from kiosk.updates.keys import Key
from kiosk.updates.layout import HALF, PROGRAM, Layout
from kiosk.updates.refusals import (
    Altered,
    Busy,
    Cut,
    DoesNotStart,
    Expired,
    NoFormer,
    NoRoom,
    NothingThere,
    NotInstalled,
    Older,
    UnderWay,
    UnknownKey,
)
from kiosk.updates.state import FILE_GIVEN, NOTHING, READY, STICK, TRYING, State, load, save
from tests.updates.conftest import NEXT, NOW, OURS, Made, lay_bundle


def take(file: Path, data: Path) -> State:
    found, source = looking.find(data, file, NOW, again=True)
    return install(found, data, NOW, source=source)


def names(folder: Path) -> set[Path]:
    return {each.relative_to(folder) for each in folder.rglob("*")}


def left(layout: Layout, data: Path) -> list[str]:
    """What lies about that is no version and none of the program's own words."""
    inside = [each.name for each in layout.root.iterdir() if each.name.endswith(HALF)]
    return inside + [each.name for each in laying.incoming_of(data).iterdir()]


def test_a_version_lies_beside_and_waits_for_the_night(
    installed: Layout, make: Made, bundle: Path, tmp_path: Path
) -> None:
    state = take(make(), tmp_path)
    assert (state.step, state.version, state.source) == (READY, NEXT, FILE_GIVEN)
    assert installed.versions() == [OURS, NEXT]
    assert installed.current() == OURS
    assert names(installed.folder(NEXT)) == names(bundle)
    assert left(installed, tmp_path) == []


def test_other_accounts_start_what_one_has_laid(
    installed: Layout, make: Made, tmp_path: Path
) -> None:
    before = os.umask(0o077)
    try:
        take(make(), tmp_path)
    finally:
        os.umask(before)
    laid = installed.folder(NEXT)
    folders = [laid, *(each for each in laid.rglob("*") if each.is_dir())]
    assert {each.stat().st_mode & 0o777 for each in folders} == {0o755}
    assert (laid / PROGRAM).stat().st_mode & 0o777 == 0o755


def test_what_was_left_of_another_time_is_swept_away_first(
    installed: Layout, make: Made, tmp_path: Path
) -> None:
    lay_bundle(installed.folder("1.2.0"))
    lay_bundle(installed.folder("1.4.5.part"))
    (laying.incoming_of(tmp_path) / "1.4.5.update").touch()
    take(make(), tmp_path)
    assert installed.versions() == [OURS, NEXT]
    assert left(installed, tmp_path) == []


def test_the_newest_of_a_folder_that_is_for_us_is_taken(
    installed: Layout, make: Made, tmp_path: Path
) -> None:
    for version, platform in (("1.4.1", ""), ("1.6.0", ""), ("1.7.0", "windows-x86_64")):
        make(f"{version}.update", version=version, platform=platform or "linux-x86_64")
    folder = make("0.9.0.update", version="0.9.0").parent
    (folder / "broken.update").write_bytes(b"ACCUEIL-UPDATE\nbut no more")
    found, source = looking.find(tmp_path, folder, NOW)
    assert (found.manifest.version, source) == ("1.6.0", FILE_GIVEN)


def test_a_stick_is_found_by_itself(
    installed: Layout, make: Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = make("a.update").parent
    (stick / "accueil").mkdir(exist_ok=True)
    (stick / "a.update").rename(stick / "accueil" / "a.update")
    monkeypatch.setattr(looking, "sticks", lambda: [tmp_path / "pulled out", stick])
    found, source = looking.find(tmp_path, None, NOW)
    assert (found.manifest.version, source) == (NEXT, STICK)
    shutil.rmtree(stick / "accueil")


def test_where_nothing_is_it_says_so(
    installed: Layout, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(looking, "sticks", list)
    with pytest.raises(NothingThere):
        looking.find(tmp_path, None, NOW)
    with pytest.raises(NothingThere):
        looking.find(tmp_path, tmp_path, NOW)


@pytest.mark.parametrize(
    ("said", "refusal"),
    [
        ({"version": "1.3.0"}, Older),
        ({"expires_at": NOW - timedelta(seconds=1)}, Expired),
    ],
)
def test_what_is_not_for_us_changes_nothing(
    installed: Layout, make: Made, tmp_path: Path, said: dict[str, Any], refusal: type[Refused]
) -> None:
    with pytest.raises(refusal):
        take(make(**said), tmp_path)
    unchanged(installed, tmp_path)


def test_a_strangers_archive_changes_nothing(
    installed: Layout, make: Made, stranger: Any, tmp_path: Path
) -> None:
    with pytest.raises(UnknownKey):
        take(make(by=[stranger]), tmp_path)
    unchanged(installed, tmp_path)


@pytest.mark.parametrize(("keep", "refusal"), [(-1, Cut), (-30, Cut)])
def test_a_cut_archive_changes_nothing(
    installed: Layout, make: Made, tmp_path: Path, keep: int, refusal: type[Refused]
) -> None:
    file = make()
    file.write_bytes(file.read_bytes()[:keep])
    with pytest.raises(refusal):
        take(file, tmp_path)
    unchanged(installed, tmp_path)


def test_a_payload_that_was_altered_changes_nothing(
    installed: Layout, make: Made, tmp_path: Path
) -> None:
    file = make()
    data = bytearray(file.read_bytes())
    data[-40] ^= 1
    file.write_bytes(data)
    with pytest.raises(Altered):
        take(file, tmp_path)
    unchanged(installed, tmp_path)


def test_a_stick_whose_file_changes_meanwhile_is_noticed(
    installed: Layout, make: Made, tmp_path: Path
) -> None:
    file = make()
    found, source = looking.find(tmp_path, file, NOW)
    data = bytearray(file.read_bytes())
    data[found.start + 60] ^= 1
    file.write_bytes(data)
    with pytest.raises(Altered):
        install(found, tmp_path, NOW, source=source)
    unchanged(installed, tmp_path)


def test_a_clock_that_is_set_back_opens_nothing_again(
    installed: Layout, make: Made, tmp_path: Path
) -> None:
    save(tmp_path, State(newest=NOW + timedelta(days=200)))
    with pytest.raises(Expired):
        take(make(), tmp_path)


def test_a_version_that_does_not_start_here_is_not_kept(
    installed: Layout, make: Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.undo()
    [folder, said] = [installed.folder(OURS), looking_manifest()]
    with pytest.raises(DoesNotStart):
        laying.try_to_start(folder, said)  # what is laid there is text, no program


def looking_manifest() -> Any:
    from tools import update_archive

    return update_archive.described(version=NEXT, build="abc", platform="linux-x86_64")


def test_a_program_that_says_to_be_another_is_not_the_one(tmp_path: Path) -> None:
    said = looking_manifest()
    told = f'{{"version": "{NEXT}", "build": "b", "schema": "{said.schema}"}}'
    lay_bundle(tmp_path / "good", text=f"#!/bin/sh\necho '{told}'\n")
    laying.try_to_start(tmp_path / "good", said)
    lay_bundle(tmp_path / "bad", text=f"#!/bin/sh\necho '{told.replace(NEXT, OURS)}'\n")
    with pytest.raises(DoesNotStart):
        laying.try_to_start(tmp_path / "bad", said)


def test_too_little_room_is_told_before_anything_is_written(
    installed: Layout, make: Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(tmp_path)._replace(free=50_000_000)
    monkeypatch.setattr(laying.shutil, "disk_usage", lambda _place: usage)
    with pytest.raises(NoRoom) as refusal:
        take(make(), tmp_path)
    assert refusal.value.free == 50
    unchanged(installed, tmp_path)


def unchanged(layout: Layout, data: Path) -> None:
    assert layout.versions() == [OURS]
    assert layout.current() == OURS
    assert load(data).step == NOTHING
    assert left(layout, data) == []


class Fault(BaseException):
    """The machine is gone: nothing more is done, nothing is cleared up."""


class Disk:
    """Counts what is done on the disk, and fails at one of these acts."""

    ACTS = ((os, "fsync"), (Path, "mkdir"), (Path, "rename"), (Path, "replace"), (Path, "unlink"))

    def __init__(
        self, patch: pytest.MonkeyPatch, at: int, fail: Callable[[], BaseException], *, dead: bool
    ) -> None:
        self.count, self._at, self._fail, self._dead = 0, at, fail, dead
        for owner, name in self.ACTS:
            patch.setattr(owner, name, self._counting(getattr(owner, name)))
        if dead:
            patch.setattr(shutil, "rmtree", self._counting(shutil.rmtree))

    def _counting(self, act: Callable[..., Any]) -> Callable[..., Any]:
        def counted(*given: Any, **named: Any) -> Any:
            self.count += 1
            if self.count == self._at or (self._dead and self.count > self._at):
                raise self._fail()
            return act(*given, **named)

        return counted


def full() -> OSError:
    return OSError(errno.ENOSPC, "No space left on device")


def test_a_disk_that_fills_at_any_moment_leaves_what_was(
    installed: Layout, make: Made, tmp_path: Path
) -> None:
    found, source = looking.find(tmp_path, make(), NOW)
    acts = refused = 0
    for acts in count(1):
        with pytest.MonkeyPatch.context() as patch:
            disk = Disk(patch, acts, full, dead=False)
            try:
                install(found, tmp_path, NOW, source=source)
            except (NoRoom, OSError):
                refused += 1
        begin_anew(installed, tmp_path)
        if disk.count < acts:
            break
    assert refused > 10


def test_power_that_fails_at_any_moment_leaves_what_was(
    installed: Layout, make: Made, bundle: Path, tmp_path: Path
) -> None:
    found, source = looking.find(tmp_path, make(), NOW)
    for acts in count(1):
        with pytest.MonkeyPatch.context() as patch:
            disk = Disk(patch, acts, Fault, dead=True)
            with suppress(Fault):
                install(found, tmp_path, NOW, source=source)
        if installed.has(NEXT):  # a folder has its name only when it is whole
            assert names(installed.folder(NEXT)) == names(bundle)
        begin_anew(installed, tmp_path)
        if disk.count < acts:
            break
    assert acts > 10


def begin_anew(layout: Layout, data: Path) -> None:
    """What runs is what ran; what is left is cleared away by whoever begins next."""
    assert layout.current() == OURS
    if load(data).step == READY:
        assert layout.has(NEXT)
        save(data, State())
    clean(data, layout)
    unchanged(layout, data)


def test_what_waits_can_be_let_go(installed: Layout, make: Made, tmp_path: Path) -> None:
    take(make(), tmp_path)
    assert roll_back(tmp_path, installed).step == NOTHING
    unchanged(installed, tmp_path)
    with pytest.raises(NoFormer):
        roll_back(tmp_path, installed)


def test_nothing_is_laid_while_a_version_is_tried(
    installed: Layout, make: Made, tmp_path: Path
) -> None:
    save(tmp_path, State(step=TRYING, version=NEXT, former=OURS))
    with pytest.raises(UnderWay):
        take(make(version="1.6.0"), tmp_path)
    with pytest.raises(UnderWay):
        roll_back(tmp_path, installed)


def test_nothing_is_laid_while_another_does(installed: Layout, make: Made, tmp_path: Path) -> None:
    file = make()
    with alone(tmp_path):
        with pytest.raises(Busy):
            take(file, tmp_path)
        with pytest.raises(Busy):
            roll_back(tmp_path, installed)
    unchanged(installed, tmp_path)
    assert take(file, tmp_path).step == READY


def test_from_its_source_the_program_lays_nothing(
    make: Made, trusted: dict[str, Key], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from kiosk.updates import here

    with pytest.raises(NotInstalled):
        here.layout_of(tmp_path)


def test_where_the_program_may_not_be_written_versions_lie_in_the_data_folder(
    installed: Layout, make: Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Layout, "is_writable", lambda self: self.root != installed.root)
    take(make(), tmp_path)
    assert installed.versions() == [OURS]
    assert Layout(tmp_path / "updates" / "versions").versions() == [NEXT]


def test_a_state_that_cannot_be_read_is_none(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    save(tmp_path, State(step=READY, version=NEXT))
    (tmp_path / "updates" / "state.json").write_text("{", encoding="utf-8")
    assert load(tmp_path) == State()
    assert "cannot be read" in caplog.text
    caplog.clear()


def test_only_archives_of_a_folder_are_looked_at(tmp_path: Path) -> None:
    for name in ("b.update", "a.update", "notes.txt"):
        (tmp_path / name).touch()
    assert [each.name for each in in_place(tmp_path)] == ["b.update", "a.update"]
