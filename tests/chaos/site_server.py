"""The PostgreSQL of a site, whose machines share one store."""

from __future__ import annotations

import subprocess
from pathlib import Path

from kiosk.central.local import Cluster, free_port, programs
from tests.chaos.centre import DURABLE, OWNER


class SiteServer:
    """A durable server with one empty store."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.port = free_port()
        self.url = f"postgresql://{OWNER}@127.0.0.1:{self.port}/store"
        self._cluster = Cluster(folder / "data", port=self.port, settings=DURABLE)

    def begin(self) -> None:
        """Make and start it."""
        self.folder.mkdir(parents=True)
        self._cluster.give(self.folder)
        self._cluster.make(OWNER)
        self._cluster.start()
        where = ["-h", "127.0.0.1", "-p", str(self.port), "-U", OWNER]
        subprocess.run([str(programs() / "createdb"), *where, "store"], check=True)

    def crash(self) -> None:
        """As a machine that loses its power, and comes back."""
        self._cluster.stop("immediate")
        self._cluster.start()

    def end(self) -> None:
        """Stop it."""
        if self._cluster.running:
            self._cluster.stop("immediate")
