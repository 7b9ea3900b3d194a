"""A sleep that waits: Python's own asks for a moment, which libfaketime reckons wrongly.

Read by every Python below `tools/another-time`, which puts this folder on its path.
"""

import select
import time


def _sleep(seconds: float) -> None:
    select.select((), (), (), seconds)


time.sleep = _sleep
