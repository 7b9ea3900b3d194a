"""A central database on this machine: made once, started again, private."""

from __future__ import annotations

import shutil
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from kiosk.central import trial
from kiosk.central.access import Address
from kiosk.central.enrolling import EnrolmentRequest, enrol
from kiosk.central.status import look
from kiosk.core.errors import StoreTrouble
from kiosk.sync.central_link import CentralLink


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder that the server's user can enter, which pytest's own is not."""
    made = Path(tempfile.mkdtemp(prefix="trial-"))
    made.chmod(0o755)
    yield made / "central"
    shutil.rmtree(made)


def test_a_centre_is_made_once_and_started_again(folder: Path) -> None:
    with trial.running(folder) as first:
        made = enrol(first.url, EnrolmentRequest("rabat", "desk", "Poste 1"), Address.of(first.url))
        CentralLink(made, "sqlite").close()
        epoch = look(first.url).epoch
        with pytest.raises(StoreTrouble, match="runs already"), trial.running(folder):
            pass
        with pytest.raises(psycopg.OperationalError, match="no encryption"):
            psycopg.connect(first.url, sslmode="disable")
    with pytest.raises(psycopg.OperationalError, match="refused"):
        psycopg.connect(first.url)
    with trial.running(folder) as second:
        assert second.url == first.url
        assert look(second.url).epoch == epoch
        CentralLink(made, "sqlite").close()


def test_its_secrets_are_its_owners_only(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trial.Cluster, "make", lambda *_: (_ for _ in ()).throw(StoreTrouble("x")))
    with pytest.raises(StoreTrouble), trial.running(folder):
        pass
    assert stat.S_IMODE((folder / "central.url").stat().st_mode) == 0o600
    url = (folder / "central.url").read_text()
    assert "sslmode=verify-full" in url


def test_a_port_that_another_program_has_is_told(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with trial.running(folder):
        pass
    monkeypatch.setattr(trial, "is_free", lambda port: False)
    with pytest.raises(StoreTrouble, match="is taken by another program"), trial.running(folder):
        pass


def test_a_folder_the_server_cannot_enter_is_left_alone(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert trial.folder_for(folder) == folder / "central"
    monkeypatch.setattr(trial, "reachable", lambda place: False)
    assert trial.folder_for(folder) == trial.FOR_ROOT
    with pytest.raises(StoreTrouble, match="cannot enter"), trial.running(folder):
        pass
