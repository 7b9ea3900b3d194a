"""PouchDB to pouchdb-server on the same machine, or why that could not be measured."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks.measure import Line
from kiosk.central.local import free_port

FOLDER = Path("build/bench/peer")
PACKAGES = ("pouchdb", "pouchdb-server")
SCRIPT = Path(__file__).with_name("peer.js")
INSTALL_S, START_S, RUN_S = 240, 30, 240


class NotMeasured(Exception):
    """The peer did not come up; the message says why."""


def run(folder: Path, samples: int, docs: int) -> list[Line]:
    """Latency from one store to another and documents a second, through its own server."""
    try:
        _install()
        with _server(folder) as url:
            said = _node([str(SCRIPT), url, str(samples), str(docs)], folder)
    except (NotMeasured, OSError, subprocess.SubprocessError) as error:
        return [Line("PouchDB to pouchdb-server", f"not measured: {error}"[:120], "", kept=True)]
    found = json.loads(said)
    latency = "  ".join(f"{name} {found[name]:6.1f} ms" for name in ("p50", "p90", "p99"))
    return [
        Line("PouchDB: put to change in the other store, 0 ms", latency, "", kept=True),
        Line("PouchDB: push", f"{found['push']:10,.0f} docs/s", "", kept=True),
        Line("PouchDB: pull", f"{found['pull']:10,.0f} docs/s", "", kept=True),
    ]


def _install() -> None:
    """Once, into a folder of its own below build/."""
    if (FOLDER / "node_modules" / "pouchdb-server").exists():
        return
    if shutil.which("npm") is None:
        raise NotMeasured("there is no npm")
    FOLDER.mkdir(parents=True, exist_ok=True)
    (FOLDER / "package.json").write_text('{"name": "peer", "private": true}')
    command = ["npm", "install", "--no-audit", "--no-fund", *PACKAGES]
    with (FOLDER / "npm.log").open("w") as log:
        done = subprocess.run(
            command, cwd=FOLDER, stdout=log, stderr=log, timeout=INSTALL_S, check=False
        )
    if done.returncode:
        raise NotMeasured(f"npm install failed with {done.returncode}")


@contextmanager
def _server(folder: Path) -> Iterator[str]:
    """pouchdb-server with its databases on disk, in LevelDB."""
    data = folder / "peer-server"
    data.mkdir(parents=True)
    port = free_port()
    program = (FOLDER / "node_modules" / ".bin" / "pouchdb-server").absolute()
    command = [str(program), "--port", str(port), "--dir", str(data), "--no-stdout-logs"]
    with subprocess.Popen(
        command,
        cwd=data,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    ) as process:
        url = f"http://127.0.0.1:{port}"
        try:
            _wait_for(url, process)
            yield url
        finally:
            os.killpg(process.pid, signal.SIGTERM)


def _wait_for(url: str, process: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + START_S
    while time.monotonic() < deadline:
        if process.poll() is not None:
            raise NotMeasured(f"pouchdb-server ended with {process.returncode}")
        try:
            urllib.request.urlopen(url, timeout=2).close()  # noqa: S310
        except OSError:
            time.sleep(0.2)
        else:
            return
    raise NotMeasured(f"pouchdb-server did not answer in {START_S} s")


def _node(arguments: list[str], folder: Path) -> str:
    data = folder / "peer-stores"
    data.mkdir()
    modules = FOLDER.absolute() / "node_modules"
    (data / "node_modules").symlink_to(modules)
    done = subprocess.run(
        ["node", *arguments], cwd=data, capture_output=True, text=True, timeout=RUN_S, check=False
    )
    if done.returncode or not done.stdout.strip():
        raise NotMeasured(done.stderr.strip().splitlines()[-1] if done.stderr else "no figures")
    return done.stdout.strip().splitlines()[-1]
