"""A store that is not what it was is told in the person's language; none takes its place."""

from __future__ import annotations

import ast
import os
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

import kiosk
from kiosk.badges.keys import UNREADABLE
from kiosk.central.access import CENTRAL, CENTRAL_UNREACHABLE
from kiosk.central.applier import APPLIER
from kiosk.central.local import SERVER
from kiosk.central.trial import RUNS
from kiosk.cli import main
from kiosk.cli.codes import DONE, TROUBLE, USAGE
from kiosk.cli.sync_verbs import TELLING
from kiosk.core import wording
from kiosk.core.errors import StoreTrouble
from kiosk.opening import open_folder
from kiosk.store import copies
from kiosk.store.database import STORE
from kiosk.store.standing import KINDS, NEW_SECONDS, kind_of, require_usable

VERBS = [
    ["do", "sites.add_room", "name=Atlas", "capacity=3"],
    ["ask", "sites.list"],
    ["purge"],
    ["demo"],
    ["sync", "status"],
    ["report", "rooms", "-o", "{away}/rooms.pdf"],
    ["backup", "{away}/copy"],
    ["doctor"],
]


def _empty(store: Path) -> None:
    store.write_bytes(b"")


def _folder(store: Path) -> None:
    store.unlink()
    store.mkdir()


def _cut(store: Path) -> None:
    store.write_bytes(store.read_bytes()[:60_000])


def _flipped(store: Path) -> None:
    whole = bytearray(store.read_bytes())
    whole[0] ^= 0xFF
    store.write_bytes(whole)


def _newer(store: Path) -> None:
    with closing(sqlite3.connect(store)) as open_store, open_store:
        open_store.execute("UPDATE alembic_version SET version_num = '9999'")


def _foreign(store: Path) -> None:
    store.unlink()
    with closing(sqlite3.connect(store)) as other, other:
        other.execute("CREATE TABLE recipe (name TEXT)")


SPOILT = [
    (Path.unlink, "missing"),
    (_empty, "empty"),
    (_folder, "no_file"),
    (_cut, "damaged"),
    (_flipped, "damaged"),
    (_newer, "too_new"),
    (_foreign, "foreign"),
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A data folder of a station in use, with its keys."""
    station = open_folder(tmp_path / "data")
    station.do("sites.open", code="rabat", name="Technopark Rabat", city="Rabat")
    station.database.engine.dispose()
    station.close()
    return tmp_path / "data"


@pytest.mark.parametrize(("spoil", "kind"), SPOILT)
@pytest.mark.parametrize("language", ["fr", "ar"])
def test_each_verb_says_what_it_is_and_makes_no_other_store(
    folder: Path,
    tmp_path: Path,
    spoil: Callable[[Path], None],
    kind: str,
    language: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (folder / "settings.toml").write_text(f'language = "{language}"\n', encoding="utf-8")
    spoil(folder / STORE)
    before = (folder / STORE).stat().st_size if (folder / STORE).is_file() else None
    capsys.readouterr()
    for verb in VERBS:
        words = [word.format(away=tmp_path) for word in verb]
        assert main(["--data", str(folder), *words]) == TROUBLE, verb
        said = "".join(capsys.readouterr())
        assert wording.say(f"trouble.{kind}", language) in said, verb
    assert (folder / STORE).is_file() == (before is not None)
    assert before is None or (folder / STORE).stat().st_size == before
    assert not (tmp_path / "copy").exists()


def test_the_kind_is_told_to_programs(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _cut(folder / STORE)
    capsys.readouterr()
    assert main(["--data", str(folder), "--json", "ask", "sites.list"]) == TROUBLE
    assert '"trouble":"damaged"' in capsys.readouterr().out


def test_a_folder_that_had_none_gets_its_first_store(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text('language = "ar"\n', encoding="utf-8")
    require_usable(tmp_path / STORE)
    (tmp_path / STORE).touch()  # another process is just making it
    require_usable(tmp_path / STORE)
    long_ago = time.time() - NEW_SECONDS - 1
    os.utime(tmp_path / STORE, (long_ago, long_ago))
    with pytest.raises(StoreTrouble):
        require_usable(tmp_path / STORE)


def test_a_first_start_is_said_and_the_loss_of_what_it_made_too(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / "settings.toml").write_text('language = "ar"\n', encoding="utf-8")
    looked = ["--data", str(folder), "ask", "sites.list"]
    assert main(looked) == DONE
    assert wording.say("store.begun", "ar", place=folder) in capsys.readouterr().err
    assert main(looked) == DONE
    assert capsys.readouterr().err == ""
    for part in folder.glob(f"{STORE}*"):
        part.unlink()
    assert main(looked) == TROUBLE
    assert wording.say("trouble.missing", "ar") in capsys.readouterr().err


def test_a_store_whose_index_lies_is_not_backed_up(folder: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(folder / STORE)) as store:
        store.execute("PRAGMA writable_schema = ON")
        store.execute(
            "UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name ="
            " 'ix_command_site_at') WHERE name = 'ix_command_status_n'"
        )
        store.commit()
    assert main(["--data", str(folder), "backup", str(tmp_path / "copy")]) == TROUBLE
    assert not (tmp_path / "copy").exists()


def test_only_a_store_of_ours_is_restored(folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    with closing(sqlite3.connect(other)) as made, made:
        made.execute("CREATE TABLE alembic_version (version_num TEXT)")
        made.execute("INSERT INTO alembic_version VALUES ('0001')")
    assert main(["--data", str(folder), "restore", str(other)]) == USAGE
    open_folder(folder).close()


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_every_kind_has_its_sentence(kind: str, language: str) -> None:
    assert wording.has(f"trouble.{kind}", language)


def test_a_store_that_may_only_be_read_is_told_so(folder: Path) -> None:
    where = f"{(folder / STORE).as_uri()}?mode=ro"
    with closing(sqlite3.connect(where, uri=True)) as store, pytest.raises(sqlite3.Error) as told:
        store.execute("DELETE FROM command")
    assert kind_of(told.value) == "read_only"


def test_a_backup_of_a_missing_store_comes_back(folder: Path, tmp_path: Path) -> None:
    station = open_folder(folder)
    copies.backup(station.database, station.folder, tmp_path / "copy")
    station.close()
    (folder / STORE).unlink()
    assert main(["--data", str(folder), "restore", str(tmp_path / "copy")]) == 0
    open_folder(folder).close()


def raised() -> list[tuple[str, ast.Call]]:
    """Every trouble that the core makes, and where."""
    return [
        (f"{file.stem}:{node.lineno}", node)
        for file in sorted(Path(kiosk.__file__).parent.rglob("*.py"))
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "StoreTrouble"
    ]


@pytest.mark.parametrize(("where", "call"), [pytest.param(*each, id=each[0]) for each in raised()])
def test_every_trouble_says_its_kind(where: str, call: ast.Call) -> None:
    assert len(call.args) == 2, where
    if isinstance(kind := call.args[1], ast.Constant):
        assert wording.has(f"trouble.{kind.value}"), where


def test_every_kind_of_the_centre_has_words() -> None:
    for kind in (*TELLING, "unreachable"):
        assert wording.has(f"trouble.central_{kind}"), kind
    kinds = (CENTRAL, CENTRAL_UNREACHABLE, SERVER, RUNS, APPLIER, UNREADABLE)
    assert [kind for kind in kinds if not wording.has(f"trouble.{kind}")] == []


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_trouble_of_no_kind_has_words_too(language: str) -> None:
    told = wording.trouble(StoreTrouble("no such column: left_by"), language)
    assert told == wording.say("trouble.other", language)
