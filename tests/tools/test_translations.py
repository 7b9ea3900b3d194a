"""The translations' tool: filling in, gaps, and files that do not change by themselves."""

from __future__ import annotations

import importlib.util
import shutil
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
SOURCE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_MA" sourcelanguage="fr_FR">
<context>
    <name>Page</name>
    <message>
        <source>Que souhaitez-vous faire&#x202f;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>L&apos;ancien</source>
        <translation type="vanished">&lt;b&gt;قديم&lt;/b&gt;</translation>
    </message>
</context>
</TS>
"""


@pytest.fixture
def tool(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The tool, working on a folder of its own with one Arabic file."""
    spec = importlib.util.spec_from_file_location("translations", ROOT / "tools/translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    monkeypatch.setattr(module, "FOLDER", tmp_path)
    monkeypatch.setattr(module, "LOCK", tmp_path / "lock")
    (tmp_path / "ar.ts").write_text(SOURCE, encoding="utf-8")
    return module


def table(folder: Path, *lines: str) -> str:
    """A table to fill in from."""
    file = folder / "table.tsv"
    file.write_text("\n".join(lines), encoding="utf-8")
    return str(file)


def test_a_file_read_and_written_is_the_same(tool: ModuleType, tmp_path: Path) -> None:
    tool.write(tool.read("ar"), tmp_path / "ar.ts")
    assert (tmp_path / "ar.ts").read_text(encoding="utf-8") == SOURCE


def test_what_is_filled_in_is_missing_no_more(
    tool: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert tool.main(["missing", "ar"]) == 1
    assert len(capsys.readouterr().out.splitlines()) == 2
    filled = table(tmp_path, "Que souhaitez-vous faire ?\tماذا تريدون؟", "%n personne(s)\tأ\tب\tج")
    assert tool.main(["fill", "ar", filled]) == 0
    assert tool.main(["missing", "ar"]) == 0
    text = (tmp_path / "ar.ts").read_text(encoding="utf-8")
    assert "<translation>ماذا تريدون؟</translation>" in text
    assert text.index("<numerusform>أ<") < text.index("<numerusform>ج<")


def test_a_line_for_no_text_is_told(
    tool: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert tool.main(["fill", "ar", table(tmp_path, "Inconnu\tمجهول")]) == 1
    assert "Inconnu" in capsys.readouterr().err


def test_one_plural_form_missing_is_a_gap(tool: ModuleType, tmp_path: Path) -> None:
    tool.main(["fill", "ar", table(tmp_path, "%n personne(s)\tأ\tب\tج")])
    broken = (tmp_path / "ar.ts").read_text(encoding="utf-8").replace(">ب<", "><")
    (tmp_path / "ar.ts").write_text(broken, encoding="utf-8")
    assert tool.missing(["ar"]) == 2


def copy_of_the_programs_own(folder: Path) -> dict[str, str]:
    """The .ts files of the program in a folder; what each says."""
    (folder / "ar.ts").unlink()
    files = sorted((ROOT / "resources" / "translations").glob("*.ts"))
    for file in files:
        shutil.copy(file, folder / file.name)
    return {file.name: file.read_text(encoding="utf-8") for file in files}


def said_in(folder: Path) -> dict[str, str]:
    """What the .ts files of a folder say."""
    return {file.name: file.read_text(encoding="utf-8") for file in sorted(folder.glob("*.ts"))}


def test_every_language_of_the_windows_has_its_file(tool: ModuleType) -> None:
    files = {file.stem for file in (ROOT / "resources" / "translations").glob("*.ts")}
    assert files == set(tool.offered())


def test_no_text_is_missing_in_a_language_that_promises_to_be_whole(
    tool: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copy_of_the_programs_own(tmp_path)
    tool.main(["missing"])
    assert capsys.readouterr().out == "", "see `tools/translations.py missing` and `fill`"


def test_the_files_have_the_texts_that_the_windows_use(tool: ModuleType, tmp_path: Path) -> None:
    before = copy_of_the_programs_own(tmp_path)
    tool.update()
    stale = [name for name, text in said_in(tmp_path).items() if text != before[name]]
    assert not stale, "`tools/translations.py update` was forgotten"


def test_the_compiled_files_are_those_of_the_texts(tool: ModuleType, tmp_path: Path) -> None:
    copy_of_the_programs_own(tmp_path)
    tool.compile_all()
    compiled = ROOT / "resources" / "translations"
    stale = [
        file.name
        for file in tmp_path.glob("*.qm")
        if file.read_bytes() != (compiled / file.name).read_bytes()
    ]
    assert not stale, "`tools/translations.py compile` was forgotten"


def test_the_programs_own_files_are_as_the_tool_writes_them(
    tool: ModuleType, tmp_path: Path
) -> None:
    before = copy_of_the_programs_own(tmp_path)
    for name in before:
        tool.write(tool.read(Path(name).stem), tmp_path / name)
    assert said_in(tmp_path) == before
