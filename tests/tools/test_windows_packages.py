"""What is built for Windows: which packages, under which version, and what the installer says."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
PARTS = ROOT / "packaging" / "windows"


@pytest.fixture(scope="module", autouse=True)
def tools() -> None:
    sys.path.insert(0, str(ROOT / "tools"))


@pytest.fixture
def windows_python() -> Any:
    import windows_python

    return windows_python


@pytest.fixture
def windows_bundle() -> Any:
    import windows_bundle

    return windows_bundle


@pytest.fixture
def windows_installer() -> Any:
    import windows_installer

    return windows_installer


def test_a_lock_for_every_system_has_for_windows_what_windows_needs(windows_python: Any) -> None:
    lock = windows_python.LOCK.read_text(encoding="utf-8")
    found = list(windows_python.for_windows(lock))
    names = {each.partition("==")[0] for each in found}
    assert {"colorama", "pefile", "pywin32-ctypes", "pyinstaller", "tzdata", "zipp"} <= names
    assert not {"jeepney", "secretstorage", "macholib"} & names
    for each in found:
        first, *others = each.splitlines()
        assert ";" not in first
        assert any("--hash=sha256:" in line for line in others)


def test_python_for_windows_is_pinned_and_no_place_is_named(windows_python: Any) -> None:
    lock = windows_python.PYTHON_LOCK.read_text(encoding="utf-8")
    assert len(re.findall(r"--hash=sha256:[0-9a-f]{64}$", lock, re.MULTILINE)) == 1
    assert "://" not in lock


@pytest.mark.parametrize(
    ("version", "numbers"),
    [("1.4.0", (1, 4, 0, 0)), ("1.4", (1, 4, 0, 0)), ("2.0.1rc3", (2, 0, 1, 0))],
)
def test_windows_counts_a_release_in_four_numbers(
    windows_bundle: Any, version: str, numbers: tuple[int, ...]
) -> None:
    assert windows_bundle.numbers(version) == numbers


def test_windows_is_told_whose_program_it_is_and_which(windows_bundle: Any) -> None:
    told = windows_bundle.version_resource("1.4.0")
    assert "StringStruct('CompanyName', 'Technopark')" in told
    assert "filevers=(1, 4, 0, 0)" in told
    compile(told, "version.txt", "eval")


def test_the_installer_lays_every_file_beside_what_is_there(
    windows_installer: Any, tmp_path: Path
) -> None:
    tmp_path.joinpath("_internal", "PySide6").mkdir(parents=True)
    for name in ("kiosk.exe", "_internal/a.dll", "_internal/PySide6/b.dll"):
        tmp_path.joinpath(name).touch()
    assert list(windows_installer.laid(tmp_path, "1.4.0")) == [
        'SetOutPath "$INSTDIR\\1.4.0.part\\_internal\\PySide6"\n',
        f'File "{tmp_path}/_internal/PySide6/b.dll"\n',
        'SetOutPath "$INSTDIR\\1.4.0.part\\_internal"\n',
        f'File "{tmp_path}/_internal/a.dll"\n',
        'SetOutPath "$INSTDIR\\1.4.0.part"\n',
        f'File "{tmp_path}/kiosk.exe"\n',
    ]


def test_a_zip_of_the_same_bundle_is_the_same(windows_installer: Any, tmp_path: Path) -> None:
    made = tmp_path / "accueil"
    made.mkdir()
    made.joinpath("kiosk.exe").write_bytes(b"MZ")
    first = windows_installer.packed(made, tmp_path / "1.zip").read_bytes()
    made.joinpath("kiosk.exe").touch()
    assert windows_installer.packed(made, tmp_path / "2.zip").read_bytes() == first


def test_all_that_the_installer_says_is_there_in_three_languages() -> None:
    script = PARTS.joinpath("accueil.nsi").read_text(encoding="utf-8")
    words = PARTS.joinpath("words.nsh").read_text(encoding="utf-8")
    sentences = re.sub(r"\\\n", "", words).partition("!macroend")[2]
    said = {
        name: re.findall(r'"([^"]+)"', line)
        for name, line in re.findall(r"^!insertmacro SAID (\w+) (.*)$", sentences, re.MULTILINE)
    }
    asked = set(re.findall(r"\$\(([A-Z_]+)\)", script))
    assert asked == set(said)
    assert {name for name, texts in said.items() if len(texts) != 3} == set()
    assert all(re.search(r"[\u0600-\u06ff]", arabic) for _, arabic, _ in said.values())


def test_what_waits_to_be_unpacked_is_not_run(tmp_path: Path, monkeypatch: Any) -> None:
    import importlib.util

    file = PARTS / "unbuilt" / "setuptools" / "build_meta.py"
    spec = importlib.util.spec_from_file_location("unbuilt", file)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    monkeypatch.chdir(tmp_path)
    tmp_path.joinpath("PKG-INFO").write_text("Name: some-python\nVersion: 3.11.1\n")
    tmp_path.joinpath("setup.py").write_text("raise SystemExit('run')\n")
    name = module.__legacy__.prepare_metadata_for_build_wheel(str(tmp_path))
    assert name == "some_python-3.11.1.dist-info"
    assert (tmp_path / name / "METADATA").read_text().startswith("Name: some-python")


def test_the_powershell_that_windows_brings_reads_the_script_of_a_kiosk_as_utf_8() -> None:
    script = PARTS.joinpath("kiosk", "Accueil-Kiosk.ps1").read_bytes()
    assert script.startswith(b"\xef\xbb\xbf")
    assert "PSEdition Desktop" in script.decode("utf-8-sig")
