"""Windows opened one at a time on a demo site, signed in as who uses them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from functools import partial
from unittest import mock

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.demo import fill
from tools import photographer
from tools.photographer import Photographer, Picture

Open = Callable[[Picture, str], AbstractContextManager[QWidget]]


class Visitor(Photographer):
    """Opens what the photographer pictures, and looks at it otherwise."""

    @contextmanager
    def opened(self, picture: Picture, language: str) -> Iterator[QWidget]:
        """The widget of a picture in a language, shown at its first size; gone afterwards."""
        with self._session(picture) as session:
            session.speak(language)
            widget = picture.make(session)
            if not widget.isVisible():
                widget.resize(*picture.sizes[0])
            widget.show()
            widget.activateWindow()
            self._settle(session)
            try:
                yield widget
            finally:
                self._let_go()


@pytest.fixture(scope="session")
def visitor(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Visitor]:
    """The demo site of three days, filled once."""
    folder = tmp_path_factory.mktemp("access")
    few = partial(fill, days=3, tell=lambda _line: None)
    with mock.patch.object(photographer, "fill", few):
        made = Visitor(qapp, folder / "data", folder)
        made._shaped(None)  # what every other state is made of
        yield made


@pytest.fixture
def opened(visitor: Visitor) -> Open:
    """Open a window in a language."""
    return visitor.opened
