"""A data folder on Windows is its owner's, the system's and the administrators' alone."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from kiosk.core import files, windows_rights
from kiosk.core.windows_rights import close, open_to_others, strangers, wanted

ME = "S-1-5-21-1004336348-1177238915-682003330-1001"
OTHER = "S-1-5-21-1004336348-1177238915-682003330-1002"
OF_A_PROFILE = f"D:(A;OICIID;FA;;;SY)(A;OICIID;FA;;;BA)(A;OICIID;FA;;;{ME})"
OF_THE_DISK = (
    "D:AI(A;ID;FA;;;BA)(A;OICIIOID;GA;;;BA)(A;ID;FA;;;SY)(A;OICIID;0x1200a9;;;BU)"
    "(A;ID;0x1301bf;;;AU)"
)


class Windows:
    """Keeps rights as Windows does: what is in a folder takes over what it inherits."""

    def __init__(self, folder: Path, sddl: str) -> None:
        self.folder, self.kept = folder, {folder: sddl}
        self.given: list[str] = []

    def account(self) -> str:
        return ME

    def of(self, place: Path) -> str:
        if place.name == "another's":
            raise PermissionError(5, "Access is denied", str(place))
        return self.kept.get(place) or self._inherited()

    def give(self, folder: Path, sddl: str) -> None:
        self.given.append(sddl)
        self.kept[folder] = sddl.replace("D:P", "D:PAI")

    def _inherited(self) -> str:
        entries = re.findall(r"\(A;OICI\w*;(\w+);;;([\w-]+)\)", self.kept[self.folder])
        return "D:AI" + "".join(f"(A;ID;{what};;;{who})" for what, who in entries)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A data folder with a store and keys."""
    (tmp_path / "keys").mkdir()
    (tmp_path / "kiosk.sqlite3").write_bytes(b"store")
    return tmp_path


@pytest.mark.parametrize(
    ("sddl", "who"),
    [
        (OF_A_PROFILE, []),
        (OF_THE_DISK, ["AU", "BU"]),
        (wanted(ME), []),
        (f"D:PAI(A;OICI;FA;;;S-1-5-18)(A;;FA;;;S-1-5-32-544)(A;;FA;;;{ME})", []),
        (f"D:(A;;FR;;;{OTHER})", [OTHER]),
        (f"D:(XA;;FR;;;{OTHER};(Member_of {{SID(BA)}}))(A;;FA;;;{ME})", [OTHER]),
        (f"D:(D;;FA;;;{OTHER})(A;;FA;;;{ME})", []),
        (f"D:P(A;;FA;;;{ME})S:(AU;SAFA;FA;;;WD)", []),
        ("D:NO_ACCESS_CONTROL", ["WD"]),
        ("", ["WD"]),
        ("O:BAG:SY", ["WD"]),
    ],
)
def test_who_else_has_access_is_read_from_the_rights(sddl: str, who: list[str]) -> None:
    assert strangers(sddl, ME) == who


def test_an_open_folder_is_shut_with_all_that_is_in_it(folder: Path) -> None:
    windows = Windows(folder, OF_THE_DISK)
    assert set(open_to_others(folder, windows)) == {folder, *folder.iterdir()}
    close(folder, windows)
    assert open_to_others(folder, windows) == []
    (given,) = windows.given
    assert given == f"D:P(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)(A;OICI;FA;;;{ME})"


def test_a_shut_folder_is_cut_off_from_those_above_once(folder: Path) -> None:
    windows = Windows(folder, OF_A_PROFILE)
    close(folder, windows)
    close(folder, windows)
    assert len(windows.given) == 1


def test_what_cannot_be_asked_counts_as_open(folder: Path) -> None:
    (folder / "another's").write_bytes(b"")
    windows = Windows(folder, wanted(ME))
    assert open_to_others(folder, windows) == [folder / "another's"]


def test_the_data_folder_is_shut_at_each_start_and_looked_at_by_the_doctor(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    windows = Windows(folder, OF_THE_DISK)
    monkeypatch.setattr(windows_rights, "system", lambda: windows)
    monkeypatch.setattr(sys, "platform", "win32")
    assert folder in files.open_to_others(folder)
    files.keep_private(folder)
    assert files.open_to_others(folder) == []


def test_a_secret_in_a_file_is_looked_at_by_its_list(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    for rights, private in ((wanted(ME), True), (OF_THE_DISK, False)):
        windows = Windows(folder, rights)
        monkeypatch.setattr(windows_rights, "system", lambda w=windows: w)
        assert files.is_private(folder / "pin") == private


def test_a_folder_that_cannot_be_shut_keeps_nobody_from_working(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Refusing(Windows):
        def give(self, folder: Path, sddl: str) -> None:
            raise PermissionError(5, "Access is denied", str(folder))

    windows = Refusing(folder, OF_THE_DISK)
    monkeypatch.setattr(windows_rights, "system", lambda: windows)
    monkeypatch.setattr(sys, "platform", "win32")
    files.keep_private(folder)
    assert folder in files.open_to_others(folder)
