"""One supervisor for each window of a data folder."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from kiosk.supervisor import only_one
from kiosk.supervisor.only_one import OnlyOne, run_folder


def test_a_window_is_claimed_once_and_others_beside_it(tmp_path: Path) -> None:
    run = run_folder(tmp_path)
    first = OnlyOne(run, "touch")
    assert first.take()
    assert not OnlyOne(run, "touch").take()
    assert OnlyOne(run, "display").take()
    first.let_go()
    assert OnlyOne(run, "touch").take()


def test_whoever_holds_it_is_asked_to_come_to_the_front(tmp_path: Path) -> None:
    run = run_folder(tmp_path)
    first, second = OnlyOne(run, "touch"), OnlyOne(run, "touch")
    second.ask_front()
    assert first.take()
    assert not first.asked_front()  # of somebody before
    second.ask_front()
    assert [first.asked_front(), first.asked_front()] == [True, False]


def test_a_data_folder_that_takes_nothing_is_watched_over_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(only_one.tempfile, "gettempdir", lambda: str(tmp_path))
    data = tmp_path / "data"
    data.write_text("no folder at all")
    run = run_folder(data)
    assert run.parent == tmp_path
    assert OnlyOne(run, "touch").take()


@pytest.mark.skipif(sys.platform == "win32", reason="its temporary folder is the account's own")
@pytest.mark.parametrize("how", ["link", "open", "file"])
def test_what_another_has_laid_in_its_place_is_not_used(
    how: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(only_one.tempfile, "gettempdir", lambda: str(tmp_path))
    data, aside = tmp_path / "data", tmp_path / "aside"
    data.write_text("no folder at all")
    aside.mkdir()
    place = run_folder(data)
    place.rmdir()
    if how == "link":
        place.symlink_to(aside)
    elif how == "open":
        place.mkdir()
        place.chmod(0o777)
    else:
        place.touch()
    with pytest.raises(OSError, match=place.name):
        run_folder(data)
