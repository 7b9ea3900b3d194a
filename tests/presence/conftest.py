"""People to be inside, as the tests of badges make them."""

from __future__ import annotations

from tests.badges.conftest import issue, person, scan, visit

__all__ = ["issue", "person", "scan", "visit"]
