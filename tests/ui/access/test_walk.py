"""Whoever cannot see a window, or uses no mouse, meets in it all that the others do."""

from __future__ import annotations

import pytest

from tests.thorough import THOROUGH
from tests.ui.access import tab, walk
from tests.ui.access.conftest import Open
from tests.ui.access.windows import windows
from tools.photographer import Picture

EVERY = [(picture, language) for picture in windows() for language in ("fr", "ar", "en")]
TURNS = [(picture, ("fr", "ar")[n % 2]) for n, picture in enumerate(windows())]
"""Each window in one of two languages: what a language changes is the same in its neighbours."""


@pytest.mark.parametrize(
    ("picture", "language"),
    EVERY if THOROUGH else TURNS,
    ids=lambda given: getattr(given, "name", given),
)
def test_all_of_it_is_said_reached_and_seen(opened: Open, picture: Picture, language: str) -> None:
    with opened(picture, language) as window:
        found = list(walk.faults(window, worded=picture.spoken and picture.worded))
        if language != "en":  # it runs as French does
            found += tab.faults(window)
        if language == "fr":
            found += tab.unseen(window)
    assert found == []
