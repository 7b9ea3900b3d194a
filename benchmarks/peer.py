"""Another program that is measured beside this one, asked over HTTP on loopback."""

from __future__ import annotations

import http.client
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

START_S = 30


class NotMeasured(Exception):
    """The peer did not come up; the message says why."""


@dataclass
class Browser:
    """Asks a server on loopback and keeps the cookies of its session."""

    port: int
    cookies: dict[str, str] = field(default_factory=dict)

    def ask(self, path: str, form: Mapping[str, Any] | None = None) -> tuple[int, str]:
        """The status and the text of an answer; a form is posted."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        headers = {"Referer": f"http://127.0.0.1:{self.port}/"}
        if self.cookies:
            headers["Cookie"] = "; ".join(f"{name}={said}" for name, said in self.cookies.items())
        if form is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        body = None if form is None else urlencode(form)
        try:
            connection.request("GET" if form is None else "POST", path, body, headers)
            answer = connection.getresponse()
            self._keep(answer.getheaders())
            return answer.status, answer.read().decode("utf-8", "replace")
        finally:
            connection.close()

    def _keep(self, headers: list[tuple[str, str]]) -> None:
        for name, value in headers:
            if name.lower() == "set-cookie":
                cookie, _, said = value.split(";")[0].partition("=")
                self.cookies[cookie] = said


@contextmanager
def served(command: list[str], port: int, **how: Any) -> Iterator[None]:
    """A server that answers at a port for as long as it is needed; raises NotMeasured."""
    quiet = subprocess.DEVNULL
    with subprocess.Popen(command, stdout=quiet, stderr=quiet, **how) as process:
        try:
            _wait_for(port, process, command[0])
            yield
        finally:
            process.terminate()


def _wait_for(port: int, process: subprocess.Popen[bytes], name: str) -> None:
    deadline = time.monotonic() + START_S
    while time.monotonic() < deadline:
        if process.poll() is not None:
            raise NotMeasured(f"{name} ended with {process.returncode}")
        with suppress(OSError):
            Browser(port).ask("/robots.txt")
            return
        time.sleep(0.1)
    raise NotMeasured(f"{name} did not answer in {START_S} s")
