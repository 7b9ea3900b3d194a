"""A site's PostgreSQL that was put back, by whatever way, gives no number that was printed."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text

from kiosk.central.local import programs
from kiosk.central.site_store import make_site_store
from kiosk.core.errors import StoreTrouble
from kiosk.opening import open_folder
from kiosk.store import migrate, sequences
from kiosk.store.database import Database
from kiosk.store.handed_out import LEAP
from kiosk.store.standing import EMPTIED
from tests.postgres import PrivateServer

BADGES, TODAY, LATER = "badge.visitor", "ticket 2000-01-01 ompic", "ticket 9000-01-01 ompic"
Draw = Callable[..., list[int]]


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PrivateServer]:
    """A server of its own: it is stopped, and its files are laid back."""
    with PrivateServer(tmp_path_factory.mktemp("site")) as made:
        yield made


@pytest.fixture
def store(server: PrivateServer) -> str:
    """The URL of a store that a machine which is gone has drawn three badges from."""
    url = server.url_of(server.new_database("site"))
    with closing(Database(url)) as database:
        migrate.prepare(database)
    return url


@pytest.fixture
def draw(tmp_path: Path) -> Draw:
    """Draw numbers at a machine, named by its folder."""

    def call(url: str, machine: str, times: int = 1, name: str = BADGES) -> list[int]:
        folder = tmp_path / machine
        folder.mkdir(exist_ok=True)
        with closing(Database(url, folder)) as database:
            work = sequences.draw
            return [database.write(lambda s: work(s, "rabat", name)) for _ in range(times)]

    return call


def dump(url: str, file: Path) -> None:
    run("pg_dump", "--format=custom", f"--file={file}", url)


def run(program: str, *arguments: str) -> None:
    subprocess.run([programs() / program, *arguments], check=True, capture_output=True)


def laid_into_another(server: PrivateServer, _url: str, file: Path) -> str:
    url = server.url_of(server.new_database("again", template="template0"))
    run("pg_restore", f"--dbname={url}", str(file))
    return url


def laid_over(_server: PrivateServer, url: str, file: Path) -> str:
    run("pg_restore", "--clean", f"--dbname={url}", str(file))
    return url


def rows_put_back(_server: PrivateServer, url: str, file: Path) -> str:
    with closing(Database(url)) as database, database.engine.begin() as connection:
        connection.execute(text("TRUNCATE sequence"))
    run("pg_restore", "--data-only", "--table=sequence", f"--dbname={url}", str(file))
    return url


@pytest.mark.parametrize("way", [laid_into_another, laid_over, rows_put_back])
@pytest.mark.parametrize("next_machine", ["first", "second", "third"])
def test_a_dump_laid_back_leaps_whoever_draws_first(
    server: PrivateServer,
    store: str,
    draw: Draw,
    tmp_path: Path,
    way: Callable[[PrivateServer, str, Path], str],
    next_machine: str,
) -> None:
    printed = {*draw(store, "first", 2), *draw(store, "second")}
    dump(store, tmp_path / "dump")
    printed |= {*draw(store, "second", 3), *draw(store, "first")}
    draw(store, "second", name=TODAY)
    url = way(server, store, tmp_path / "dump")
    following = [*draw(url, next_machine, 2), *draw(url, "second"), *draw(url, "first")]
    assert following == [n + 3 + LEAP for n in (1, 2, 3, 4)]
    assert not printed.intersection(following)
    assert draw(url, next_machine, name=TODAY) == [1 + LEAP]
    assert draw(url, next_machine, name=LATER) == [1]


def test_a_server_that_is_started_again_goes_on(
    server: PrivateServer, store: str, draw: Draw
) -> None:
    draw(store, "first", 2)
    server.stop("fast")
    server.start()
    assert draw(store, "second", 2) == [3, 4]


def test_a_data_directory_copied_back_leaps_whoever_draws_first(
    server: PrivateServer, draw: Draw
) -> None:
    url = server.url_of(server.new_database("site"))
    [machine] = make_site_store(url, "rabat", ["first"])
    assert draw(machine.store_url, "first", 2) == [1, 2]
    data, copy = server.folder / "data", server.folder / "copy"
    server.stop("fast")
    shutil.copytree(data, copy)
    server.start()
    assert draw(machine.store_url, "first", 3) == [3, 4, 5]
    server.stop("fast")
    shutil.rmtree(data)
    lay_back(server, copy, data)
    server.start()
    assert draw(machine.store_url, "second") == [3 + LEAP]
    assert draw(machine.store_url, "first") == [4 + LEAP]


def lay_back(server: PrivateServer, copy: Path, data: Path) -> None:
    """As `cp -a` does: owners, rights and times are kept."""
    subprocess.run(["cp", "-a", str(copy), str(data)], check=True)
    for place in (data, *data.rglob("*")):
        server.give(place)
    data.chmod(0o700)


def test_a_machine_that_has_seen_more_than_the_server_knows_has_it_leap(
    store: str, draw: Draw, tmp_path: Path
) -> None:
    draw(store, "first", 2)
    with closing(Database(store, tmp_path / "first")) as database:
        kept = database._handed_out
        assert kept is not None
        [name] = database.read(
            lambda s: s.scalars(text("SELECT name FROM sequence WHERE name LIKE 'life %'")).all()
        )
        kept.keep({("", f"{name} 0"): 2**60})
    assert draw(store, "first", 2) == [3 + LEAP, 4 + LEAP]
    assert draw(store, "second") == [5 + LEAP]


def test_an_empty_database_is_no_first_start_where_a_station_drew_from_one(
    server: PrivateServer, store: str, draw: Draw, tmp_path: Path
) -> None:
    draw(store, "first", 2)
    url = server.url_of(server.new_database("emptied"))
    (tmp_path / "first" / "settings.toml").write_text(f'[store]\nurl = "{url}"\n', "utf-8")
    with pytest.raises(StoreTrouble) as told:
        open_folder(tmp_path / "first")
    assert told.value.kind == EMPTIED
    with closing(Database(url)) as database:
        migrate.prepare(database)
    assert draw(url, "first") == [1 + LEAP]
    assert draw(url, "second", name=TODAY) == [1 + LEAP]


def test_a_station_that_worked_alone_begins_with_an_empty_database(
    server: PrivateServer, tmp_path: Path
) -> None:
    open_folder(tmp_path).close()
    url = server.url_of(server.new_database("new"))
    (tmp_path / "settings.toml").write_text(f'[store]\nurl = "{url}"\n', "utf-8")
    with closing(open_folder(tmp_path)) as station:
        work = sequences.draw
        assert station.database.write(lambda s: work(s, "rabat", BADGES)) == 1
