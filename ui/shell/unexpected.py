"""What nobody caught in a window: trouble with the store is told in it already.

What an act would have shown to somebody who has left meanwhile is shown to nobody.
"""

from __future__ import annotations

import logging
import sys
from types import TracebackType

from kiosk.core.errors import StoreTrouble
from kiosk.staff.refusals import MayNotRead

log = logging.getLogger("ui.shell")


def keep_trouble_quiet() -> None:
    """A click that met a store in trouble leaves a line in the log, and no traceback."""
    usual = sys.excepthook

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, StoreTrouble):
            log.warning("not done: %s", error)
        elif isinstance(error, MayNotRead):  # of an act whose doer has left meanwhile
            log.info("not shown: %s", error)
        else:
            usual(kind, error, trace)

    sys.excepthook = hook
