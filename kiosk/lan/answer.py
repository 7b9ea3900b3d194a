"""What is answered to a browser, and what every answer says of itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from http import HTTPStatus

HTML, JSON, PLAIN = (
    "text/html; charset=utf-8",
    "application/json",
    "text/plain; charset=utf-8",
)
ALWAYS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; "
        "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
    ),
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
"""No page asks anything of another machine, is shown inside another page, or stays in a cache."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A status, a body and its type; `more` are headers in the place of the usual ones."""

    body: bytes
    kind: str = HTML
    status: HTTPStatus = HTTPStatus.OK
    more: Mapping[str, str] = field(default_factory=dict)

    @property
    def headers(self) -> dict[str, str]:
        """All that is said before the body."""
        said = {"Content-Type": self.kind, "Content-Length": str(len(self.body))}
        return {**ALWAYS, **said, **self.more, "Connection": "close"}


def plain(status: HTTPStatus) -> Answer:
    """A status in a word, as for what is not there."""
    return Answer(f"{status.phrase}\n".encode(), PLAIN, status)
