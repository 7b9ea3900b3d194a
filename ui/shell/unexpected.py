"""What nobody caught in a window: trouble with the store is told in it already."""

from __future__ import annotations

import logging
import sys
from types import TracebackType

from kiosk.core.errors import StoreTrouble

log = logging.getLogger("ui.shell")


def keep_trouble_quiet() -> None:
    """A click that met a store in trouble leaves a line in the log, and no traceback."""
    usual = sys.excepthook

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, StoreTrouble):
            log.warning("not done: %s", error)
        else:
            usual(kind, error, trace)

    sys.excepthook = hook
